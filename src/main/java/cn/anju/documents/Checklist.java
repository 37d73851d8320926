package cn.anju.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.Ids;
import cn.anju.core.Subject;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What subjects owe. For the modules that own the subjects: they say what is
 * required, and ask what is missing; nothing here is shown to a user directly.
 */
@Service
@Transactional
public class Checklist {

	private static final int CHUNK = 1_000;

	private final ChecklistItems items;

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	Checklist(ChecklistItems items, JdbcTemplate jdbc, JdbcClient client) {
		this.items = items;
		this.jdbc = jdbc;
		this.client = client;
	}

	/**
	 * Puts items on the subjects' checklists; those that stand there already keep their
	 * state and take the new name.
	 * @param required the items
	 */
	public void require(Collection<RequiredItem> required) {
		this.jdbc.batchUpdate(
				"""
						insert into documents_checklist (id, version, subject_kind, subject_id, item, category, name_zh, name_en, state, \
						reason, verifier_name, second_name) values (?, 0, ?, ?, ?, ?, ?, ?, 'OWED', '', '', '') \
						on duplicate key update name_zh = values(name_zh), name_en = values(name_en)""",
				required, CHUNK, (statement, item) -> {
					statement.setLong(1, Ids.next());
					statement.setString(2, item.subject().kind());
					statement.setLong(3, item.subject().id());
					statement.setString(4, item.item());
					statement.setString(5, item.category().name());
					statement.setString(6, item.nameZh());
					statement.setString(7, item.nameEn());
				});
	}

	/**
	 * Gives a subject's checklist.
	 * @param subject the subject
	 * @return its items in the order in which they were required
	 */
	@Transactional(readOnly = true)
	public List<ChecklistEntry> of(Subject subject) {
		return this.items.findBySubjectKindAndSubjectIdOrderById(subject.kind(), subject.id())
			.stream()
			.map(ChecklistItem::entry)
			.toList();
	}

	/**
	 * Tells who misses something at all.
	 * @param kind the kind of the subjects
	 * @param most how many subjects at most
	 * @return the subjects that have an item which is not accepted, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Long> owing(String kind, int most) {
		return this.client
			.sql("select distinct subject_id from documents_checklist where subject_kind = ?"
					+ " and state in ('OWED', 'IN_REVIEW', 'RETURNED') order by subject_id desc limit ?")
			.params(kind, most)
			.query(Long.class)
			.list();
	}

	/**
	 * Tells who has a checklist.
	 * @param kind the kind of the subjects
	 * @param most how many subjects at most
	 * @return the subjects, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Long> begun(String kind, int most) {
		return this.client
			.sql("select distinct subject_id from documents_checklist where subject_kind = ?"
					+ " order by subject_id desc limit ?")
			.params(kind, most)
			.query(Long.class)
			.list();
	}

	/**
	 * Tells which items are not accepted yet.
	 * @param kind the kind of the subjects
	 * @param ids the subjects, at most some thousand
	 * @return the keys of missing items by subject; subjects that miss nothing are left
	 * out
	 */
	@Transactional(readOnly = true)
	public Map<Long, Set<String>> missing(String kind, Collection<Long> ids) {
		Map<Long, Set<String>> missing = new HashMap<>();
		if (!ids.isEmpty()) {
			this.client
				.sql("select subject_id, item from documents_checklist where subject_kind = :kind"
						+ " and subject_id in (:ids) and state <> 'ACCEPTED' order by id")
				.param("kind", kind)
				.param("ids", ids)
				.query((row) -> {
					missing.computeIfAbsent(row.getLong(1), (_) -> new LinkedHashSet<>()).add(row.getString(2));
				});
		}
		return missing;
	}

}
