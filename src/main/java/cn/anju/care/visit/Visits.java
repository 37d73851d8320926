package cn.anju.care.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.identity.ProjectScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored visits. */
@Component
class Visits {

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	Visits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Visit visit) {
		this.jdbc
			.sql("""
					insert into care_visits (id, project_id, purchase_id, home, owners, planned_on, visitor_id, visitor_name,
					purpose, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(visit.id(), visit.project().value(), visit.purchase().value(), visit.home(), visit.owners(),
					visit.plannedOn(), visit.visitor().value(), visit.visitorName(), visit.purpose(), visit.version())
			.update();
	}

	void move(long id, int version, LocalDate day, AccountId visitor, String name) {
		guarded(id, version, "planned_on = :day, visitor_id = :visitor, visitor_name = :name",
				Map.of("day", day, "visitor", visitor.value(), "name", name));
	}

	void callOff(long id, int version, String why) {
		guarded(id, version, "open = null, called_off = :why", Map.of("why", why));
	}

	void record(long id, int version, VisitRecord made) {
		guarded(id, version, "open = null, done_on = :day, met = :met, words = :words, score = nullif(:score, 0)",
				Map.of("day", made.doneOn(), "met", made.met(), "words", made.words(), "score",
						(made.score() != null) ? made.score() : 0));
	}

	/** Only what is open changes, and only as it was shown. */
	private void guarded(long id, int version, String what, Map<String, ?> parameters) {
		int changed = this.jdbc
			.sql("update care_visits set " + what
					+ ", version = version + 1 where id = :id and version = :version and open = 1")
			.params(parameters)
			.param("id", id)
			.param("version", version)
			.update();
		if (changed == 0) {
			throw new Refused(VisitRefusal.CHANGED_MEANWHILE);
		}
	}

	Optional<Visit> find(long id) {
		return this.jdbc.sql("select * from care_visits where id = ?")
			.param(id)
			.query((row, _) -> visit(row))
			.optional();
	}

	List<Visit> open(ProjectScope scope) {
		return read("open = 1", "planned_on, id", Map.of(), scope);
	}

	/** Those that were made in a month, the newest first. */
	List<Visit> made(YearMonth month, ProjectScope scope) {
		return read("done_on between :from and :until", "done_on desc, id desc",
				Map.of("from", month.atDay(1), "until", month.atEndOfMonth()), scope);
	}

	/** Those that were planned for a month and called off. */
	List<Visit> calledOff(YearMonth month, ProjectScope scope) {
		return read("called_off is not null and planned_on between :from and :until", "planned_on desc, id desc",
				Map.of("from", month.atDay(1), "until", month.atEndOfMonth()), scope);
	}

	/** Those of every project that are open and planned for some day up to then. */
	List<Visit> due(LocalDate until) {
		return read("open = 1 and planned_on <= :until", "planned_on, id", Map.of("until", until), ProjectScope.ALL);
	}

	VisitRate rate(YearMonth month, ProjectScope scope) {
		return this.jdbc
			.sql("select count(*), coalesce(sum(done_on is not null), 0) from care_visits"
					+ " where planned_on between :from and :until and called_off is null" + in(scope))
			.param("from", month.atDay(1))
			.param("until", month.atEndOfMonth())
			.param("projects", scope.ids())
			.query((row, _) -> new VisitRate(row.getInt(1), row.getInt(2)))
			.single();
	}

	private List<Visit> read(String which, String order, Map<String, ?> parameters, ProjectScope scope) {
		return this.jdbc
			.sql("select * from care_visits where " + which + in(scope) + " order by " + order + " limit " + MOST)
			.params(parameters)
			.param("projects", scope.ids())
			.query((row, _) -> visit(row))
			.list();
	}

	private static String in(ProjectScope scope) {
		return scope.all() ? "" : " and project_id in (:projects)";
	}

	private static Visit visit(ResultSet row) throws SQLException {
		LocalDate done = row.getObject("done_on", LocalDate.class);
		String calledOff = row.getString("called_off");
		return new Visit(row.getLong("id"), new ProjectId(row.getLong("project_id")),
				new PurchaseId(row.getLong("purchase_id")), row.getString("home"), row.getString("owners"),
				row.getObject("planned_on", LocalDate.class), new AccountId(row.getLong("visitor_id")),
				row.getString("visitor_name"), row.getString("purpose"),
				(done != null) ? new VisitRecord(done, row.getString("met"), row.getString("words"),
						row.getObject("score", Integer.class)) : null,
				(calledOff != null) ? calledOff : "", row.getInt("version"));
	}

}
