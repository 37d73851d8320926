package cn.anju.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is what on a purchase. */
@Component
class Parties {

	private final JdbcClient jdbc;

	Parties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Party> of(PurchaseId purchase) {
		return this.jdbc.sql("""
				select person_id, role, share, scope, until from purchase_parties
				where purchase_id = ? order by position""")
			.param(purchase.value())
			.query((row, _) -> new Party(new PersonId(row.getLong(1)), PartyRole.valueOf(row.getString(2)),
					row.getBigDecimal(3), row.getString(4), row.getObject(5, LocalDate.class)))
			.list();
	}

	/** Where a person has a role, whatever it is. */
	List<PurchaseId> purchasesOf(PersonId person) {
		return this.jdbc
			.sql("select distinct purchase_id from purchase_parties where person_id = ? order by purchase_id")
			.param(person.value())
			.query((row, _) -> new PurchaseId(row.getLong(1)))
			.list();
	}

	void addAgent(PurchaseId purchase, PersonId person, String scope, LocalDate until) {
		this.jdbc.sql("""
				insert into purchase_parties (id, purchase_id, person_id, role, position, scope, until)
				select ?, ?, ?, 'AGENT', coalesce(max(position), 0) + 1, ?, ? from purchase_parties
				where purchase_id = ?""")
			.params(Ids.next(), purchase.value(), person.value(), scope, until, purchase.value())
			.update();
	}

	/** One that is over already needs no word of the clock. */
	void mandate(PurchaseId purchase, PersonId person, String scope, LocalDate until, LocalDate today) {
		this.jdbc.sql("""
				update purchase_parties set scope = ?, until = ?, ended_on = ?
				where purchase_id = ? and person_id = ? and role = 'AGENT'""")

			.param(scope)
			.param(until)
			.param(until.isBefore(today) ? today : null)
			.param(purchase.value())
			.param(person.value())
			.update();
	}

	void share(PurchaseId purchase, PersonId buyer, @Nullable BigDecimal share) {
		this.jdbc.sql("""
				update purchase_parties set share = :share
				where purchase_id = :purchase and person_id = :buyer and role <> 'AGENT'""")
			.param("share", share)
			.param("purchase", purchase.value())
			.param("buyer", buyer.value())
			.update();
	}

}
