package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.anju.core.AccountId;
import cn.anju.core.PurchaseId;
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
	record Part(CareGroup group, AccountId asker, ProjectScope scope, Search search) {
	}

	/**
	 * What was typed.
	 *
	 * @param typed the words; empty for no search
	 * @param purchases what was found by unit, name or number of a person
	 * @param reports what was found by the phone of whoever came with it
	 */
	record Search(String typed, List<PurchaseId> purchases, List<Long> reports) {

		static final Search NONE = new Search("", List.of(), List.of());

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
			parameters.put("projects", CaseAccess.ids(part.scope()));
		}
		// joined, what is found is found once, and not again for every case
		String found = part.search().typed().isEmpty() ? ""
				: "join (" + found(part.search(), parameters) + ") found on found.id = c.id ";
		return "from care_cases c " + found + "where " + String.join(" and ", where);
	}

	/** Each way of finding has an index of its own. */
	private static String found(Search search, Map<String, Object> parameters) {
		List<String> ways = new ArrayList<>();
		parameters.put("begins", escaped(search.typed()) + "%");
		ways.add("select id from care_cases where number like :begins");
		ways.add("select id from care_cases where reporter_name like :begins");
		if (!search.purchases().isEmpty()) {
			ways.add("select id from care_cases where purchase_id in (:purchases)");
			parameters.put("purchases", search.purchases().stream().map(PurchaseId::value).toList());
		}
		if (!search.reports().isEmpty()) {
			ways.add("select id from care_cases where report_id in (:reports)");
			parameters.put("reports", search.reports());
		}
		if (search.typed().codePointCount(0, search.typed().length()) >= 2) {
			ways.add("select id from care_cases where match(gist) against (:words in boolean mode)");
			parameters.put("words", '"' + search.typed().replace('"', ' ') + '"');
		}
		return String.join(" union ", ways);
	}

	private static String escaped(String typed) {
		return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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
