package cn.anju.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.WorkingDays;
import cn.anju.identity.ProjectScope;

/**
 * The day's work of the office: what is overdue, due today and this week, what waits for
 * others, and what was taken over; first what is nearest to missing the law's limit.
 */
@Service
@Transactional(readOnly = true)
public class WorkQueue {

	private final NamedParameterJdbcTemplate jdbc;

	private final CardFinder finder;

	private final Presence presence;

	private final WorkingCalendars calendars;

	WorkQueue(NamedParameterJdbcTemplate jdbc, CardFinder finder, Presence presence, WorkingCalendars calendars) {
		this.jdbc = jdbc;
		this.finder = finder;
		this.presence = presence;
		this.calendars = calendars;
	}

	/**
	 * Reads a page of the queue.
	 * @param filter the part that is wanted
	 * @param offset rows to pass over, 0 or more
	 * @param limit rows at most, 1 to 200
	 * @return the rows in the order of the group
	 */
	public List<QueueItem> page(QueueFilter filter, int offset, int limit) {
		LocalDate today = this.presence.today();
		WorkingDays days = this.calendars.national();
		SelectRows rows = rows(filter, today).leading(this.finder.leads(filter.search()));
		return this.jdbc.query(rows.page(COLUMNS, offset, limit), rows.parameters(),
				(row, _) -> item(row, today, days));
	}

	/**
	 * Counts the rows of a part, up to {@link Count#MOST}.
	 * @param filter the part that is wanted
	 * @return the number
	 */
	public Count count(QueueFilter filter) {
		SelectRows rows = rows(filter, this.presence.today());
		Integer counted = this.jdbc.queryForObject(rows.count(), rows.parameters(), Integer.class);
		return Count.of((counted != null) ? counted : 0);
	}

	/**
	 * Counts every group of a part.
	 * @param filter the part that is wanted, whatever its group
	 * @return the numbers by group
	 */
	public Map<QueueGroup, Count> counts(QueueFilter filter) {
		Map<QueueGroup, Count> counts = new EnumMap<>(QueueGroup.class);
		for (QueueGroup group : QueueGroup.values()) {
			counts.put(group, count(filter.in(group)));
		}
		return counts;
	}

	/**
	 * Finds an entry; that of a run has the run's id.
	 * @param id the entry
	 * @param filter what the reader may see
	 * @return the entry, if there is one
	 */
	public Optional<QueueItem> entry(long id, QueueFilter filter) {
		LocalDate today = this.presence.today();
		WorkingDays days = this.calendars.national();
		return this.jdbc
			.query("SELECT " + COLUMNS + " FROM procedure_queue q " + CARDS + " WHERE q.id = :id", Map.of("id", id),
					(row, _) -> item(row, today, days))
			.stream()
			.filter((item) -> filter.allows(item.entry()))
			.findFirst();
	}

	/**
	 * Counts what is overdue or due today, up to 1,000: for a number that stands on every
	 * page.
	 * @param scope the projects the reader may see
	 * @return the number
	 */
	public Count pressing(ProjectScope scope) {
		SelectRows rows = new SelectRows("procedure_queue", "q", null, "")
			.where("q.taken_over = :takenOver", "takenOver", false)
			.where("q.due_on <= :today", "today", this.presence.today())
			.scope(scope)
			.order("q.due_on", "procedure_queue_by_due");
		Integer counted = this.jdbc.queryForObject(rows.count(PRESSING), rows.parameters(), Integer.class);
		return Count.of((counted != null) ? counted : 0, PRESSING);
	}

	static SelectRows rows(QueueFilter filter, LocalDate today) {
		SelectRows rows = new SelectRows("procedure_queue", "q", filter.search(), CARDS);
		boolean mine = filter.assignedTo() != null;
		if (filter.assignedTo() != null) {
			rows.where("q.assigned_to = :assignedTo", "assignedTo", filter.assignedTo().value());
		}
		rows.where("q.taken_over = :takenOver", "takenOver", filter.group() == QueueGroup.TAKEN_OVER);
		group(rows, filter.group(), today, mine);
		rows.scope(filter.scope());
		filter.narrowed().forEach((source, scope) -> rows.narrow(source, scope));
		if (filter.source() != null) {
			rows.where("q.source = :source", "source", filter.source());
		}
		return rows;
	}

	private static void group(SelectRows rows, QueueGroup group, LocalDate today, boolean mine) {
		String byRisk = mine ? "procedure_queue_mine_by_risk" : "procedure_queue_by_risk";
		String byDue = mine ? "procedure_queue_mine_by_due" : "procedure_queue_by_due";
		LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		switch (group) {
			case ALL -> rows.order("q.in_time, q.risk_on, q.id", byRisk);
			case TAKEN_OVER -> rows.where("q.in_time = :inTime", "inTime", false).order("q.risk_on, q.id", byRisk);
			case OVERDUE -> rows.where("q.in_time = :inTime", "inTime", false).order("q.risk_on, q.id", byRisk);
			case TODAY -> rows.where("q.due_on = :today", "today", today).order("q.risk_on, q.id", byDue);
			case WEEK -> rows.where("q.due_on > :today", "today", today)
				.where("q.due_on <= :sunday", "sunday", sunday)
				.where("q.waiting = :waiting", "waiting", false)
				.order("q.due_on, q.risk_on, q.id", byDue);
			case WAITING -> rows.where("q.waiting = :waiting", "waiting", true)
				.where("q.due_on > :today", "today", today)
				.order("q.due_on, q.risk_on, q.id", mine ? byDue : "procedure_queue_by_waiting");
		}
	}

	private static final int PRESSING = 1_000;

	private static final String CARDS = """
			LEFT JOIN procedure_cards c ON c.subject_kind = q.subject_kind AND c.subject_id = q.subject_id \
			LEFT JOIN procedure_cards h ON q.run_id IS NULL AND h.subject_kind = 'purchase' AND h.subject_id = q.purchase_id \
			LEFT JOIN procedure_runs r ON r.id = q.run_id""";

	private static final String COLUMNS = """
			q.id, q.source, q.topic, q.subject_kind, q.subject_id, q.run_id, q.project_id, q.purchase_id, q.text_key, \
			q.text_facts, q.actor_kind, q.actor_role, q.assigned_to, q.assigned_name, q.opened_on, q.first_promise, \
			q.due_on, q.legal_on, q.risk_on, q.waiting, q.taken_over, q.flag, \
			COALESCE(c.unit_label, h.unit_label) unit_label, COALESCE(c.names, h.names) names, r.version""";

	private static QueueItem item(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
		StepActor actor = new StepActor(StepActor.Kind.valueOf(row.getString("actor_kind")),
				row.getString("actor_role"));
		LocalDate due = Stored.dueDay(row, "due_on");
		LocalDate first = Stored.day(row, "first_promise");
		QueueEntry entry = new QueueEntry(row.getString("source"), row.getString("topic"), Stored.subject(row),
				Stored.number(row, "run_id"), Stored.project(row), Stored.purchase(row), row.getString("text_key"),
				Stored.list(row.getString("text_facts")), actor, Stored.assignee(row), Stored.day(row, "opened_on"),
				first, due, Stored.day(row, "legal_on"), Stored.dueDay(row, "risk_on"), row.getBoolean("waiting"),
				row.getBoolean("taken_over"), row.getString("flag"));
		boolean overdue = due != null && due.isBefore(today);
		return new QueueItem(row.getLong("id"), entry, row.getInt("version"), row.getString("unit_label"),
				row.getString("names"), overdue, Lateness.days(first, due, today, days));
	}

}
