package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds subjects by their cards and tells where their runs stand, for the lists of the
 * modules that own the subjects; they check who may see them.
 */
@Service
@Transactional(readOnly = true)
public class SubjectSearch {

	private final NamedParameterJdbcTemplate jdbc;

	private final Presence presence;

	SubjectSearch(NamedParameterJdbcTemplate jdbc, Presence presence) {
		this.jdbc = jdbc;
		this.presence = presence;
	}

	/**
	 * Finds subjects.
	 * @param kind the kind of the subjects
	 * @param search what was typed; nothing is found by an empty one
	 * @param most how many at most
	 * @return their ids
	 */
	public List<Long> find(String kind, CardSearch search, int most) {
		if (search.isEmpty()) {
			return List.of();
		}
		List<String> parts = new ArrayList<>();
		if (!search.text().isEmpty()) {
			parts.add("SELECT subject_id FROM procedure_card_words WHERE word LIKE :word AND subject_kind = :kind");
		}
		if (!search.keys().isEmpty()) {
			parts.add("SELECT subject_id FROM procedure_card_keys WHERE token IN (:keys) AND subject_kind = :kind");
		}
		MapSqlParameterSource parameters = new MapSqlParameterSource("kind", kind)
			.addValue("word", SelectRows.escaped(search.text()) + "%")
			.addValue("keys", search.keys())
			.addValue("most", most);
		return this.jdbc.queryForList(
				"SELECT DISTINCT subject_id FROM (" + String.join(" UNION ALL ", parts) + ") found LIMIT :most",
				parameters, Long.class);
	}

	/**
	 * Tells where the runs of subjects stand.
	 * @param kind the kind of the subjects
	 * @param ids their ids, at most some thousand
	 * @return the runs of each, by template; subjects without a run are left out
	 */
	public Map<Long, List<RunGlance>> glances(String kind, Collection<Long> ids) {
		Map<Long, List<RunGlance>> glances = new HashMap<>();
		if (ids.isEmpty()) {
			return glances;
		}
		LocalDate today = this.presence.today();
		RowCallbackHandler reading = (row) -> {
			LocalDate due = Stored.dueDay(row, "due_on");
			boolean late = due != null && due.isBefore(today) && !row.getBoolean("taken_over");
			glances.computeIfAbsent(row.getLong("subject_id"), (_) -> new ArrayList<>())
				.add(new RunGlance(row.getString("template_key"), row.getString("stage"),
						Lifecycle.valueOf(row.getString("lifecycle")), due, late));
		};
		this.jdbc.query("""
				SELECT subject_id, template_key, stage, lifecycle, due_on, taken_over FROM procedure_runs \
				WHERE subject_kind = :kind AND subject_id IN (:ids) ORDER BY template_key""",
				new MapSqlParameterSource("kind", kind).addValue("ids", ids), reading);
		return glances;
	}

}
