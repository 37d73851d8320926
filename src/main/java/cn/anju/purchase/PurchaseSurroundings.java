package cn.anju.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.anju.core.AccountId;
import cn.anju.core.Money;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.identity.PersonCard;
import cn.anju.identity.PersonLookup;
import cn.anju.messaging.Household;
import cn.anju.messaging.HouseholdCard;
import cn.anju.messaging.Households;
import cn.anju.messaging.Member;
import cn.anju.messaging.MemberRole;
import cn.anju.procedure.Cards;
import cn.anju.procedure.SubjectCard;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the modules around what stands in the tables of purchase, for many purchases at
 * once: who is concerned, how a purchase is called and found, and the procedures that
 * follow it. Always in the transaction that changed the tables.
 */
@Component
class PurchaseSurroundings {

	private static final String NAMES_APART = "、";

	private final JdbcClient jdbc;

	private final PropertyCatalog catalog;

	private final PersonLookup persons;

	private final Households households;

	private final PurchaseDates dates;

	private final Cards cards;

	private final List<PurchaseFollower> followers;

	PurchaseSurroundings(JdbcClient jdbc, PropertyCatalog catalog, PersonLookup persons, Households households,
			PurchaseDates dates, Cards cards, List<PurchaseFollower> followers) {
		this.dates = dates;
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.persons = persons;
		this.households = households;
		this.cards = cards;
		this.followers = followers;
	}

	void follow(Collection<PurchaseId> ids) {
		this.dates.follow(ids);
		List<FollowedPurchase> followed = tell(ids).stream().map(Row::followed).toList();
		this.followers.forEach((follower) -> follower.follow(followed));
	}

	/** Purchases from a time when reminders knew nothing of them. */
	void catchUp(Collection<PurchaseId> ids) {
		List<PurchaseId> unknown = this.households.undescribed(ids);
		this.dates.follow(unknown);
		tell(unknown);
	}

	/** After a change of persons only: procedures stand where they stood. */
	void tellPeople(Collection<PurchaseId> ids) {
		tell(ids);
	}

	private List<Row> tell(Collection<PurchaseId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		List<Long> values = ids.stream().map(PurchaseId::value).toList();
		List<Row> rows = rows(values);
		Map<Long, List<Member>> members = members(values);
		this.households.replace(rows.stream()
			.map((row) -> new Household(row.followed().id(), row.followed().project(),
					members.getOrDefault(row.followed().id().value(), List.of())))
			.toList());
		List<SubjectCard> cards = cards(rows, members);
		this.households
			.describe(IntStream.range(0, rows.size()).mapToObj((i) -> household(rows.get(i), cards.get(i))).toList());
		this.cards.put(cards);
		return rows;
	}

	private static HouseholdCard household(Row row, SubjectCard card) {
		return new HouseholdCard(row.followed().id(), row.followed().project(), card.unitLabel(),
				String.join(NAMES_APART, card.names()), row.released(), row.specialist());
	}

	private List<Row> rows(List<Long> ids) {
		return this.jdbc
			.sql("select p.id, p.project_id, p.unit_id, p.subscription_no, p.subscribed_on, p.contract_no,"
					+ " p.contracted_on, p.filed_on, p.filing_no, p.specialist_id,"
					+ " p.released_at is not null and p.live_unit_id is not null as released, " + TermsRow.COLUMNS
					+ ", (select coalesce(sum(m.amount), 0) from purchase_payments m where m.purchase_id = p.id"
					+ " and m.withdrawn_at is null) paid from purchase_purchases p where p.id in (:ids) order by p.id")
			.param("ids", ids)
			.query((row, _) -> {
				Terms terms = TermsRow.of(row);
				Balance balance = new Balance(terms, new Money(row.getBigDecimal("paid")));
				boolean paid = balance.openForFiling().map(Money::isZero).orElse(false);
				return new Row(
						new FollowedPurchase(new PurchaseId(row.getLong("id")),
								new ProjectId(row.getLong("project_id")), terms.method(),
								row.getObject("subscribed_on", LocalDate.class),
								row.getObject("contracted_on", LocalDate.class), row.getString("contract_no"),
								row.getObject("filed_on", LocalDate.class), row.getString("filing_no"), paid),
						new UnitId(row.getLong("unit_id")), row.getString("subscription_no"),
						row.getBoolean("released"), account(row.getObject("specialist_id", Long.class)));
			})
			.list();
	}

	private static @Nullable AccountId account(@Nullable Long id) {
		return (id != null) ? new AccountId(id) : null;
	}

	private Map<Long, List<Member>> members(List<Long> ids) {
		Map<Long, List<Member>> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				select purchase_id, person_id, role, until from purchase_parties where purchase_id in (:ids)
				order by purchase_id, position""").param("ids", ids).query((row) -> {
			found.computeIfAbsent(row.getLong(1), (_) -> new ArrayList<>())
				.add(new Member(new PersonId(row.getLong(2)), MemberRole.valueOf(row.getString(3)),
						row.getObject(4, LocalDate.class)));
		});
		return found;
	}

	private List<SubjectCard> cards(List<Row> rows, Map<Long, List<Member>> members) {
		Map<UnitId, UnitDescription> units = this.catalog.units(rows.stream().map(Row::unit).distinct().toList());
		List<PersonId> everybody = members.values()
			.stream()
			.flatMap(List::stream)
			.map(Member::person)
			.distinct()
			.toList();
		Map<PersonId, PersonCard> people = this.persons.cards(everybody);
		return rows.stream()
			.map((row) -> card(row, units.get(row.unit()), members.getOrDefault(row.followed().id().value(), List.of()),
					people))
			.toList();
	}

	private static SubjectCard card(Row row, @Nullable UnitDescription unit, List<Member> members,
			Map<PersonId, PersonCard> people) {
		if (unit == null) {
			throw new IllegalStateException("Purchase " + row.followed().id() + " has no unit");
		}
		FollowedPurchase purchase = row.followed();
		List<String> names = members.stream()
			.filter((member) -> member.role() != MemberRole.AGENT)
			.flatMap((member) -> Stream.ofNullable(people.get(member.person())))
			.map(PersonCard::name)
			.toList();
		List<byte[]> keys = members.stream()
			.flatMap((member) -> Stream.ofNullable(people.get(member.person())))
			.flatMap((person) -> person.searchKeys().stream())
			.toList();
		PaymentMethod method = purchase.method();
		return new SubjectCard(Subject.of(purchase.id()), purchase.project(), unit.projectName(), unit.buildingName(),
				unit.entrance(), unit.unitNo(), unit.fullName(), names, purchase.contractNo(), row.subscriptionNo(),
				(method != null) ? method.key() : null, keys);
	}

	/** What stands in the table of one purchase. */
	private record Row(FollowedPurchase followed, UnitId unit, @Nullable String subscriptionNo, boolean released,
			@Nullable AccountId specialist) {
	}

}
