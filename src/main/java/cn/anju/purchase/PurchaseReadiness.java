package cn.anju.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import cn.anju.booking.BookableSubject;
import cn.anju.booking.KeptAppointments;
import cn.anju.booking.Readiness;
import cn.anju.booking.Readiness.Lack;
import cn.anju.core.Money;

import org.springframework.stereotype.Component;

/**
 * What a purchase lacks before its buyers can come: released, contract signed. What is
 * missing for the keys is told and does not stop an inspection.
 */
@Component
class PurchaseReadiness {

	private static final String INSPECTION = "inspection";

	private final Purchases purchases;

	private final Balances balances;

	private final KeptAppointments kept;

	PurchaseReadiness(Purchases purchases, Balances balances, KeptAppointments kept) {
		this.purchases = purchases;
		this.balances = balances;
		this.kept = kept;
	}

	Readiness inspection(BookableSubject subject) {
		List<Lack> missing = basics(subject);
		if (this.kept.has(subject.subject(), INSPECTION)) {
			missing.add(Lack.of("purchase.booking.inspected"));
		}
		return new Readiness(missing, open(subject, Balance::openToBuyers, "purchase.booking.keys-after-payment"));
	}

	Readiness reInspection(BookableSubject subject) {
		List<Lack> missing = basics(subject);
		if (!this.kept.has(subject.subject(), INSPECTION)) {
			missing.add(Lack.of("purchase.booking.not-inspected"));
		}
		return new Readiness(missing, open(subject, Balance::openToBuyers, "purchase.booking.keys-after-payment"));
	}

	Readiness mortgageSigning(BookableSubject subject) {
		List<Lack> missing = basics(subject);
		if (!hasLoan(subject)) {
			missing.add(Lack.of("purchase.booking.no-loan"));
		}
		return new Readiness(missing, open(subject, Balance::openToBuyers, "purchase.booking.down-payment"));
	}

	boolean hasLoan(BookableSubject subject) {
		return purchase(subject).filter((one) -> !one.terms().loans().isZero()).isPresent();
	}

	Readiness certificateCollection(BookableSubject subject) {
		return new Readiness(basics(subject),
				open(subject, Balance::openToBuyers, "purchase.booking.certificate-after-payment"));
	}

	private List<Lack> basics(BookableSubject subject) {
		Optional<Purchase> purchase = purchase(subject);
		List<Lack> missing = new ArrayList<>();
		if (purchase.filter((one) -> one.releasedAt() != null).isEmpty()) {
			missing.add(Lack.of("purchase.booking.not-released"));
		}
		if (purchase.filter((one) -> one.contractedOn() != null).isEmpty()) {
			missing.add(Lack.of("purchase.booking.no-contract"));
		}
		return missing;
	}

	private List<Lack> open(BookableSubject subject, Function<Balance, Optional<Money>> what, String textKey) {
		return Optional.ofNullable(this.balances.of(List.of(subject.subject().id())).get(subject.subject().id()))
			.flatMap(what)
			.filter((open) -> !open.isZero())
			.map((open) -> List.of(Lack.of(textKey, open.written())))
			.orElse(List.of());
	}

	private Optional<Purchase> purchase(BookableSubject subject) {
		return this.purchases.findById(subject.subject().id());
	}

}
