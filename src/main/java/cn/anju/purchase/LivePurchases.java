package cn.anju.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;
import cn.anju.purchase.PurchaseSpecialists.LookedAfter;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the purchases that hold a unit now, for other modules that read files; they check
 * the asker.
 */
@Component
public class LivePurchases {

	private static final String SELECT = """
			select id, project_id, live_unit_id, contract_no, specialist_id, coalesce(subscribed_on, contracted_on) since
			from purchase_purchases where live_unit_id is not null and\s""";

	private final JdbcClient jdbc;

	LivePurchases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A purchase that holds a unit.
	 *
	 * @param home the purchase and who looks after it
	 * @param unit the unit
	 * @param contractNo the number of its contract; empty if there is none
	 * @param since the day of its subscription, or else of its contract; nothing if
	 * neither is known
	 */
	public record Live(LookedAfter home, UnitId unit, String contractNo, @Nullable LocalDate since) {
	}

	/**
	 * Finds the purchases of units.
	 * @param units the units
	 * @return at most one for each
	 */
	public List<Live> ofUnits(Collection<UnitId> units) {
		return units.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + "live_unit_id in (:units)")
					.param("units", units.stream().map(UnitId::value).toList())
					.query((row, _) -> live(row))
					.list();
	}

	/**
	 * Finds the purchases with contracts of some numbers.
	 * @param numbers the numbers
	 * @return any number of them for each: two projects may have the same
	 */
	public List<Live> ofContracts(Collection<String> numbers) {
		return numbers.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + "contract_no in (:numbers)")
					.param("numbers", numbers)
					.query((row, _) -> live(row))
					.list();
	}

	private static Live live(ResultSet row) throws SQLException {
		Long specialist = row.getObject("specialist_id", Long.class);
		String contract = row.getString("contract_no");
		return new Live(
				new LookedAfter(new PurchaseId(row.getLong("id")), new ProjectId(row.getLong("project_id")),
						(specialist != null) ? new AccountId(specialist) : null),
				new UnitId(row.getLong("live_unit_id")), (contract != null) ? contract : "",
				row.getObject("since", LocalDate.class));
	}

}
