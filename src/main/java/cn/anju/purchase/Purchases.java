package cn.anju.purchase;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Purchases by their id, for the services of this module. */
interface Purchases extends Repository<Purchase, Long> {

	Optional<Purchase> findById(long id);

	List<Purchase> findByIdIn(Collection<Long> ids);

	Purchase save(Purchase purchase);

	/** Before statements that read what was saved. */
	void flush();

}
