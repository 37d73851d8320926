package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.anju.core.Ids;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where due dates live. Whoever changes a state sets, moves or withdraws
 * its due dates here in the same transaction; nobody else searches for what is due.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DueDates {

	private static final int CHUNK = 1_000;

	private static final String SET = """
			insert into messaging_due_dates (id, kind, subject_kind, subject_id, project_id, purchase_id, due_on, \
			facts, set_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update project_id = values(project_id), \
			purchase_id = values(purchase_id), due_on = values(due_on), facts = values(facts), set_at = values(set_at)""";

	private final JdbcTemplate jdbc;

	private final Facts facts;

	private final Clock clock;

	DueDates(JdbcTemplate jdbc, Facts facts, Clock clock) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.clock = clock;
	}

	/**
	 * Sets or moves due dates; joins the caller's transaction and fails without one.
	 * @param dates at most one per kind and subject; the last one counts
	 */
	public void set(Collection<NewDueDate> dates) {
		Object now = Utc.column(this.clock.instant());
		// always in the same order, so that two writers of the same dates wait instead of
		// deadlocking
		List<NewDueDate> ordered = dates.stream()
			.sorted(Comparator.comparing(NewDueDate::kind)
				.thenComparing((date) -> date.subject().kind())
				.thenComparing((date) -> date.subject().id()))
			.toList();
		this.jdbc.batchUpdate(SET, ordered, CHUNK, (statement, date) -> {
			PurchaseId purchase = date.purchase();
			statement.setLong(1, Ids.next());
			statement.setString(2, date.kind());
			statement.setString(3, date.subject().kind());
			statement.setLong(4, date.subject().id());
			statement.setLong(5, date.project().value());
			statement.setObject(6, (purchase != null) ? purchase.value() : null);
			statement.setObject(7, date.dueOn());
			statement.setString(8, this.facts.stored(date.facts()));
			statement.setObject(9, now);
		});
	}

	/**
	 * Withdraws due dates; those that are not set are passed over.
	 * @param kind the kind
	 * @param subjects what they are about
	 */
	public void withdraw(String kind, Collection<Subject> subjects) {
		this.jdbc.batchUpdate("delete from messaging_due_dates where kind = ? and subject_kind = ? and subject_id = ?",
				subjects, CHUNK, (statement, subject) -> {
					statement.setString(1, kind);
					statement.setString(2, subject.kind());
					statement.setLong(3, subject.id());
				});
	}

	/**
	 * Tells when something is due.
	 * @param kind the kind
	 * @param subject what it is about
	 * @return the day, if one is set
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> dueOn(String kind, Subject subject) {
		return this.jdbc
			.queryForList("select due_on from messaging_due_dates where kind = ? and subject_kind = ?"
					+ " and subject_id = ?", LocalDate.class, kind, subject.kind(), subject.id())
			.stream()
			.findFirst();
	}

}
