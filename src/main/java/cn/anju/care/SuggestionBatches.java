package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Utc;
import cn.anju.core.WorkingDays;
import cn.anju.identity.ProjectScope;
import cn.anju.property.NumberSeries;
import cn.anju.property.Numbers;
import cn.anju.property.PropertyCatalog;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored batches of suggestions: one a month for each project and department; the
 * database holds to it.
 */
@Component
class SuggestionBatches {

	static final NumberSeries SERIES = new NumberSeries("care-suggestions", "JYFK", 4);

	private final JdbcClient jdbc;

	private final Suggestions suggestions;

	private final Numbers numbers;

	private final WorkingCalendars calendars;

	private final PropertyCatalog catalog;

	private final Clock clock;

	SuggestionBatches(JdbcClient jdbc, Suggestions suggestions, Numbers numbers, WorkingCalendars calendars,
			PropertyCatalog catalog, Clock clock) {
		this.jdbc = jdbc;
		this.suggestions = suggestions;
		this.numbers = numbers;
		this.calendars = calendars;
		this.catalog = catalog;
		this.clock = clock;
	}

	/** Who gets a batch, of which project. */
	private record Addressee(ProjectId project, Department department) {
	}

	/**
	 * Puts together what was collected before the day of the last month that is due. How
	 * often and on how many nodes it is asked changes nothing: what is taken once is not
	 * there any more.
	 */
	@Transactional
	public void prepare(LocalDate today) {
		BatchMonth due = BatchMonth.dueBy(today, this.calendars.national());
		collected(due).forEach((to,
				cases) -> begin(to, due).ifPresent((batch) -> this.jdbc
					.sql("update care_suggestions set batch_id = :batch where case_id in (:cases)")
					.param("batch", batch)
					.param("cases", cases)
					.update()));
	}

	/** Locked, so that another node waits and finds nothing. */
	private Map<Addressee, List<Long>> collected(BatchMonth due) {
		Map<Addressee, List<Long>> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				select s.case_id, s.department, c.project_id from care_suggestions s
				join care_cases c on c.id = s.case_id
				where s.batch_id is null and s.collected_at < ? and c.state = 'COLLECTED'
				order by c.project_id, s.department, s.case_id for update of s""")
			.param(Utc.column(due.preparedOn().atStartOfDay(this.clock.getZone()).toInstant()))
			.query((row) -> {
				found
					.computeIfAbsent(new Addressee(new ProjectId(row.getLong("project_id")),
							Department.valueOf(row.getString("department"))), (_) -> new ArrayList<>())
					.add(row.getLong("case_id"));
			});
		return found;
	}

	/** Nothing if the department has had its batch of the month. */
	private Optional<Long> begin(Addressee to, BatchMonth due) {
		long id = Ids.next();
		int begun = this.jdbc.sql("""
				insert ignore into care_suggestion_batches
				(id, project_id, department, month, prepared_on, prepared_at, version) values (?, ?, ?, ?, ?, ?, 0)""")
			.params(id, to.project().value(), to.department().name(), due.month().atDay(1), due.preparedOn(),
					Utc.column(this.clock.instant()))
			.update();
		if (begun == 0) {
			return Optional.empty();
		}
		this.jdbc.sql("update care_suggestion_batches set number = ? where id = ?")
			.params(this.numbers.next(to.project(), SERIES, due.month().getYear()), id)
			.update();
		return Optional.of(id);
	}

	/** The months in which there are batches, the newest first. */
	List<YearMonth> months(ProjectScope scope, int most) {
		return this.jdbc
			.sql("select distinct month from care_suggestion_batches where (:everywhere or project_id in (:projects))"
					+ " order by month desc limit :most")
			.param("everywhere", scope.all())
			.param("projects", scope.ids())
			.param("most", most)
			.query((row, _) -> YearMonth.from(row.getObject(1, LocalDate.class)))
			.list();
	}

	List<SuggestionBatch> of(YearMonth month, ProjectScope scope) {
		return read("where month = :month and (:everywhere or project_id in (:projects))",
				Map.of("month", month.atDay(1), "everywhere", scope.all(), "projects", scope.ids()));
	}

	Optional<SuggestionBatch> find(long id) {
		return read("where id = :id", Map.of("id", id)).stream().findFirst();
	}

	/** Once; whether this was the time. What owners took back is not handed over. */
	boolean sent(SuggestionBatch shown, LocalDate on, String to, Actor by) {
		int sent = this.jdbc.sql("""
				update care_suggestion_batches set sent_on = ?, sent_to = ?, sent_by_id = ?, sent_by_name = ?,
				sent_at = ?, version = version + 1 where id = ? and version = ? and sent_on is null""")
			.params(on, to, by.id(), by.name(), Utc.column(this.clock.instant()), shown.id(), shown.version())
			.update();
		this.jdbc
			.sql("update care_suggestions s join care_cases c on c.id = s.case_id set s.batch_id = null"
					+ " where s.batch_id = ? and c.state <> 'COLLECTED'")
			.param(shown.id())
			.update();
		return sent > 0;
	}

	/** A batch as it stands, locked. */
	private record Locked(long id, @Nullable LocalDate sentOn, int version) {
	}

	/**
	 * Moves a line to the batch of another department for the same month, which is begun
	 * if there is none; if that is handed over already, the line waits for the next
	 * month. Both batches are newer then than they were shown.
	 * @return whether this was the time
	 */
	boolean move(SuggestionBatch shown, long line, Department department) {
		Addressee to = new Addressee(shown.project(), department);
		long other = id(to, shown.month()).or(() -> begin(to, shown.month()))
			.or(() -> id(to, shown.month()))
			.orElseThrow();
		Map<Long, Locked> both = new LinkedHashMap<>();
		// by id, so that nobody waits in a circle
		this.jdbc
			.sql("select id, sent_on, version from care_suggestion_batches where id in (:ids) order by id for update")
			.param("ids", List.of(shown.id(), other))
			.query((row, _) -> new Locked(row.getLong(1), row.getObject(2, LocalDate.class), row.getInt(3)))
			.list()
			.forEach((one) -> both.put(one.id(), one));
		Locked from = Objects.requireNonNull(both.get(shown.id()));
		if (from.sentOn() != null || from.version() != shown.version()) {
			return false;
		}
		boolean gone = Objects.requireNonNull(both.get(other)).sentOn() != null;
		this.jdbc.sql("update care_suggestion_batches set version = version + 1 where id in (:ids) and sent_on is null")
			.param("ids", both.keySet())
			.update();
		return stands(line, shown.id(), department, gone ? null : other);
	}

	/** What waits for the next month is as if it had been collected now. */
	private boolean stands(long line, long before, Department department, @Nullable Long batch) {
		return this.jdbc.sql("""
				update care_suggestions set department = :department, batch_id = :batch,
				collected_at = if(:waits, :now, collected_at) where case_id = :line and batch_id = :before""")
			.param("department", department.name())
			.param("batch", batch)
			.param("waits", batch == null)
			.param("now", Utc.column(this.clock.instant()))
			.param("line", line)
			.param("before", before)
			.update() > 0;
	}

	private Optional<Long> id(Addressee of, BatchMonth month) {
		return this.jdbc
			.sql("select id from care_suggestion_batches where project_id = ? and department = ? and month = ?")
			.params(of.project().value(), of.department().name(), month.month().atDay(1))
			.query(Long.class)
			.optional();
	}

	private List<SuggestionBatch> read(String which, Map<String, ?> parameters) {
		List<Row> rows = this.jdbc
			.sql("select * from care_suggestion_batches " + which + " order by month desc, project_id, number")
			.params(parameters)
			.query((row, _) -> row(row))
			.list();
		Map<Long, List<Suggestion>> lines = this.suggestions.lines(rows.stream().map(Row::id).toList());
		WorkingDays days = this.calendars.national();
		return rows.stream().map((row) -> batch(row, lines.getOrDefault(row.id(), List.of()), days)).toList();
	}

	private SuggestionBatch batch(Row row, List<Suggestion> lines, WorkingDays days) {
		BatchMonth month = BatchMonth.on(row.month(), row.preparedOn(), days);
		SuggestionBatch.Sent sent = row.sent();
		LocalDate due = switch (SuggestionBatch.state(sent != null, lines)) {
			case PREPARED -> month.sendBy();
			case SENT -> (sent != null) ? BatchMonth.answerBy(sent.on(), days) : null;
			case ANSWERED, TAKEN_BACK -> null;
		};
		String project = this.catalog.project(row.project()).map((one) -> one.name()).orElse("");
		return new SuggestionBatch(row.id(), row.project(), project, row.department(), month, row.number(), sent, due,
				row.version(), lines);
	}

	private record Row(long id, ProjectId project, Department department, YearMonth month, LocalDate preparedOn,
			String number, SuggestionBatch.@Nullable Sent sent, int version) {
	}

	private static Row row(ResultSet row) throws SQLException {
		LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
		return new Row(row.getLong("id"), new ProjectId(row.getLong("project_id")),
				Department.valueOf(row.getString("department")),
				YearMonth.from(row.getObject("month", LocalDate.class)), row.getObject("prepared_on", LocalDate.class),
				row.getString("number"),
				(sentOn != null)
						? new SuggestionBatch.Sent(sentOn, row.getString("sent_to"), row.getString("sent_by_name"))
						: null,
				row.getInt("version"));
	}

}
