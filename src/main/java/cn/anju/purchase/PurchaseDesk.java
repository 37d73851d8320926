package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.PersonSummary;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.procedure.Conditions;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with purchases: look at one, release it to its buyers, record and
 * withdraw payments. Every purchase outside the asker's projects does not exist for the
 * asker.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
public class PurchaseDesk {

	private final Purchases purchases;

	private final Payments payments;

	private final Payers payers;

	private final Parties parties;

	private final PurchaseNames names;

	private final PurchaseHistory history;

	private final PropertyCatalog catalog;

	private final Conditions conditions;

	private final Welcome welcome;

	private final StaffDirectory directory;

	private final PurchaseSurroundings surroundings;

	private final PurchaseDates dates;

	private final PurchaseAccess access;

	private final CurrentActor actor;

	private final JdbcClient jdbc;

	private final Clock clock;

	PurchaseDesk(Purchases purchases, Payments payments, Payers payers, Parties parties, PurchaseNames names,
			PurchaseHistory history, PropertyCatalog catalog, Conditions conditions, Welcome welcome,
			StaffDirectory directory, PurchaseSurroundings surroundings, PurchaseDates dates, PurchaseAccess access,
			CurrentActor actor, JdbcClient jdbc, Clock clock) {
		this.purchases = purchases;
		this.payments = payments;
		this.payers = payers;
		this.parties = parties;
		this.names = names;
		this.history = history;
		this.catalog = catalog;
		this.conditions = conditions;
		this.welcome = welcome;
		this.directory = directory;
		this.surroundings = surroundings;
		this.dates = dates;
		this.access = access;
		this.actor = actor;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Opens the file of a purchase.
	 * @param id the purchase
	 * @return the file; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<PurchaseFile> file(PurchaseId id) {
		return this.access.find(id, PurchaseAccess.SEEING).map(this::file);
	}

	/**
	 * Tells whether the signed-in member of staff may see a purchase.
	 * @param id the purchase
	 * @return whether it exists in one of the projects of his or her roles
	 */
	@Transactional(readOnly = true)
	public boolean maySee(PurchaseId id) {
		return this.access.find(id, PurchaseAccess.SEEING).isPresent();
	}

	/**
	 * Tells what the signed-in member of staff may do with a purchase.
	 * @param id the purchase
	 * @return the rights; none for a purchase of other projects
	 */
	@Transactional(readOnly = true)
	public PurchaseRights rights(PurchaseId id) {
		boolean service = this.access.find(id, PurchaseAccess.SERVICE).isPresent();
		boolean money = this.access.find(id, PurchaseAccess.MONEY).isPresent();
		boolean leading = this.access.find(id, PurchaseAccess.LEADING).isPresent();
		boolean evidence = this.access.find(id, PurchaseAccess.EVIDENCE).isPresent();
		return new PurchaseRights(service, leading, money, service, service || money, evidence);
	}

	/**
	 * Lists the payments of a purchase, the withdrawn ones too.
	 * @param id the purchase
	 * @return payments by day
	 */
	@Transactional(readOnly = true)
	public List<PaymentItem> payments(PurchaseId id) {
		this.access.require(id, PurchaseAccess.SEEING);
		List<Payment> found = this.payments.findByPurchaseIdOrderByPaidOnAscIdAsc(id.value());
		Map<PersonId, PersonSummary> payers = this.names
			.summaries(found.stream().map(Payment::payer).filter(Objects::nonNull).toList());
		return found.stream().map((payment) -> payment.item(payers)).toList();
	}

	/**
	 * Lists what was done with a purchase.
	 * @param id the purchase
	 * @return the last 200 entries, the newest first
	 */
	@Transactional(readOnly = true)
	public List<PurchaseEntry> history(PurchaseId id) {
		this.access.require(id, PurchaseAccess.SEEING);
		return this.history.of(id);
	}

	/**
	 * Records a payment and looks at the conditions that follow from it.
	 * @param id the purchase
	 * @param command the payment
	 */
	@RolesAllowed({ Roles.FINANCE, Roles.ADMINISTRATOR })
	public void record(PurchaseId id, RecordPayment command) {
		Purchase purchase = this.access.require(id, PurchaseAccess.MONEY);
		command.check(purchase.subscribedOn(), LocalDate.now(this.clock), purchase.terms().total());
		if (this.payments.existsByReceiptNo(command.receiptNo())) {
			throw new Refused(PurchaseRefusal.RECEIPT_TAKEN, command.receiptNo());
		}
		Actor by = this.actor.get();
		Payment payment = new Payment(Ids.next(), id, command, by, this.clock.instant());
		OtherPayer payer = command.payer();
		if (payer != null) {
			payment.paidBy(payer, this.payers.register(id, payer), this.payers.keep(id, payer));
		}
		save(payment, command.receiptNo());
		this.history.add(id, by, "purchase.history.paid",
				Map.of("amount", command.amount().written(), "receipt", command.receiptNo()));
		this.dates.follow(Set.of(id));
		this.conditions.recheck(Set.of(Subject.of(id)));
	}

	/** The unique key decides between two clerks who type the same receipt at once. */
	private void save(Payment payment, String receiptNo) {
		try {
			this.payments.save(payment);
			this.payments.flush();
		}
		catch (DataIntegrityViolationException _) {
			throw new Refused(PurchaseRefusal.RECEIPT_TAKEN, receiptNo);
		}
	}

	/**
	 * Withdraws a payment that was recorded by mistake.
	 * @param paymentId the payment
	 * @param reason why, not blank
	 */
	@RolesAllowed({ Roles.FINANCE, Roles.ADMINISTRATOR })
	public void withdraw(long paymentId, String reason) {
		Payment payment = this.payments.findById(paymentId)
			.filter((found) -> this.access.find(found.purchase(), PurchaseAccess.MONEY).isPresent())
			.orElseThrow(() -> new Refused(PurchaseRefusal.NOT_FOUND));
		Actor by = this.actor.get();
		payment.withdraw(reason, by, this.clock.instant());
		this.payments.save(payment);
		this.payments.flush();
		this.history.add(payment.purchase(), by, "purchase.history.withdrawn",
				Map.of("amount", payment.amount().written(), "reason", reason.strip()));
		this.dates.follow(Set.of(payment.purchase()));
		this.conditions.recheck(Set.of(Subject.of(payment.purchase())));
	}

	/**
	 * Shows purchases to their buyers, who are invited by a first notice.
	 * @param ids the purchases; those that are released already stay as they are
	 * @return how many were released now
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public int release(Collection<PurchaseId> ids) {
		List<Purchase> released = this.purchases.findByIdIn(ids.stream().map(PurchaseId::value).toList())
			.stream()
			.filter((purchase) -> this.access.allows(purchase.project(), PurchaseAccess.SERVICE))
			.filter((purchase) -> purchase.release(this.clock.instant()))
			.toList();
		for (Purchase purchase : released) {
			this.purchases.save(purchase);
			this.history.add(purchase.id(), this.actor.get(), "purchase.history.released", Map.of());
		}
		this.purchases.flush();
		this.surroundings.tellPeople(released.stream().map(Purchase::id).toList());
		this.welcome.welcome(released);
		return released.size();
	}

	/**
	 * Hides a purchase from its buyers again.
	 * @param id the purchase
	 * @param reason why, not blank
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public void holdBack(PurchaseId id, String reason) {
		if (reason.isBlank()) {
			throw new Refused(PurchaseRefusal.REASON_MISSING);
		}
		Purchase purchase = this.access.require(id, PurchaseAccess.LEADING);
		if (purchase.holdBack()) {
			this.purchases.save(purchase);
			this.history.add(id, this.actor.get(), "purchase.history.held-back", Map.of("reason", reason.strip()));
			this.purchases.flush();
			this.surroundings.tellPeople(List.of(id));
		}
	}

	private PurchaseFile file(Purchase purchase) {
		UnitDescription unit = this.catalog.unit(purchase.unit())
			.orElseThrow(() -> new Refused(PurchaseRefusal.NOT_FOUND));
		List<Party> people = this.parties.of(purchase.id());
		Map<PersonId, PersonSummary> known = this.names.summaries(people.stream().map(Party::person).toList());
		return new PurchaseFile(purchase.id(), purchase.project(), unit, purchase.subscriptionNo(),
				purchase.subscribedOn(), purchase.contractNo(), purchase.contractedOn(), purchase.terms(),
				balance(purchase), people.stream().flatMap((party) -> onFile(party, known)).toList(),
				purchase.consultant(), specialist(purchase), purchase.note(), purchase.releasedAt(),
				purchase.version());
	}

	private @Nullable String specialist(Purchase purchase) {
		AccountId account = purchase.specialist();
		return (account != null) ? this.directory.find(account).map(StaffMember::name).orElse(null) : null;
	}

	private static Stream<PurchaseFile.PersonOnFile> onFile(Party party, Map<PersonId, PersonSummary> known) {
		return Stream.ofNullable(known.get(party.person()))
			.map((person) -> new PurchaseFile.PersonOnFile(person, party));
	}

	private Balance balance(Purchase purchase) {
		return new Balance(purchase.terms(), PaidSums.of(this.jdbc, purchase.id()));
	}

}
