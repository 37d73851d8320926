package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.anju.core.Actor;
import cn.anju.core.ProjectId;
import cn.anju.core.Utc;
import cn.anju.identity.ProjectScope;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored suggestions: for which department, with which batch, with what answer. */
@Component
class Suggestions {

	private static final String SELECT = """
			select c.id, c.version, c.number, c.project_id, c.state, c.category, c.title, c.words, c.reporter_name,
			c.handler_name, c.received_at, s.department, s.collected_at, s.batch_id, s.answer, s.answered_by,
			s.answered_on, s.answer_written_by_name
			from care_cases c left join care_suggestions s on s.case_id = c.id\s""";

	private static final String SEEN = " and (:everywhere or c.project_id in (:projects)) ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Suggestions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** For the department that its category suggests. */
	void collected(Case one) {
		this.jdbc.sql("insert ignore into care_suggestions (case_id, department, collected_at) values (?, ?, ?)")
			.params(one.id(), Department.of(one.category()).name(), Utc.column(this.clock.instant()))
			.update();
	}

	/** As long as it waits; whether it did. */
	boolean assign(long id, Department department) {
		return this.jdbc.sql("update care_suggestions set department = ? where case_id = ? and batch_id is null")
			.params(department.name(), id)
			.update() > 0;
	}

	/** Nobody has collected them yet; the oldest first. */
	List<Suggestion> fresh(ProjectScope scope) {
		return open(scope, "and c.state in ('RECEIVED', 'REGISTERED')", "c.received_at, c.id");
	}

	/** Collected, and on no batch yet; first what was collected first. */
	List<Suggestion> waiting(ProjectScope scope) {
		return open(scope, "and c.state = 'COLLECTED' and s.batch_id is null", "s.collected_at, c.id");
	}

	private List<Suggestion> open(ProjectScope scope, String which, String order) {
		return this.jdbc
			.sql(SELECT + "where c.open = 1 and c.type = 'SUGGESTION' " + which + SEEN + "order by " + order
					+ " limit 500")
			.param("everywhere", scope.all())
			.param("projects", scope.ids())
			.query((row, _) -> suggestion(row))
			.list();
	}

	/** The lines of some batches. */
	Map<Long, List<Suggestion>> lines(Collection<Long> batches) {
		Map<Long, List<Suggestion>> found = new LinkedHashMap<>();
		if (!batches.isEmpty()) {
			this.jdbc.sql(SELECT + "where s.batch_id in (:batches) order by s.collected_at, c.id")
				.param("batches", batches)
				.query((row) -> {
					found.computeIfAbsent(row.getLong("batch_id"), (_) -> new ArrayList<>()).add(suggestion(row));
				});
		}
		return found;
	}

	/** The batch on which a suggestion stands. */
	Optional<Long> batch(long id) {
		return this.jdbc.sql("select batch_id from care_suggestions where case_id = ? and batch_id is not null")
			.param(id)
			.query(Long.class)
			.optional();
	}

	/** The words of the department, once. */
	void answer(long id, String words, String answeredBy, LocalDate on, Actor writtenBy) {
		this.jdbc.sql("""
				update care_suggestions set answer = ?, answered_by = ?, answered_on = ?, answer_written_by_id = ?,
				answer_written_by_name = ?, answer_written_at = ? where case_id = ? and answer is null""")
			.params(words, answeredBy, on, writtenBy.id(), writtenBy.name(), Utc.column(this.clock.instant()), id)
			.update();
	}

	private static Suggestion suggestion(ResultSet row) throws SQLException {
		String department = row.getString("department");
		return new Suggestion(row.getLong("id"), row.getInt("version"), row.getString("number"),
				new ProjectId(row.getLong("project_id")), CaseState.valueOf(row.getString("state")),
				row.getString("title"), row.getString("words"), row.getString("reporter_name"),
				row.getString("handler_name"), Utc.instant(row.getObject("received_at", LocalDateTime.class)),
				(department != null) ? Department.valueOf(department)
						: Department.of(CaseCategory.valueOf(row.getString("category"))),
				Utc.optional(row.getObject("collected_at", LocalDateTime.class)), answer(row));
	}

	private static @Nullable DepartmentAnswer answer(ResultSet row) throws SQLException {
		String words = row.getString("answer");
		return (words != null) ? new DepartmentAnswer(words, Objects.toString(row.getString("answered_by"), ""),
				row.getObject("answered_on", LocalDate.class),
				Objects.toString(row.getString("answer_written_by_name"), "")) : null;
	}

}
