package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.AccountId;
import cn.anju.core.Utc;
import cn.anju.identity.ProjectScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads lists of cases, one statement each. Open ones come in the order in which
 * something is due ({@code handler_due}, {@code project_due} and {@code due} are in that
 * order); closed ones the newest first.
 */
@Component
class CaseLists {

	/** More than that is not counted, only said to be more. */
	static final int MOST = 1_000;

	private static final String COLUMNS = """
			select c.id, c.number, c.type, c.category, c.severity, c.state, c.title, c.reporter_name, c.place,
			c.handler_name, c.handler_level, c.offered_name, c.asks, c.rests, c.due_at, c.due_kind, c.received_at\s""";

	private final JdbcClient jdbc;

	CaseLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a list is limited to. */
	record Part(CareGroup group, AccountId asker, ProjectScope scope, CaseSearch search) {
	}

	List<CaseRow> page(Part part, LocalDateTime now, int offset, int limit) {
		Map<String, Object> parameters = new HashMap<>();
		String sql = COLUMNS + from(part, now, parameters) + order(part) + " limit :limit offset :offset";
		parameters.put("limit", limit);
		parameters.put("offset", offset);
		return this.jdbc.sql(sql).params(parameters).query((row, _) -> row(row)).list();
	}

	int count(Part part, LocalDateTime now) {
		Map<String, Object> parameters = new HashMap<>();
		String sql = "select count(*) from (select 1 " + from(part, now, parameters) + " limit " + (MOST + 1)
				+ ") some";
		return this.jdbc.sql(sql).params(parameters).query(Integer.class).single();
	}

	/** What somebody has that is due soon or asks, or is asked to take over. */
	int pressing(AccountId asker, LocalDateTime soon) {
		return this.jdbc.sql("""
				select count(*) from (select id from care_cases where handler_id = :asker and open = 1
				and (due_at < :soon or asks = 1) union select id from care_cases where offered_id = :asker and open = 1
				limit 1001) some""").param("asker", asker.value()).param("soon", soon).query(Integer.class).single();
	}

	private static String order(Part part) {
		return (part.group() == CareGroup.CLOSED) ? " order by c.closed_at desc, c.id desc"
				: " order by c.due_at, c.id";
	}

	private static String from(Part part, LocalDateTime now, Map<String, Object> parameters) {
		List<String> where = new ArrayList<>();
		where.add((part.group() == CareGroup.CLOSED) ? "c.open is null" : "c.open = 1");
		switch (part.group()) {
			case MINE -> where.add("c.handler_id = :asker");
			case OFFERED -> where.add("c.offered_id = :asker");
			case LATE -> {
				where.add("c.due_at < :now");
				parameters.put("now", now);
			}
			case OWNER -> where.add("c.state in ('PROPOSED', 'RESOLVED', 'ANSWERED')");
			case TEAM, CLOSED -> {
			}
		}
		if (part.group() == CareGroup.MINE || part.group() == CareGroup.OFFERED) {
			parameters.put("asker", part.asker().value());
		}
		if (!part.scope().all()) {
			where.add("c.project_id in (:projects)");
			parameters.put("projects", part.scope().ids());
		}
		String found = "";
		if (part.search().isWalked()) {
			where.add("(" + String.join(" or ", part.search().ways(parameters)) + ")");
		}
		else if (!part.search().isEmpty()) {
			found = "join (" + found(part.search().ways(parameters)) + ") found on found.id = c.id ";
		}
		return "from care_cases c " + found + "where " + String.join(" and ", where);
	}

	/** Found once, and not again for every case; each way has an index of its own. */
	private static String found(List<String> ways) {
		return ways.stream()
			.map((way) -> "select c.id from care_cases c where " + way)
			.collect(Collectors.joining(" union "));
	}

	private static CaseRow row(ResultSet row) throws SQLException {
		LocalDateTime due = row.getObject("due_at", LocalDateTime.class);
		String dueKind = row.getString("due_kind");
		String offered = row.getString("offered_name");
		return new CaseRow(row.getLong("id"), row.getString("number"),
				new Case.About(CaseType.valueOf(row.getString("type")), CaseCategory.valueOf(row.getString("category")),
						Severity.valueOf(row.getString("severity"))),
				CaseState.valueOf(row.getString("state")), row.getString("title"), row.getString("reporter_name"),
				row.getString("place"), row.getString("handler_name"), Level.valueOf(row.getString("handler_level")),
				(offered != null) ? offered : "", row.getBoolean("asks"), row.getBoolean("rests"),
				due.equals(CaseDues.NEVER) ? null : Utc.instant(due),
				(dueKind != null) ? ServiceTarget.Kind.valueOf(dueKind) : null,
				Utc.instant(row.getObject("received_at", LocalDateTime.class)));
	}

}
