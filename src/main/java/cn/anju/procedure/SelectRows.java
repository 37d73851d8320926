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

	private String order = "";

	private String index = "";

	SelectRows(String table, String alias, @Nullable CardSearch search, String joins) {
		this.table = table;
		this.alias = alias;
		this.search = (search != null && !search.isEmpty()) ? search : null;
		this.joins = joins;
		if (this.search != null) {
			this.parameters.addValue("word", escaped(this.search.text()) + "%");
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

	SelectRows order(String columns, String byIndex) {
		this.order = columns;
		this.index = byIndex;
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
		if (this.search != null) {
			return found() + " JOIN " + this.table + " " + this.alias + " ON " + this.alias
					+ ".subject_kind = found.subject_kind AND " + this.alias + ".subject_id = found.subject_id";
		}
		return this.table + " " + this.alias + " FORCE INDEX (" + this.index + ")";
	}

	private String found() {
		CardSearch wanted = this.search;
		String words = "SELECT subject_kind, subject_id FROM procedure_card_words WHERE word LIKE :word";
		String keys = "SELECT subject_kind, subject_id FROM procedure_card_keys WHERE token IN (:keys)";
		if (wanted == null || wanted.keys().isEmpty()) {
			return "(SELECT DISTINCT subject_kind, subject_id FROM (" + words + ") w) found";
		}
		return wanted.text().isEmpty() ? "(SELECT DISTINCT subject_kind, subject_id FROM (" + keys + ") k) found"
				: "(" + words + " UNION " + keys + ") found";
	}

	private String where() {
		return this.conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", this.conditions);
	}

	static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
