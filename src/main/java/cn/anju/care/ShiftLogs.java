package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Utc;
import cn.anju.identity.ProjectScope;
import cn.anju.property.PropertyCatalog;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored logs of shifts: written once, signed once. */
@Component
class ShiftLogs {

	private static final String SELECT = """
			select l.*, (select count(*) from care_shift_cases c where c.log_id = l.id) cases,
			(select count(*) from care_shift_cases c where c.log_id = l.id and c.late = 1) late,
			(select count(*) from care_shift_promises p where p.log_id = l.id) promises
			from care_shift_logs l\s""";

	private final JdbcClient jdbc;

	private final PropertyCatalog catalog;

	private final Clock clock;

	ShiftLogs(JdbcClient jdbc, PropertyCatalog catalog, Clock clock) {
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.clock = clock;
	}

	/** With everything that is open, as it is now. */
	void insert(ShiftDraft draft, String words, Actor by, Colleague next) {
		try {
			this.jdbc.sql("""
					insert into care_shift_logs (id, project_id, day, shift_from, shift_until, words, written_by_id,
					written_by_name, handed_at, next_id, next_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(draft.id(), draft.project().value(), draft.shift().day(), draft.shift().from(),
						draft.shift().until(), words, by.id(), by.name(), Utc.column(this.clock.instant()),
						next.account().value(), next.name())
				.update();
		}
		catch (DuplicateKeyException _) {
			throw new Refused(CareRefusal.HANDED_OVER_ALREADY);
		}
		keep(draft.id(), draft.open());
	}

	private void keep(long log, OpenMatters open) {
		if (!open.cases().isEmpty()) {
			List<Long> late = open.cases().stream().filter(OpenCase::late).map(OpenCase::id).toList();
			this.jdbc
				.sql("""
						insert into care_shift_cases (log_id, case_id, number, title, state, handler_name, received_at, late)
						select :log, id, number, title, state, handler_name, received_at, id in (:late)
						from care_cases where id in (:cases)""")
				.param("log", log)
				.param("late", late.isEmpty() ? List.of(0L) : late)
				.param("cases", open.cases().stream().map(OpenCase::id).toList())
				.update();
		}
		if (!open.promises().isEmpty()) {
			this.jdbc.sql("""
					insert into care_shift_promises (log_id, promise_id, case_id, words, due_on, made_by_name)
					select :log, id, case_id, words, due_on, made_by_name from care_promises where id in (:promises)""")
				.param("log", log)
				.param("promises", open.promises().stream().map(OpenPromise::id).toList())
				.update();
		}
	}

	/** Once, by whoever was named; whether this was the time. */
	boolean sign(long log, AccountId by) {
		return this.jdbc
			.sql("update care_shift_logs set signed_at = ? where id = ? and next_id = ? and signed_at is null")
			.params(Utc.column(this.clock.instant()), log, by.value())
			.update() > 0;
	}

	/** Not signed by whoever was named; the oldest first. */
	List<ShiftLog> unsigned(AccountId next, ProjectScope scope) {
		return read(
				"where l.next_id = :next and l.signed_at is null and (:everywhere or l.project_id in (:projects))"
						+ " order by l.handed_at, l.id",
				Map.of("next", next.value(), "everywhere", scope.all(), "projects", scope.ids()));
	}

	/** Of a project up to a day, the newest first. */
	List<ShiftLog> of(ProjectId project, LocalDate until, int most) {
		return read(
				"where l.project_id = :project and l.day <= :until"
						+ " order by l.day desc, l.handed_at desc, l.id desc limit :most",
				Map.of("project", project.value(), "until", until, "most", most));
	}

	Optional<ShiftLog> find(long id) {
		return read("where l.id = :id", Map.of("id", id)).stream().findFirst();
	}

	/** What was open then. */
	OpenMatters open(long log) {
		return new OpenMatters(this.jdbc
			.sql("select * from care_shift_cases where log_id = ? order by late desc, received_at, case_id")
			.param(log)
			.query((row, _) -> new OpenCase(row.getLong("case_id"), row.getString("number"), row.getString("title"),
					CaseState.valueOf(row.getString("state")), row.getString("handler_name"),
					Utc.instant(row.getObject("received_at", LocalDateTime.class)), row.getBoolean("late")))
			.list(),
				this.jdbc.sql("select * from care_shift_promises where log_id = ? order by due_on, promise_id")
					.param(log)
					.query((row, _) -> new OpenPromise(row.getLong("promise_id"), row.getLong("case_id"),
							row.getString("words"), row.getObject("due_on", LocalDate.class),
							row.getString("made_by_name")))
					.list());
	}

	private List<ShiftLog> read(String which, Map<String, ?> parameters) {
		return this.jdbc.sql(SELECT + which).params(parameters).query((row, _) -> log(row)).list();
	}

	private ShiftLog log(ResultSet row) throws SQLException {
		ProjectId project = new ProjectId(row.getLong("project_id"));
		ShiftOfDay shift = new ShiftOfDay(row.getObject("day", LocalDate.class),
				row.getObject("shift_from", LocalTime.class), row.getObject("shift_until", LocalTime.class));
		return new ShiftLog(row.getLong("id"), project,
				this.catalog.project(project).map((one) -> one.name()).orElse(""), shift, row.getString("words"),
				new Colleague(new AccountId(row.getLong("written_by_id")), row.getString("written_by_name")),
				Utc.instant(row.getObject("handed_at", LocalDateTime.class)),
				new Colleague(new AccountId(row.getLong("next_id")), row.getString("next_name")),
				Utc.optional(row.getObject("signed_at", LocalDateTime.class)), row.getInt("cases"), row.getInt("late"),
				row.getInt("promises"));
	}

}
