package cn.anju.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.WorkingDays;

/**
 * The ledger of a template's runs, in orders that have an index, found by what cards
 * show.
 */
@Service
@Transactional(readOnly = true)
public class RunLedger {

	private static final String COLUMNS = """
			r.id, r.version, r.subject_kind, r.subject_id, r.project_id, r.purchase_id, r.variant, r.lifecycle, \
			r.stage, r.current_step, r.returns, r.pause_reason, r.anchor_on, r.number, r.opened_on, r.first_promise, \
			r.promise, r.due_on, r.legal_day, r.legal_on, r.internal_on, r.taken_over, r.flag, r.missing, \
			r.assigned_to, r.assigned_name, r.finished_on, c.unit_label, c.names, c.payment_key, c.contract_no, \
			c.subscription_no""";

	private final NamedParameterJdbcTemplate jdbc;

	private final CardFinder finder;

	private final Presence presence;

	private final WorkingCalendars calendars;

	RunLedger(NamedParameterJdbcTemplate jdbc, CardFinder finder, Presence presence, WorkingCalendars calendars) {
		this.jdbc = jdbc;
		this.finder = finder;
		this.presence = presence;
		this.calendars = calendars;
	}

	/**
	 * Reads a page of the ledger.
	 * @param filter the runs that are wanted
	 * @param order the order
	 * @param offset rows to pass over, 0 or more
	 * @param limit rows at most, 1 to 200
	 * @return the rows
	 */
	public List<LedgerRow> page(LedgerFilter filter, LedgerOrder order, int offset, int limit) {
		LocalDate today = this.presence.today();
		WorkingDays days = this.calendars.national();
		SelectRows rows = rows(filter, order).leading(this.finder.leads(filter.search()));
		return this.jdbc.query(rows.page(COLUMNS, offset, limit), rows.parameters(), (row, _) -> row(row, today, days));
	}

	/**
	 * Counts the rows, up to {@link Count#MOST}.
	 * @param filter the runs that are wanted
	 * @return the number
	 */
	public Count count(LedgerFilter filter) {
		SelectRows rows = rows(filter, LedgerOrder.RISK);
		Integer counted = this.jdbc.queryForObject(rows.count(), rows.parameters(), Integer.class);
		return Count.of((counted != null) ? counted : 0);
	}

	/**
	 * Counts the open runs of every stage.
	 * @param filter the template and the projects; the rest is passed over
	 * @return the numbers by stage
	 */
	public Map<String, Integer> stages(LedgerFilter filter) {
		MapSqlParameterSource parameters = new MapSqlParameterSource("template", filter.template());
		String scope = "";
		if (!filter.scope().all()) {
			parameters.addValue("projects",
					filter.scope().projects().stream().map((project) -> project.value()).toList());
			scope = filter.scope().projects().isEmpty() ? " AND FALSE" : " AND project_id IN (:projects)";
		}
		Map<String, Integer> stages = new TreeMap<>();
		this.jdbc.query(
				"SELECT stage, COUNT(*) AS runs FROM procedure_runs FORCE INDEX (procedure_runs_by_stage) WHERE template_key = :template"
						+ " AND closed = FALSE" + scope + " GROUP BY stage",
				parameters, (row) -> {
					stages.put(row.getString("stage"), row.getInt("runs"));
				});
		return stages;
	}

	static SelectRows rows(LedgerFilter filter, LedgerOrder order) {
		SelectRows rows = new SelectRows("procedure_runs", "r", filter.search(),
				"LEFT JOIN procedure_cards c ON c.subject_kind = r.subject_kind AND c.subject_id = r.subject_id");
		rows.where("r.template_key = :template", "template", filter.template());
		switch (filter.which()) {
			case OPEN -> rows.where("r.closed = FALSE");
			case CLOSED -> rows.where("r.closed = TRUE");
			case ALL -> {
			}
		}
		narrow(rows, filter);
		rows.scope(filter.scope());
		order(rows, filter, order);
		return rows;
	}

	private static void narrow(SelectRows rows, LedgerFilter filter) {
		if (!filter.stages().isEmpty()) {
			rows.where("r.stage IN (:stages)", "stages", filter.stages());
		}
		if (filter.project() != null) {
			rows.where("r.project_id = :project", "project", filter.project().value());
		}
		if (filter.assignedTo() != null) {
			rows.where("r.assigned_to = :assignedTo", "assignedTo", filter.assignedTo().value());
		}
		if (filter.dueUntil() != null) {
			rows.where("r.due_on <= :dueUntil", "dueUntil", filter.dueUntil());
		}
		if (filter.legalUntil() != null) {
			rows.where("r.legal_on <= :legalUntil", "legalUntil", filter.legalUntil());
		}
		if (!filter.variants().isEmpty()) {
			rows.where("r.variant IN (:variants)", "variants", filter.variants());
		}
		if (filter.returned()) {
			rows.where("r.returned_from IS NOT NULL");
		}
		if (filter.flagged()) {
			rows.where("r.flag IS NOT NULL");
		}
		if (filter.takenOver() != null) {
			rows.where("r.taken_over = :takenOver", "takenOver", filter.takenOver());
		}
		if (filter.missing() != null) {
			rows.where("FIND_IN_SET(:missing, r.missing) > 0", "missing", filter.missing());
		}
	}

	private static void order(SelectRows rows, LedgerFilter filter, LedgerOrder order) {
		switch (order) {
			case RISK -> orderByRisk(rows, filter);
			case LEGAL -> rows.order("r.closed, r.legal_on, r.id", "procedure_runs_by_legal");
			case ANCHOR -> rows.order("r.closed, r.anchor_on DESC, r.id DESC", "procedure_runs_by_anchor");
			case UNIT -> rows.order("r.closed, r.unit_order, r.id", "procedure_runs_by_unit");
			case CHANGED -> rows.order("r.closed, r.changed_at DESC, r.id DESC", "procedure_runs_by_change");
			case FINISHED -> rows.order("r.closed, r.finished_on DESC, r.id DESC", "procedure_runs_by_finish");
		}
	}

	private static void orderByRisk(SelectRows rows, LedgerFilter filter) {
		if (filter.stages().size() == 1) {
			rows.order("r.in_time, r.risk_on, r.id", "procedure_runs_by_stage");
			return;
		}
		boolean own = filter.assignedTo() != null;
		rows.order("r.closed, r.in_time, r.risk_on, r.id",
				own ? "procedure_runs_by_assignee" : "procedure_runs_by_risk");
	}

	private static LedgerRow row(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
		LocalDate due = Stored.dueDay(row, "due_on");
		LocalDate first = Stored.day(row, "first_promise");
		Lifecycle lifecycle = Lifecycle.valueOf(row.getString("lifecycle"));
		return new LedgerRow(new RunRef(row.getLong("id"), row.getInt("version")), Stored.subject(row),
				Stored.project(row), Stored.purchase(row), row.getString("unit_label"), row.getString("names"),
				row.getString("payment_key"), row.getString("contract_no"), row.getString("subscription_no"),
				row.getString("variant"), lifecycle, row.getString("stage"), row.getString("current_step"),
				Stored.day(row, "anchor_on"), row.getString("number"), Stored.day(row, "opened_on"), first,
				Stored.day(row, "promise"), due, Stored.day(row, "legal_day"), Stored.dueDay(row, "legal_on"),
				Stored.day(row, "internal_on"), due != null && due.isBefore(today),
				Lateness.days((lifecycle == Lifecycle.PAUSED) ? null : first, due, today, days), row.getInt("returns"),
				Stored.names(Objects.requireNonNull(row.getString("missing"))), row.getBoolean("taken_over"),
				row.getString("flag"), row.getString("pause_reason"), Stored.assignee(row),
				Stored.day(row, "finished_on"));
	}

}
