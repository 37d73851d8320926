package cn.anju.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

import cn.anju.core.ProjectId;
import cn.anju.core.Subject;

/** Reads runs with their steps, many at a time; locked where they are to be changed. */
@Repository
class RunStore {

	private static final int CHUNK = 500;

	private static final String LOCK = " FOR UPDATE";

	private final NamedParameterJdbcTemplate jdbc;

	private final Templates templates;

	RunStore(NamedParameterJdbcTemplate jdbc, Templates templates) {
		this.jdbc = jdbc;
		this.templates = templates;
	}

	List<Run> read(Collection<Long> ids) {
		return byIds(ids, "");
	}

	/** Locks the runs in the order of their ids; what is read is the newest there is. */
	List<Run> lock(Collection<Long> ids) {
		return byIds(ids, LOCK);
	}

	/** The projects of runs; those that are not there are left out. */
	Map<Long, ProjectId> projects(Collection<Long> ids) {
		Map<Long, ProjectId> projects = new HashMap<>();
		RowCallbackHandler reading = (row) -> projects.put(row.getLong("id"), Stored.project(row));
		Stored.chunks(List.copyOf(ids), CHUNK)
			.forEach((chunk) -> this.jdbc.query("SELECT id, project_id FROM procedure_runs WHERE id IN (:ids)",
					Map.of("ids", chunk), reading));
		return projects;
	}

	List<Run> read(Subject subject) {
		return read(this.jdbc.queryForList(
				"SELECT id FROM procedure_runs WHERE subject_kind = :kind AND subject_id = :id ORDER BY id",
				Map.of("kind", subject.kind(), "id", subject.id()), Long.class));
	}

	List<Run> lock(String template, Collection<Subject> subjects) {
		return lock(ids("template_key = :template AND ", template, subjects));
	}

	List<Run> lockOpen(Collection<Subject> subjects) {
		return lock(ids("closed = FALSE AND ", "", subjects));
	}

	private Set<Long> ids(String condition, String template, Collection<Subject> subjects) {
		Map<String, List<Long>> kinds = new LinkedHashMap<>();
		subjects
			.forEach((subject) -> kinds.computeIfAbsent(subject.kind(), (_) -> new ArrayList<>()).add(subject.id()));
		Set<Long> ids = new TreeSet<>();
		kinds.forEach((kind, all) -> Stored.chunks(all, CHUNK)
			.forEach((chunk) -> ids.addAll(this.jdbc.queryForList(
					"SELECT id FROM procedure_runs WHERE " + condition + "subject_kind = :kind AND subject_id IN (:ids)"
							+ LOCK,
					new MapSqlParameterSource("template", template).addValue("kind", kind).addValue("ids", chunk),
					Long.class))));
		return ids;
	}

	private List<Run> byIds(Collection<Long> ids, String lock) {
		List<Run> runs = new ArrayList<>();
		List<Long> sorted = new ArrayList<>(new TreeSet<>(ids));
		Stored.chunks(sorted, CHUNK).forEach((chunk) -> runs.addAll(chunk(chunk, lock)));
		return runs;
	}

	private List<Run> chunk(List<Long> ids, String lock) {
		MapSqlParameterSource parameters = new MapSqlParameterSource("ids", ids);
		Map<Long, Run> runs = new LinkedHashMap<>();
		this.jdbc
			.query("SELECT * FROM procedure_runs WHERE id IN (:ids) ORDER BY id" + lock, parameters,
					(row, _) -> run(row))
			.forEach((run) -> runs.put(run.id, run));
		RowCallbackHandler steps = (row) -> fill(
				Objects.requireNonNull(runs.get(row.getLong("run_id"))).step(row.getString("step_key")), row);
		this.jdbc.query("SELECT * FROM procedure_steps WHERE run_id IN (:ids)" + lock, parameters, steps);
		return List.copyOf(runs.values());
	}

	private Run run(ResultSet row) throws SQLException {
		Template template = this.templates.version(row.getString("template_key"), row.getInt("template_version"));
		Run run = new Run(row.getLong("id"), row.getInt("version"), template, Stored.subject(row), Stored.project(row),
				Stored.purchase(row), row.getString("variant"));
		run.lifecycle = Lifecycle.valueOf(row.getString("lifecycle"));
		run.currentStep = row.getString("current_step");
		run.returnedFrom = row.getString("returned_from");
		run.returns = row.getInt("returns");
		run.pausedOn = Stored.day(row, "paused_on");
		run.pauseReason = row.getString("pause_reason");
		run.finishedOn = Stored.day(row, "finished_on");
		run.takenOver = row.getBoolean("taken_over");
		run.worked = row.getBoolean("worked");
		run.flag = row.getString("flag");
		run.openingHash = row.getString("opening_hash");
		run.assignee = Stored.assignee(row);
		run.unitOrder = row.getString("unit_order");
		run.calendarRevision = row.getLong("calendar_revision");
		run.missing = Stored.names(row.getString("missing"));
		run.storedDates = dates(row);
		Stored.facts(row.getString("facts")).forEach((fact) -> run.facts.put(fact.key(), fact));
		return run;
	}

	private static List<LocalDate> dates(ResultSet row) throws SQLException {
		LocalDate due = row.getObject("due_on", LocalDate.class);
		LocalDate risk = row.getObject("risk_on", LocalDate.class);
		LocalDate internal = Stored.day(row, "internal_on");
		return (internal != null) ? List.of(due, risk, row.getObject("legal_on", LocalDate.class), internal)
				: List.of(due, risk);
	}

	private static void fill(StepRun step, ResultSet row) throws SQLException {
		step.stored = true;
		step.state = StepState.valueOf(row.getString("state"));
		step.attempt = row.getInt("attempt");
		step.begunOn = Stored.day(row, "begun_on");
		step.openedOn = Stored.day(row, "opened_on");
		Long days = Stored.number(row, "days");
		step.days = (days != null) ? days.intValue() : null;
		step.pausedDays = row.getInt("paused_days");
		step.byHand = row.getBoolean("by_hand");
		step.firstPromise = Stored.day(row, "first_promise");
		step.promise = Stored.day(row, "promise");
		step.finishedOn = Stored.day(row, "finished_on");
		step.finishedAt = (row.getObject("finished_at") != null) ? Stored.instant(row, "finished_at") : null;
		step.by = Stored.actor(row);
	}

}
