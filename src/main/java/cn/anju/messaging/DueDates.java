package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.anju.core.Ids;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.messaging.WrittenReminders.Former;
import cn.anju.messaging.WrittenReminders.Moved;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	// what is compared stands before what is set: the database assigns from left to right
	private static final String SET = """
			insert into messaging_due_dates (id, kind, subject_kind, subject_id, project_id, purchase_id, due_on, \
			facts, set_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update \
			fresh = if(due_on = values(due_on), fresh, 1), moves = if(due_on = values(due_on), moves, moves + 1), \
			project_id = values(project_id), purchase_id = values(purchase_id), due_on = values(due_on), \
			facts = values(facts), set_at = values(set_at)""";

	private static final String FORMER = "select kind, subject_kind, subject_id, due_on, moves from messaging_due_dates"
			+ " where (kind, subject_kind, subject_id) in (:keys) for update";

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final Facts facts;

	private final WrittenReminders written;

	private final Clock clock;

	DueDates(JdbcTemplate jdbc, JdbcClient client, Facts facts, WrittenReminders written, Clock clock) {
		this.jdbc = jdbc;
		this.client = client;
		this.facts = facts;
		this.written = written;
		this.clock = clock;
	}

	/**
	 * Sets or moves due dates; joins the caller's transaction and fails without one. What
	 * reminders have said about a day that holds no longer is withdrawn, and whoever had
	 * it is told the new day.
	 * @param dates at most one per kind and subject; the last one counts
	 */
	public void set(Collection<NewDueDate> dates) {
		// always in the same order, so that two writers of the same dates wait instead of
		// deadlocking
		List<NewDueDate> ordered = List.copyOf(dates.stream()
			.collect(Collectors.toMap((date) -> new Key(date.kind(), date.subject()), (date) -> date, (_, last) -> last,
					() -> new TreeMap<>(Key.ORDER)))
			.values());
		for (int from = 0; from < ordered.size(); from += CHUNK) {
			setChunk(ordered.subList(from, Math.min(from + CHUNK, ordered.size())));
		}
	}

	private void setChunk(List<NewDueDate> dates) {
		Map<Key, Former> former = former(dates.stream().map((date) -> new Key(date.kind(), date.subject())).toList());
		write(dates);
		List<Moved> moved = dates.stream()
			.filter((date) -> former.containsKey(new Key(date.kind(), date.subject())))
			.map((date) -> new Moved(Objects.requireNonNull(former.get(new Key(date.kind(), date.subject()))),
					date.dueOn()))
			.filter((date) -> !date.former().dueOn().equals(date.dueOn()))
			.toList();
		this.written.move(moved);
	}

	private void write(List<NewDueDate> dates) {
		Object now = Utc.column(this.clock.instant());
		this.jdbc.batchUpdate(SET, dates, CHUNK, (statement, date) -> {
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

	private Map<Key, Former> former(List<Key> keys) {
		return this.client.sql(FORMER)
			.param("keys", keys.stream().map(Key::columns).toList())
			.query((row, _) -> new Former(row.getString(1), new Subject(row.getString(2), row.getLong(3)),
					row.getObject(4, LocalDate.class), row.getInt(5)))
			.list()
			.stream()
			.collect(Collectors.toMap((date) -> new Key(date.kind(), date.subject()), (date) -> date));
	}

	/**
	 * Withdraws due dates, and with them what reminders have said and whom they asked to
	 * call; those that are not set are passed over.
	 * @param kind the kind
	 * @param subjects what they are about
	 */
	public void withdraw(String kind, Collection<Subject> subjects) {
		List<Key> keys = subjects.stream().map((subject) -> new Key(kind, subject)).sorted(Key.ORDER).toList();
		for (int from = 0; from < keys.size(); from += CHUNK) {
			withdrawChunk(keys.subList(from, Math.min(from + CHUNK, keys.size())));
		}
	}

	private void withdrawChunk(List<Key> keys) {
		List<Former> gone = List.copyOf(former(keys).values());
		this.jdbc.batchUpdate("delete from messaging_due_dates where kind = ? and subject_kind = ? and subject_id = ?",
				gone, CHUNK, (statement, date) -> {
					statement.setString(1, date.kind());
					statement.setString(2, date.subject().kind());
					statement.setLong(3, date.subject().id());
				});
		this.written.withdraw(gone);
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

	private record Key(String kind, Subject subject) {

		private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
			.thenComparing((key) -> key.subject().kind())
			.thenComparing((key) -> key.subject().id());

		private Object[] columns() {
			return new Object[] { this.kind, this.subject.kind(), this.subject.id() };
		}

	}

}
