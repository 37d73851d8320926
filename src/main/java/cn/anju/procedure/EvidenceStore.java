package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

import cn.anju.core.Ids;
import cn.anju.core.Subject;

/** The evidence that clerks recorded. */
@Repository
class EvidenceStore {

	private static final int CHUNK = 500;

	private final NamedParameterJdbcTemplate jdbc;

	EvidenceStore(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** What stands, the latest of several. */
	Map<Key, Evidence> standing(Collection<Key> keys) {
		Map<Key, Evidence> standing = new HashMap<>();
		Map<String, List<Key>> kinds = new LinkedHashMap<>();
		keys.forEach((key) -> kinds.computeIfAbsent(key.subject().kind(), (_) -> new ArrayList<>()).add(key));
		kinds.forEach((kind, all) -> Stored.chunks(all, CHUNK).forEach((chunk) -> read(kind, chunk, standing)));
		return standing;
	}

	private void read(String kind, List<Key> keys, Map<Key, Evidence> standing) {
		MapSqlParameterSource parameters = new MapSqlParameterSource("kind", kind)
			.addValue("ids", keys.stream().map((key) -> key.subject().id()).distinct().toList())
			.addValue("names", keys.stream().map(Key::condition).distinct().toList());
		this.jdbc.query("""
				SELECT * FROM procedure_evidence WHERE subject_kind = :kind AND subject_id IN (:ids) \
				AND condition_name IN (:names) AND withdrawn_at IS NULL ORDER BY id""", parameters, (row) -> {
			Evidence evidence = new Evidence(row.getLong("id"), row.getString("condition_name"),
					row.getString("number"), row.getObject("seen_on", LocalDate.class),
					Stored.number(row, "document_id"), row.getString("note"), Stored.instant(row, "recorded_at"),
					Objects.requireNonNull(Stored.actor(row)));
			standing.put(new Key(Stored.subject(row), evidence.condition()), evidence);
		});
	}

	void insert(Collection<Subject> subjects, NewEvidence evidence, Moment moment) {
		MapSqlParameterSource[] rows = subjects.stream()
			.map((subject) -> new MapSqlParameterSource("id", Ids.next()).addValue("kind", subject.kind())
				.addValue("subject", subject.id())
				.addValue("name", evidence.condition())
				.addValue("number", evidence.number())
				.addValue("on", evidence.seenOn())
				.addValue("document", evidence.documentId())
				.addValue("note", Reasons.comment(evidence.note()))
				.addValue("at", Stored.utc(moment.at()))
				.addValue("actorKind", moment.actor().kind().name())
				.addValue("actorId", moment.actor().id())
				.addValue("actorName", moment.actor().name()))
			.toArray(MapSqlParameterSource[]::new);
		this.jdbc.batchUpdate(
				"""
						INSERT INTO procedure_evidence (id, subject_kind, subject_id, condition_name, number, seen_on, \
						document_id, note, recorded_at, actor_kind, actor_id, actor_name) \
						VALUES (:id, :kind, :subject, :name, :number, :on, :document, :note, :at, :actorKind, :actorId, :actorName)""",
				rows);
	}

	int withdraw(Subject subject, String condition, String reason, Moment moment) {
		return this.jdbc.update("""
				UPDATE procedure_evidence SET withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason \
				WHERE subject_kind = :kind AND subject_id = :subject AND condition_name = :name \
				AND withdrawn_at IS NULL""",
				new MapSqlParameterSource("at", Stored.utc(moment.at())).addValue("by", moment.actor().name())
					.addValue("reason", reason)
					.addValue("kind", subject.kind())
					.addValue("subject", subject.id())
					.addValue("name", condition));
	}

	/**
	 * A condition of a subject.
	 *
	 * @param subject the subject
	 * @param condition the name of the condition
	 */
	record Key(Subject subject, String condition) {
	}

}
