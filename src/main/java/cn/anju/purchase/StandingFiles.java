package cn.anju.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import cn.anju.core.Money;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;
import cn.anju.purchase.ledger.LedgerRow;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the live purchases that rows of the ledger may be about, in one statement a
 * chunk.
 */
@Component
class StandingFiles {

	private static final String COLUMNS = "select p.id, p.project_id, p.unit_id, p.subscription_no, p.subscribed_on, p.contract_no,"
			+ " p.contracted_on, p.filed_on, p.filing_no, p.consultant, p.note, " + TermsRow.COLUMNS + ","
			+ " (select m.amount from purchase_payments m where m.purchase_id = p.id and m.method = 'BEFORE_ANJU')"
			+ " received, (select group_concat(r.person_id order by r.position) from purchase_parties r"
			+ " where r.purchase_id = p.id and r.role <> 'AGENT') buyers from purchase_purchases p ";

	private final JdbcClient jdbc;

	StandingFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<StandingFile> near(Collection<LedgerRow> rows) {
		List<Long> units = rows.stream()
			.map(LedgerRow::unit)
			.filter(Objects::nonNull)
			.map((unit) -> unit.id().value())
			.distinct()
			.toList();
		List<String> numbers = rows.stream().map(LedgerRow::subscriptionNo).filter((no) -> !no.isEmpty()).toList();
		List<StandingFile> found = new ArrayList<>();
		if (!units.isEmpty()) {
			found.addAll(this.jdbc.sql(COLUMNS + "where p.live_unit_id in (:units)")
				.param("units", units)
				.query(this::file)
				.list());
		}
		if (!numbers.isEmpty()) {
			found.addAll(this.jdbc.sql(COLUMNS + "where p.subscription_no in (:numbers) and p.live_unit_id is not null")
				.param("numbers", numbers)
				.query(this::file)
				.list());
		}
		return found.stream().distinct().toList();
	}

	private StandingFile file(ResultSet row, int index) throws SQLException {
		return new StandingFile(new PurchaseId(row.getLong("id")), new ProjectId(row.getLong("project_id")),
				new UnitId(row.getLong("unit_id")), empty(row.getString("subscription_no")),
				row.getObject("subscribed_on", LocalDate.class), empty(row.getString("contract_no")),
				row.getObject("contracted_on", LocalDate.class), row.getObject("filed_on", LocalDate.class),
				empty(row.getString("filing_no")), TermsRow.of(row), received(row), empty(row.getString("consultant")),
				empty(row.getString("note")), persons(empty(row.getString("buyers"))));
	}

	private static Money received(ResultSet row) throws SQLException {
		return TermsRow.orZero(row.getBigDecimal("received"));
	}

	private static String empty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static List<PersonId> persons(String ids) {
		return Stream.of(ids.split(",")).filter((id) -> !id.isEmpty()).map(Long::valueOf).map(PersonId::new).toList();
	}

}
