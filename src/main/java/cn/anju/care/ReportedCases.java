package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.care.ReportedCase.Standing;
import cn.anju.core.AccountId;
import cn.anju.core.CoreSettings;
import cn.anju.core.ProjectId;
import cn.anju.core.Utc;
import cn.anju.core.WorkingTime;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a report counts, in three statements however many cases there are: the cases
 * with their feedback, what their clocks count with, and their promises.
 */
@Component
class ReportedCases {

	private static final String CASES = """
			select c.id, c.number, c.type, c.category, c.severity, c.project_id, c.place, c.handler_id, c.handler_name,
			c.cause, c.measure, c.received_at, c.closed_at, c.open, c.due_at, o.case_id taken_over, s.asked_at,
			s.score survey, v.score visit from care_cases c left join care_sources o on o.case_id = c.id
			left join care_feedback s on s.case_id = c.id and s.source = 'SURVEY'
			left join care_feedback v on v.case_id = c.id and v.source = 'VISIT' %s order by c.received_at, c.id""";

	private static final String ENTRIES = """
			select e.case_id, e.clock, e.at from care_cases c join care_entries e on e.case_id = c.id
			%s and e.clock is not null order by e.case_id, e.at, e.id""";

	private static final String PROMISES = """
			select p.case_id, sum(p.broken = 0 and p.fulfilled_at is not null) kept, sum(p.broken) broken,
			sum(p.broken = 0 and p.fulfilled_at is null) standing
			from care_cases c join care_promises p on p.case_id = c.id %s group by p.case_id""";

	private final JdbcClient jdbc;

	private final WorkingCalendars calendars;

	private final CareSettings settings;

	private final CoreSettings core;

	private final Clock clock;

	ReportedCases(JdbcClient jdbc, WorkingCalendars calendars, CareSettings settings, CoreSettings core, Clock clock) {
		this.jdbc = jdbc;
		this.calendars = calendars;
		this.settings = settings;
		this.core = core;
		this.clock = clock;
	}

	/** Of some projects, by the day on which they were received; the oldest first. */
	List<ReportedCase> of(List<ProjectId> projects, ReportDays days, @Nullable CaseType type,
			ReportBuildings buildings) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("projects", projects.isEmpty() ? List.of(0L) : projects.stream().map(ProjectId::value).toList());
		parameters.put("from", column(days.from()));
		parameters.put("until", column(days.until().plusDays(1)));
		String where = "where c.project_id in (:projects) and c.received_at >= :from and c.received_at < :until";
		if (type != null) {
			// only then: without it the index of the project tells which cases are meant
			where += " and c.type = :type";
			parameters.put("type", type.name());
		}
		Asked asked = new Asked(where, parameters);
		Reading reading = new Reading(entries(asked), promises(asked), buildings, this.clock.instant(),
				new WorkingTime(this.calendars.national(), this.settings.workingShifts(), this.core.zone()));
		return sql(CASES, asked).query((row, _) -> read(row, reading)).list();
	}

	private record Asked(String where, Map<String, Object> parameters) {
	}

	private JdbcClient.StatementSpec sql(String statement, Asked asked) {
		return this.jdbc.sql(statement.formatted(asked.where())).params(asked.parameters());
	}

	private LocalDateTime column(LocalDate day) {
		return Utc.column(day.atStartOfDay(this.clock.getZone()).toInstant());
	}

	private Map<Long, List<ClockEntry>> entries(Asked asked) {
		Map<Long, List<ClockEntry>> found = new HashMap<>();
		sql(ENTRIES, asked).query((row) -> {
			found.computeIfAbsent(row.getLong(1), (_) -> new ArrayList<>())
				.add(new ClockEntry(ClockEntry.Kind.valueOf(row.getString(2)),
						Utc.instant(row.getObject(3, LocalDateTime.class)), ""));
		});
		return found;
	}

	private Map<Long, PromiseFigures> promises(Asked asked) {
		Map<Long, PromiseFigures> found = new HashMap<>();
		sql(PROMISES, asked).query((row) -> {
			found.put(row.getLong(1), new PromiseFigures(row.getInt(2), row.getInt(3), row.getInt(4)));
		});
		return found;
	}

	private record Reading(Map<Long, List<ClockEntry>> entries, Map<Long, PromiseFigures> promises,
			ReportBuildings buildings, Instant now, WorkingTime time) {

		List<ClockEntry> of(long id) {
			return this.entries.getOrDefault(id, List.of());
		}

	}

	private ReportedCase read(ResultSet row, Reading reading) throws SQLException {
		long id = row.getLong("id");
		Case.About about = new Case.About(CaseType.valueOf(row.getString("type")),
				CaseCategory.valueOf(row.getString("category")), Severity.valueOf(row.getString("severity")));
		Standing standing = standing(row, reading.of(id), reading.now());
		FirstTimes times = standing.takenOver() ? FirstTimes.NONE : FirstTimes
			.of(this.settings.level(about.type(), about.severity()), reading.time(), reading.of(id), reading.now());
		String cause = row.getString("cause");
		String measure = row.getString("measure");
		LocalDateTime closed = row.getObject("closed_at", LocalDateTime.class);
		return new ReportedCase(row.getString("number"), about,
				reading.buildings().of(new ProjectId(row.getLong("project_id")), row.getString("place")),
				new AccountId(row.getLong("handler_id")), row.getString("handler_name"),
				(cause != null) ? CauseType.valueOf(cause) : null, (measure != null) ? measure : "",
				Utc.instant(row.getObject("received_at", LocalDateTime.class)), Utc.optional(closed), standing, times,
				reading.promises().getOrDefault(id, PromiseFigures.NONE), row.getObject("asked_at") != null,
				row.getObject("survey", Integer.class), row.getObject("visit", Integer.class));
	}

	private static Standing standing(ResultSet row, List<ClockEntry> entries, Instant now) throws SQLException {
		Set<ClockEntry.Kind> kinds = new HashSet<>();
		entries.forEach((entry) -> kinds.add(entry.kind()));
		boolean open = row.getBoolean("open");
		boolean late = open && Utc.instant(row.getObject("due_at", LocalDateTime.class)).isBefore(now);
		return new Standing(open, late, kinds.contains(ClockEntry.Kind.ESCALATED),
				kinds.contains(ClockEntry.Kind.REOPENED), row.getObject("taken_over") != null);
	}

}
