package cn.anju.messaging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is concerned by a purchase. Written by the purchase module alone, in the
 * transaction that changes the roles; read when a notice is addressed.
 */
@Service
@Transactional
public class Households {

	private static final int CHUNK = 1_000;

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	Households(JdbcClient client, JdbcTemplate jdbc) {
		this.client = client;
		this.jdbc = jdbc;
	}

	/**
	 * Replaces the members of purchases; what is the same already is not written.
	 * @param households one per purchase
	 */
	public void replace(Collection<Household> households) {
		List<Household> ordered = households.stream()
			.sorted(Comparator.comparingLong((household) -> household.purchase().value()))
			.toList();
		for (int from = 0; from < ordered.size(); from += CHUNK) {
			replaceChunk(ordered.subList(from, Math.min(from + CHUNK, ordered.size())));
		}
	}

	private void replaceChunk(List<Household> households) {
		Set<Row> wanted = households.stream().flatMap(Row::of).collect(Collectors.toSet());
		Set<Row> present = new HashSet<>(rowsOf(households));
		// deleting only rows that were seen takes no gap locks, so parallel imports do
		// not
		// deadlock
		delete(without(present, wanted));
		insert(without(wanted, present));
	}

	private List<Row> rowsOf(List<Household> households) {
		return this.client
			.sql("select purchase_id, person_id, role, project_id, until_day from messaging_members"
					+ " where purchase_id in (:purchases)")
			.param("purchases", households.stream().map((household) -> household.purchase().value()).toList())
			.query((row, _) -> new Row(row.getLong(1), row.getLong(2), MemberRole.valueOf(row.getString(3)),
					row.getLong(4), row.getObject(5, LocalDate.class)))
			.list();
	}

	private static List<Row> without(Set<Row> rows, Set<Row> others) {
		return rows.stream().filter((row) -> !others.contains(row)).sorted(Row.ORDER).toList();
	}

	/**
	 * Says how purchases are called, who looks after them and whether their persons may
	 * be told anything; of those who may from now on, what becomes due today is looked at
	 * again.
	 * @param cards one per purchase
	 */
	public void describe(Collection<HouseholdCard> cards) {
		List<HouseholdCard> ordered = cards.stream()
			.sorted(Comparator.comparingLong((card) -> card.purchase().value()))
			.toList();
		freshen(ordered.stream().filter(HouseholdCard::released).map(HouseholdCard::purchase).toList());
		this.jdbc.batchUpdate("""
				insert into messaging_households (purchase_id, project_id, unit, buyers, released, specialist_id) \
				values (?, ?, ?, ?, ?, ?) on duplicate key update project_id = values(project_id), \
				unit = values(unit), buyers = values(buyers), released = values(released), \
				specialist_id = values(specialist_id)""", ordered, CHUNK, (statement, card) -> {
			statement.setLong(1, card.purchase().value());
			statement.setLong(2, card.project().value());
			statement.setString(3, card.unit());
			statement.setString(4, card.buyers());
			statement.setBoolean(5, card.released());
			statement.setObject(6, (card.specialist() != null) ? card.specialist().value() : null);
		});
	}

	/**
	 * Tells which purchases were never described.
	 * @param purchases any purchases
	 * @return those of them without a card
	 */
	@Transactional(readOnly = true)
	public List<PurchaseId> undescribed(Collection<PurchaseId> purchases) {
		Set<PurchaseId> known = new HashSet<>(
				this.client.sql("select purchase_id from messaging_households where purchase_id in (:purchases)")
					.param("purchases", purchases.stream().map(PurchaseId::value).toList())
					.query((row, _) -> new PurchaseId(row.getLong(1)))
					.list());
		return purchases.stream().filter((purchase) -> !known.contains(purchase)).toList();
	}

	/** A reminder of today also reaches persons who were let in today. */
	private void freshen(List<PurchaseId> purchases) {
		for (int from = 0; from < purchases.size(); from += CHUNK) {
			List<PurchaseId> chunk = purchases.subList(from, Math.min(from + CHUNK, purchases.size()));
			this.client.sql("""
					update messaging_due_dates d set d.fresh = 1 where d.purchase_id in (:purchases) and not exists
					(select 1 from messaging_households h where h.purchase_id = d.purchase_id and h.released)""")
				.param("purchases", chunk.stream().map(PurchaseId::value).toList())
				.update();
		}
	}

	private void delete(List<Row> rows) {
		this.jdbc.batchUpdate("delete from messaging_members where purchase_id = ? and person_id = ? and role = ?",
				rows, CHUNK, (statement, row) -> {
					statement.setLong(1, row.purchase());
					statement.setLong(2, row.person());
					statement.setString(3, row.role().name());
				});
	}

	private void insert(List<Row> rows) {
		this.jdbc.batchUpdate("""
				insert into messaging_members (purchase_id, person_id, role, project_id, until_day) \
				values (?, ?, ?, ?, ?) on duplicate key update project_id = values(project_id), \
				until_day = values(until_day)""", rows, CHUNK, (statement, row) -> {
			statement.setLong(1, row.purchase());
			statement.setLong(2, row.person());
			statement.setString(3, row.role().name());
			statement.setLong(4, row.project());
			statement.setObject(5, row.until());
		});
	}

	/**
	 * Gives who is concerned by a purchase.
	 * @param purchase the purchase
	 * @param day the business day
	 * @return its members on that day, buyers first
	 */
	@Transactional(readOnly = true)
	public List<Member> membersOf(PurchaseId purchase, LocalDate day) {
		return rowsOf(List.of(new Household(purchase, new ProjectId(0), List.of()))).stream()
			.sorted(Row.ORDER)
			.map(Row::member)
			.filter((member) -> member.on(day))
			.sorted(Comparator.comparing(Member::role))
			.toList();
	}

	/**
	 * Gives the purchases that concern persons.
	 * @param persons the persons
	 * @param day the business day
	 * @return the purchases, oldest id first
	 */
	@Transactional(readOnly = true)
	public List<PurchaseId> purchasesOf(Set<PersonId> persons, LocalDate day) {
		if (persons.isEmpty()) {
			return List.of();
		}
		return this.client
			.sql("select distinct purchase_id from messaging_members where person_id in (:persons)"
					+ " and (until_day is null or until_day >= :day) order by purchase_id")
			.param("persons", persons.stream().map(PersonId::value).toList())
			.param("day", day)
			.query((row, _) -> new PurchaseId(row.getLong(1)))
			.list();
	}

	private record Row(long purchase, long person, MemberRole role, long project, @Nullable LocalDate until) {

		private static final Comparator<Row> ORDER = Comparator.comparingLong(Row::purchase)
			.thenComparingLong(Row::person)
			.thenComparing(Row::role);

		private static Stream<Row> of(Household household) {
			return household.members()
				.stream()
				.map((member) -> new Row(household.purchase().value(), member.person().value(), member.role(),
						household.project().value(), member.until()));
		}

		private Member member() {
			return new Member(new PersonId(this.person), this.role, this.until);
		}

	}

}
