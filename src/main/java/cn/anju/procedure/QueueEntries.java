package cn.anju.procedure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Ids;
import cn.anju.core.Subject;

/**
 * Where modules write what the office has to do or wait for, in the transaction in which
 * that changes. The engine writes the entries of steps itself.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class QueueEntries {

	private static final int CHUNK = 1_000;

	private static final String PUT = """
			INSERT INTO procedure_queue (id, source, topic, subject_kind, subject_id, run_id, project_id, purchase_id, \
			text_key, text_facts, actor_kind, actor_role, assigned_to, assigned_name, opened_on, first_promise, \
			due_on, legal_on, risk_on, in_time, waiting, taken_over, flag) \
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \
			ON DUPLICATE KEY UPDATE topic = VALUES(topic), project_id = VALUES(project_id), \
			purchase_id = VALUES(purchase_id), text_key = VALUES(text_key), text_facts = VALUES(text_facts), \
			actor_kind = VALUES(actor_kind), actor_role = VALUES(actor_role), assigned_to = VALUES(assigned_to), \
			assigned_name = VALUES(assigned_name), opened_on = VALUES(opened_on), \
			first_promise = VALUES(first_promise), due_on = VALUES(due_on), legal_on = VALUES(legal_on), \
			risk_on = VALUES(risk_on), in_time = VALUES(in_time), waiting = VALUES(waiting), \
			taken_over = VALUES(taken_over), flag = VALUES(flag)""";

	private final JdbcTemplate jdbc;

	private final Clock clock;

	QueueEntries(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes entries, or sets those anew that exist for the same subject, source and
	 * topic.
	 * @param entries the entries
	 */
	public void put(Collection<QueueEntry> entries) {
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc.batchUpdate(PUT, List.copyOf(entries), CHUNK, (row, entry) -> set(row, entry, today));
	}

	/**
	 * Removes entries; those that are not there are passed over.
	 * @param source the module they come from
	 * @param topic what they are about
	 * @param subjects the subjects
	 */
	public void remove(String source, String topic, Collection<Subject> subjects) {
		this.jdbc.batchUpdate(
				"DELETE FROM procedure_queue WHERE subject_kind = ? AND subject_id = ? AND source = ? AND topic = ?",
				subjects.stream()
					.map((subject) -> new Object[] { subject.kind(), subject.id(), source, topic })
					.toList());
	}

	void removeRuns(Collection<Long> runs) {
		this.jdbc.batchUpdate("DELETE FROM procedure_queue WHERE id = ?",
				runs.stream().map((id) -> new Object[] { id }).toList());
	}

	private static void set(PreparedStatement row, QueueEntry entry, LocalDate today) throws SQLException {
		LocalDate due = Objects.requireNonNullElse(entry.dueOn(), Standing.NEVER);
		Object[] values = { (entry.runId() != null) ? entry.runId() : Ids.next(), entry.source(), entry.topic(),
				entry.subject().kind(), entry.subject().id(), entry.runId(), entry.project().value(),
				Stored.value(entry.purchase()), entry.textKey(), Stored.list(entry.textFacts()),
				entry.actor().kind().name(), entry.actor().role(), Stored.account(entry.assignee()),
				Stored.name(entry.assignee()), entry.openedOn(), entry.firstPromise(), due, entry.legalOn(),
				Objects.requireNonNullElse(entry.latestOn(), due), !entry.takenOver() && !due.isBefore(today),
				entry.waiting(), entry.takenOver(), entry.flag() };
		for (int i = 0; i < values.length; i++) {
			row.setObject(i + 1, values[i]);
		}
	}

}
