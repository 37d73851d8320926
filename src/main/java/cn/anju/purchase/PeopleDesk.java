package cn.anju.purchase;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.FullView;
import cn.anju.identity.NewPerson;
import cn.anju.identity.PersonChange;
import cn.anju.identity.PersonSummary;
import cn.anju.identity.Persons;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with the persons of a purchase: look at full numbers with a purpose,
 * change them, give agents a mandate that ends, set shares (D-04, D-16, D-20). Notices,
 * queue and ledgers follow in the same transaction.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class PeopleDesk {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final PurchaseAccess access;

	private final Parties parties;

	private final Payers payers;

	private final Persons persons;

	private final PurchaseHistory history;

	private final PurchaseSurroundings surroundings;

	private final CurrentActor actor;

	private final Clock clock;

	PeopleDesk(PurchaseAccess access, Parties parties, Payers payers, Persons persons, PurchaseHistory history,
			PurchaseSurroundings surroundings, CurrentActor actor, Clock clock) {
		this.access = access;
		this.parties = parties;
		this.payers = payers;
		this.persons = persons;
		this.history = history;
		this.surroundings = surroundings;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Gives a person's full numbers; who looked and what for is recorded and shown to the
	 * person.
	 * @param id a purchase in which the person has a role, or for which the person paid
	 * @param person the person
	 * @param purpose what for; refused if blank
	 * @return the full view
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
	public FullView reveal(PurchaseId id, PersonId person, String purpose) {
		this.access.require(id, PurchaseAccess.REVEALING);
		if (!this.payers.paidFor(id, person)) {
			requireParty(id, person);
		}
		return this.persons.revealed(person, purpose);
	}

	/**
	 * Changes a person's name, document or phone.
	 * @param id a purchase in which the person has a role
	 * @param person the person
	 * @param change what changes
	 * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else
	 * changed the person since the version that the change names
	 */
	public void change(PurchaseId id, PersonId person, PersonChange change) {
		this.access.require(id, PurchaseAccess.SERVICE);
		requireParty(id, person);
		PersonSummary before = summary(person);
		this.persons.change(person, change, this.actor.get());
		PersonSummary after = summary(person);
		List<PurchaseId> concerned = this.parties.purchasesOf(person);
		concerned.forEach((purchase) -> remember(purchase, before, after));
		this.surroundings.tellPeople(concerned);
	}

	private void remember(PurchaseId purchase, PersonSummary before, PersonSummary after) {
		Actor by = this.actor.get();
		if (!before.name().equals(after.name())) {
			this.history.add(purchase, by, "purchase.history.renamed",
					Map.of("before", before.name(), "after", after.name()));
		}
		if (before.type() != after.type() || !before.maskedNumber().equals(after.maskedNumber())) {
			this.history.add(purchase, by, "purchase.history.document",
					Map.of("name", after.name(), "before", before.maskedNumber(), "after", after.maskedNumber()));
		}
		if (!phone(before).equals(phone(after))) {
			this.history.add(purchase, by, "purchase.history.phone",
					Map.of("name", after.name(), "before", phone(before), "after", phone(after)));
		}
	}

	private static String phone(PersonSummary person) {
		String masked = person.maskedPhone();
		return (masked != null) ? masked : "—";
	}

	/**
	 * Lets somebody act for the buyers for a time (D-20).
	 * @param id the purchase
	 * @param version the version of the purchase that was shown
	 * @param agent who, for what and how long
	 */
	public void addAgent(PurchaseId id, int version, NewAgent agent) {
		this.access.require(id, PurchaseAccess.SERVICE);
		if (!agent.hasMandate(LocalDate.now(this.clock))) {
			throw new Refused(PurchaseRefusal.MANDATE);
		}
		PersonId person = this.persons
			.register(List.of(new NewPerson(agent.name(), agent.type(), agent.number(), agent.phone())))
			.getFirst();
		if (this.parties.of(id).stream().anyMatch((party) -> party.isAgent(person))) {
			throw new Refused(PurchaseRefusal.AGENT_ALREADY);
		}
		this.access.next(id, version);
		this.parties.addAgent(id, person, agent.scope().strip(), agent.until());
		this.history.add(id, this.actor.get(), "purchase.history.agent-added", Map.of("name", summary(person).name(),
				"scope", agent.scope().strip(), "until", agent.until().toString()));
		this.surroundings.tellPeople(List.of(id));
	}

	/**
	 * Changes what an agent may do and for how long.
	 * @param id the purchase
	 * @param version the version of the purchase that was shown
	 * @param person the agent
	 * @param scope what the agent may do
	 * @param until the last day, after today
	 */
	public void changeMandate(PurchaseId id, int version, PersonId person, String scope, LocalDate until) {
		this.access.require(id, PurchaseAccess.SERVICE);
		requireAgent(id, person);
		if (!NewAgent.isScope(scope) || !until.isAfter(LocalDate.now(this.clock))) {
			throw new Refused(PurchaseRefusal.MANDATE);
		}
		this.access.next(id, version);
		this.parties.mandate(id, person, scope.strip(), until, LocalDate.now(this.clock));
		this.history.add(id, this.actor.get(), "purchase.history.agent-changed",
				Map.of("name", summary(person).name(), "scope", scope.strip(), "until", until.toString()));
		this.surroundings.tellPeople(List.of(id));
	}

	/**
	 * Ends an agent's mandate at once: from now on the agent sees nothing.
	 * @param id the purchase
	 * @param version the version of the purchase that was shown
	 * @param person the agent
	 * @param reason why, not blank
	 */
	public void endMandate(PurchaseId id, int version, PersonId person, String reason) {
		this.access.require(id, PurchaseAccess.SERVICE);
		Party agent = requireAgent(id, person);
		if (reason.isBlank()) {
			throw new Refused(PurchaseRefusal.REASON_MISSING);
		}
		this.access.next(id, version);
		String scope = agent.scope();
		LocalDate today = LocalDate.now(this.clock);
		this.parties.mandate(id, person, (scope != null) ? scope : "", today.minusDays(1), today);
		this.history.add(id, this.actor.get(), "purchase.history.agent-ended",
				Map.of("name", summary(person).name(), "reason", reason.strip()));
		this.surroundings.tellPeople(List.of(id));
	}

	/**
	 * Sets the shares of the buyers.
	 * @param id the purchase
	 * @param version the version of the purchase that was shown
	 * @param shares per cent above zero for every buyer, 100 together; none at all for
	 * joint ownership without shares
	 */
	public void setShares(PurchaseId id, int version, Map<PersonId, BigDecimal> shares) {
		this.access.require(id, PurchaseAccess.SERVICE);
		Set<PersonId> buyers = this.parties.of(id)
			.stream()
			.filter((party) -> party.role() != PartyRole.AGENT)
			.map(Party::person)
			.collect(Collectors.toSet());
		if (!shares.isEmpty() && !isWhole(shares, buyers)) {
			throw new Refused(PurchaseRefusal.SHARES);
		}
		this.access.next(id, version);
		buyers.forEach((buyer) -> this.parties.share(id, buyer, shares.get(buyer)));
		String written = this.parties.of(id)
			.stream()
			.filter((party) -> party.share() != null)
			.map((party) -> summary(party.person()).name() + " " + party.shareWritten())
			.collect(Collectors.joining(" · "));
		this.history.add(id, this.actor.get(),
				shares.isEmpty() ? "purchase.history.shares-none" : "purchase.history.shares",
				Map.of("shares", written));
	}

	private static boolean isWhole(Map<PersonId, BigDecimal> shares, Set<PersonId> buyers) {
		BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return shares.keySet().equals(buyers) && sum.compareTo(WHOLE) == 0
				&& shares.values()
					.stream()
					.allMatch((share) -> share.signum() > 0 && share.stripTrailingZeros().scale() <= 2);
	}

	private Party requireAgent(PurchaseId id, PersonId person) {
		return this.parties.of(id)
			.stream()
			.filter((party) -> party.isAgent(person))
			.findFirst()
			.orElseThrow(() -> new Refused(PurchaseRefusal.NOT_A_PARTY));
	}

	private void requireParty(PurchaseId id, PersonId person) {
		if (this.parties.of(id).stream().noneMatch((party) -> party.person().equals(person))) {
			throw new Refused(PurchaseRefusal.NOT_A_PARTY);
		}
	}

	private PersonSummary summary(PersonId person) {
		return this.persons.summaries(List.of(person)).getFirst();
	}

}
