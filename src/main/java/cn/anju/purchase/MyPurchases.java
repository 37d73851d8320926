package cn.anju.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Days;
import cn.anju.core.Money;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.purchase.MyHome.Mandate;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in owner's purchases: those that are released and on which a person of this
 * phone has a role, an agent only until the mandate ends (D-01, D-20). It cannot be asked
 * for anybody else's.
 */
@Service
@RolesAllowed(Roles.OWNER)
@Transactional(readOnly = true)
public class MyPurchases {

	static final String MINE = """
			from purchase_parties mine
			join purchase_purchases p on p.id = mine.purchase_id
			where mine.person_id in (:persons) and (mine.until is null or mine.until >= :today)
			and p.released_at is not null and p.live_unit_id is not null""";

	// of the agents on one phone the mandate that ends last, its last day before its
	// scope
	private static final String COLUMNS = """
			select p.id, p.contract_no, p.contracted_on, p.subscribed_on, p.first_payment_due, p.unit_id,
			(select coalesce(sum(amount), 0) from purchase_payments m
			 where m.purchase_id = p.id and m.withdrawn_at is null) paid,
			min(case mine.role when 'BUYER' then 0 when 'CO_BUYER' then 1 else 2 end) strongest,
			max(case mine.role when 'AGENT' then concat(mine.until, ' ', coalesce(mine.scope, '')) end) mandate,
			""" + TermsRow.COLUMNS + " ";

	private static final int DAY = "2026-11-26".length();

	private final JdbcClient jdbc;

	private final CurrentOwner owner;

	private final PurchaseNames names;

	private final StaffDirectory directory;

	private final Days days;

	MyPurchases(JdbcClient jdbc, CurrentOwner owner, PurchaseNames names, StaffDirectory directory, Days days) {
		this.jdbc = jdbc;
		this.owner = owner;
		this.names = names;
		this.directory = directory;
		this.days = days;
	}

	/**
	 * Lists the owner's homes.
	 * @return the homes, the newest contract first; empty when nothing is released yet
	 */
	public List<MyHome> homes() {
		return read(Optional.empty());
	}

	/**
	 * Finds one of the owner's homes.
	 * @param purchase the purchase
	 * @return the home; nothing if it is not the owner's, whether it exists or not
	 */
	public Optional<MyHome> home(PurchaseId purchase) {
		return read(Optional.of(purchase)).stream().findFirst();
	}

	/**
	 * Names the persons who are signed in with this phone.
	 * @return their names
	 */
	public List<String> names() {
		return this.names.ofPersons(this.owner.persons());
	}

	/**
	 * Tells whether a purchase is the signed-in owner's.
	 * @param purchase the purchase
	 * @return whether it is released and one of the owner's persons has a role on it
	 */
	public boolean isMine(PurchaseId purchase) {
		Set<PersonId> persons = this.owner.persons();
		return !persons.isEmpty() && this.jdbc.sql("select count(*) " + MINE + " and p.id = :purchase")
			.param("persons", ids(persons))
			.param("today", this.days.today())
			.param("purchase", purchase.value())
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Lists the owner's purchases by their ids.
	 * @return the same purchases as the homes, in no order
	 */
	public Set<PurchaseId> ids() {
		Set<PersonId> persons = this.owner.persons();
		return persons.isEmpty() ? Set.of()
				: Set.copyOf(this.jdbc.sql("select distinct p.id " + MINE)
					.param("persons", ids(persons))
					.param("today", this.days.today())
					.query((row, _) -> new PurchaseId(row.getLong(1)))
					.list());
	}

	/**
	 * Names the customer-service specialist of one of the owner's purchases.
	 * @param purchase the purchase
	 * @return the name; nothing if none is named or the purchase is not the owner's
	 */
	public Optional<String> specialist(PurchaseId purchase) {
		return isMine(purchase) ? this.jdbc.sql("select specialist_id from purchase_purchases where id = ?")
			.param(purchase.value())
			.query((row, _) -> row.getLong(1))
			.optional()
			.filter((account) -> account != 0)
			.flatMap((account) -> this.directory.find(new AccountId(account)))
			.map(StaffMember::name) : Optional.empty();
	}

	private List<MyHome> read(Optional<PurchaseId> only) {
		Set<PersonId> persons = this.owner.persons();
		if (persons.isEmpty()) {
			return List.of();
		}
		var query = this.jdbc
			.sql(COLUMNS + MINE + (only.isPresent() ? " and p.id = :purchase" : "")
					+ " group by p.id order by p.contracted_on desc, p.id desc")
			.param("persons", ids(persons))
			.param("today", this.days.today());
		if (only.isPresent()) {
			query = query.param("purchase", only.get().value());
		}
		List<Row> rows = query.query((row, _) -> row(row)).list();
		return this.names.complete(rows);
	}

	private static List<Long> ids(Collection<PersonId> persons) {
		return persons.stream().map(PersonId::value).toList();
	}

	private static Row row(ResultSet row) throws SQLException {
		return new Row(new PurchaseId(row.getLong("id")), row.getString("contract_no"),
				row.getObject("contracted_on", LocalDate.class), TermsRow.of(row), new Money(row.getBigDecimal("paid")),
				PartyRole.values()[row.getInt("strongest")], mandate(row.getString("mandate")), row.getLong("unit_id"),
				row.getObject("subscribed_on", LocalDate.class), row.getObject("first_payment_due", LocalDate.class));
	}

	private static @Nullable Mandate mandate(@Nullable String written) {
		return (written != null)
				? new Mandate(written.substring(DAY).strip(), LocalDate.parse(written.substring(0, DAY))) : null;
	}

	/** What one row of the query says, before names are added. */
	record Row(PurchaseId purchase, @Nullable String contractNo, @Nullable LocalDate contractedOn, Terms terms,
			Money paid, PartyRole role, @Nullable Mandate mandate, long unit, @Nullable LocalDate subscribedOn,
			@Nullable LocalDate agreedDue) {

		/** Buyers act for themselves, whatever else they may. */
		@Nullable Mandate forBuyers() {
			return (this.role == PartyRole.AGENT) ? this.mandate : null;
		}

		Balance balance() {
			return new Balance(this.terms, this.paid);
		}

	}

	static List<PurchaseId> purchases(List<Row> rows) {
		return new ArrayList<>(rows.stream().map(Row::purchase).toList());
	}

}
