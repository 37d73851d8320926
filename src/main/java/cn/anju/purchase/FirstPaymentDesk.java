package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.anju.core.CurrentActor;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.messaging.DueDates;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the first payment of a purchase is due: on the last day of the
 * contract window unless staff agree on another day.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
public class FirstPaymentDesk {

	private final PurchaseAccess access;

	private final PurchaseDates dates;

	private final DueDates dueDates;

	private final Balances balances;

	private final Welcome welcome;

	private final PurchaseHistory history;

	private final CurrentActor actor;

	private final JdbcClient jdbc;

	private final Clock clock;

	FirstPaymentDesk(PurchaseAccess access, PurchaseDates dates, DueDates dueDates, Balances balances, Welcome welcome,
			PurchaseHistory history, CurrentActor actor, JdbcClient jdbc, Clock clock) {
		this.clock = clock;
		this.access = access;
		this.dates = dates;
		this.dueDates = dueDates;
		this.balances = balances;
		this.welcome = welcome;
		this.history = history;
		this.actor = actor;
		this.jdbc = jdbc;
	}

	/**
	 * Tells when the first payment is due.
	 * @param id the purchase
	 * @return the day; nothing if nothing is open or no day is known
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> dueOn(PurchaseId id) {
		this.access.require(id, PurchaseAccess.SEEING);
		return this.dueDates.dueOn(PurchaseDates.FIRST_PAYMENT, Subject.of(id));
	}

	/**
	 * Agrees on a day. Buyers who see their purchase are told: those who were reminded of
	 * another day by that day's withdrawal, the others by a notice of what was agreed.
	 * @param id the purchase
	 * @param version the version of the purchase that was shown
	 * @param day the day, neither past nor before the subscription; none for the last day
	 * of the contract window
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
	public void agree(PurchaseId id, int version, @Nullable LocalDate day) {
		Purchase purchase = this.access.require(id, PurchaseAccess.REVEALING);
		LocalDate subscribed = purchase.subscribedOn();
		if (day != null && subscribed != null && day.isBefore(subscribed)) {
			throw new Refused(PurchaseRefusal.DUE_BEFORE_SUBSCRIPTION, subscribed);
		}
		if (day != null && day.isBefore(LocalDate.now(this.clock))) {
			throw new Refused(PurchaseRefusal.DUE_IN_PAST);
		}
		this.access.next(id, version);
		this.jdbc.sql("update purchase_purchases set first_payment_due = ? where id = ?")

			.param(day)
			.param(id.value())
			.update();
		boolean told = this.dueDates.hasSpoken(PurchaseDates.FIRST_PAYMENT, Subject.of(id));
		this.dates.follow(Set.of(id));
		if (day != null && !told && purchase.releasedAt() != null) {
			this.balances.of(List.of(id.value()))
				.values()
				.stream()
				.flatMap((balance) -> balance.openForFiling().stream())
				.filter((open) -> !open.isZero())
				.forEach((open) -> this.welcome.agreed(purchase, version, day, open));
		}
		this.history.add(id, this.actor.get(),
				(day != null) ? "purchase.history.payment-due" : "purchase.history.payment-due-none",
				(day != null) ? Map.of("day", day.toString()) : Map.of());
	}

}
