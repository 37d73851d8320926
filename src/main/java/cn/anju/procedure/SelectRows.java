package cn.anju.procedure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;

/**
 * A statement that reads a page of rows in the order of an index. The page is chosen
 * first, by the driving table alone, and joined to the cards afterwards.
 */
final class SelectRows {

	private final String table;

	private final String alias;

	private final @Nullable CardSearch search;

	private final String joins;

	private final List<String> conditions = new ArrayList<>();

	private final MapSqlParameterSource parameters = new MapSqlParameterSource();

	private boolean foundLead = true;

	private String order = "";

	private String index = "";

	SelectRows(String table, String alias, @Nullable CardSearch search, String joins) {
		this.table = table;
		this.alias = alias;
		this.search = (search != null && !search.isEmpty()) ? search : null;
		this.joins = joins;
		if (this.search != null) {
			this.parameters.addValue("word", beginning(this.search.text()));
			this.parameters.addValue("keys", this.search.keys());
		}
	}

	SelectRows where(String condition) {
		this.conditions.add(condition);
		return this;
	}

	SelectRows where(String condition, String name, Object value) {
		this.parameters.addValue(name, value);
		return where(condition);
	}

	SelectRows scope(ProjectScope scope) {
		if (scope.all()) {
			return this;
		}
		if (scope.projects().isEmpty()) {
			return where("FALSE");
		}
		return where(this.alias + ".project_id IN (:projects)", "projects",
				scope.projects().stream().map(ProjectId::value).toList());
	}

	/** Less of one source than of the others. */
	SelectRows narrow(String source, ProjectScope scope) {
		if (scope.all()) {
			return this;
		}
		List<Long> projects = scope.projects().stream().map(ProjectId::value).toList();
		this.parameters.addValue("narrowed" + source, projects.isEmpty() ? List.of(0L) : projects);
		return where("(%1$s.source <> :source%2$s OR %1$s.project_id IN (:narrowed%2$s))".formatted(this.alias, source),
				"source" + source, source);
	}

	SelectRows order(String columns, String byIndex) {
		this.order = columns;
		this.index = byIndex;
		return this;
	}

	/**
	 * Whether the few subjects that a search finds lead, or the index of the order does.
	 */
	SelectRows leading(boolean found) {
		this.foundLead = found;
		return this;
	}

	MapSqlParameterSource parameters() {
		return this.parameters;
	}

	/**
	 * With a search the few subjects found lead; without one the index of the order does.
	 */
	String page(String columns, int offset, int limit) {
		this.parameters.addValue("offset", Math.max(0, offset)).addValue("limit", Math.clamp(limit, 1, 200));
		return "SELECT " + columns + " FROM (SELECT " + this.alias + ".id FROM " + from() + where() + " ORDER BY "
				+ this.order + " LIMIT :limit OFFSET :offset) page JOIN " + this.table + " " + this.alias + " ON "
				+ this.alias + ".id = page.id " + this.joins + " ORDER BY " + this.order;
	}

	String count() {
		return count(Count.MOST);
	}

	String count(int most) {
		return "SELECT COUNT(*) FROM (SELECT 1 FROM " + from() + where() + " LIMIT " + (most + 1) + ") counted";
	}

	private String from() {
		if (this.search != null && this.foundLead) {
			return "(SELECT DISTINCT subject_kind, subject_id FROM (" + found(this.search, "") + ") f) found JOIN "
					+ this.table + " " + this.alias + " ON " + this.alias + ".subject_kind = found.subject_kind AND "
					+ this.alias + ".subject_id = found.subject_id";
		}
		return this.table + " " + this.alias + " FORCE INDEX (" + this.index + ")";
	}

	private static String found(CardSearch wanted, String also) {
		String words = "SELECT subject_kind, subject_id FROM procedure_card_words WHERE word LIKE :word" + also;
		String keys = "SELECT subject_kind, subject_id FROM procedure_card_keys WHERE token IN (:keys)" + also;
		if (wanted.keys().isEmpty()) {
			return words;
		}
		return wanted.text().isEmpty() ? keys : words + " UNION ALL " + keys;
	}

	/** What fits many subjects is looked for on the way along the index of the order. */
	private String fits() {
		String same = " AND subject_kind = " + this.alias + ".subject_kind AND subject_id = " + this.alias
				+ ".subject_id";
		return (this.search != null && !this.foundLead) ? " AND EXISTS (" + found(this.search, same) + ")" : "";
	}

	private String where() {
		return " WHERE " + String.join(" AND ", this.conditions) + fits();
	}

	static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	static String beginning(String text) {
		return escaped(text) + "%";
	}

}
