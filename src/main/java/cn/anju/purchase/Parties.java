package cn.anju.purchase;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;

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

}
