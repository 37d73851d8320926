package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import cn.anju.core.Actor;
import cn.anju.core.DayStarted;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The stored promises. The clock breaks those whose day has passed. */
@Component
class Promises {

	private static final String SELECT = "select p.* from care_promises p ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Promises(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Gives its id. */
	long add(long about, String words, LocalDate dueOn, Actor by) {
		long id = Ids.next();
		this.jdbc
			.sql("insert into care_promises (id, case_id, words, due_on, made_by_id, made_by_name, made_at)"
					+ " values (?, ?, ?, ?, ?, ?, ?)")
			.params(id, about, words, dueOn, by.id(), by.name(), Utc.column(this.clock.instant()))
			.update();
		return id;
	}

	List<Promise> of(long about) {
		return this.jdbc.sql(SELECT + "where p.case_id = ? order by p.due_on, p.id")
			.param(about)
			.query((row, _) -> promise(row))
			.list();
	}

	Optional<Promise> find(long id) {
		return this.jdbc.sql(SELECT + "where p.id = ?").param(id).query((row, _) -> promise(row)).optional();
	}

	/** What is not fulfilled yet in some projects, the oldest day first. */
	List<Promise> open(boolean everywhere, List<ProjectId> projects) {
		List<Long> ids = projects.stream().map(ProjectId::value).toList();
		return this.jdbc
			.sql(SELECT + "join care_cases c on c.id = p.case_id where p.fulfilled_at is null"
					+ " and (:everywhere or c.project_id in (:projects)) order by p.due_on, p.id limit 500")
			.param("everywhere", everywhere)
			.param("projects", ids.isEmpty() ? List.of(0L) : ids)
			.query((row, _) -> promise(row))
			.list();
	}

	/** What is not fulfilled yet and due on some days. */
	List<Promise> due(LocalDate from, LocalDate until) {
		return this.jdbc
			.sql(SELECT + "where p.broken = 0 and p.fulfilled_at is null and p.due_on between ? and ? order by p.id")
			.params(from, until)
			.query((row, _) -> promise(row))
			.list();
	}

	/** Once; a day that has passed stays passed. */
	boolean fulfil(long id, String words) {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc
			.sql("update care_promises set fulfilled_at = ?, fulfilled_words = ?, broken = broken or due_on < ?"
					+ " where id = ? and fulfilled_at is null")
			.params(Utc.column(this.clock.instant()), words, today, id)
			.update() > 0;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		this.jdbc.sql("update care_promises set broken = 1 where broken = 0 and fulfilled_at is null and due_on < ?")
			.param(event.date())
			.update();
	}

	private static Promise promise(ResultSet row) throws SQLException {
		LocalDateTime fulfilled = row.getObject("fulfilled_at", LocalDateTime.class);
		String words = row.getString("fulfilled_words");
		return new Promise(row.getLong("id"), row.getLong("case_id"), row.getString("words"),
				row.getObject("due_on", LocalDate.class), row.getString("made_by_name"),
				Utc.instant(row.getObject("made_at", LocalDateTime.class)),
				(fulfilled != null) ? Utc.instant(fulfilled) : null, (words != null) ? words : "",
				row.getBoolean("broken"));
	}

}
