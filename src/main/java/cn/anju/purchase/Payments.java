package cn.anju.purchase;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Payments, for the services of this module. */
interface Payments extends Repository<Payment, Long> {

	Optional<Payment> findById(long id);

	List<Payment> findByPurchaseIdOrderByPaidOnAscIdAsc(long purchaseId);

	boolean existsByReceiptNo(String receiptNo);

	Payment save(Payment payment);

	void flush();

}
