package cn.anju.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.anju.core.Ids;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.core.Utc;
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
			moved_by = if(due_on = values(due_on), moved_by, values(id)), \
			former_on = if(due_on = values(due_on), former_on, due_on), \
			project_id = values(project_id), purchase_id = values(purchase_id), due_on = values(due_on), \
			facts = values(facts), set_at = values(set_at)""";

	private static final String STANDING = "select kind, subject_kind, subject_id, due_on, moves from messaging_due_dates"
			+ " where (kind, subject_kind, subject_id) in (:keys) for update";

	// asked after writing, so that rows are locked once and in one order
	private static final String MOVED = "select kind, subject_kind, subject_id, former_on, moves - 1, due_on"
			+ " from messaging_due_dates where (kind, subject_kind, subject_id) in (:keys) and moved_by in (:marks)";

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
		List<Long> marks = write(dates);
		if (marks.isEmpty()) {
			return;
		}
		List<Moved> moved = this.client.sql(MOVED)
			.param("keys", dates.stream().map((date) -> new Key(date.kind(), date.subject()).columns()).toList())
			.param("marks", marks)
			.query((row, _) -> new Moved(former(row), row.getObject(6, LocalDate.class)))
			.list();
		this.written.move(moved);
	}

	/**
	 * Gives the mark that each of them leaves if it moves what stands; none for a single
	 * one that is new.
	 */
	private List<Long> write(List<NewDueDate> dates) {
		Object now = Utc.column(this.clock.instant());
		List<Long> ids = dates.stream().map((_) -> Ids.next()).toList();
		Iterator<Long> next = ids.iterator();
		int[][] written = this.jdbc.batchUpdate(SET, dates, CHUNK, (statement, date) -> {
			PurchaseId purchase = date.purchase();
			statement.setLong(1, next.next());
			statement.setString(2, date.kind());
			statement.setString(3, date.subject().kind());
			statement.setLong(4, date.subject().id());
			statement.setLong(5, date.project().value());
			statement.setObject(6, (purchase != null) ? purchase.value() : null);
			statement.setObject(7, date.dueOn());
			statement.setString(8, this.facts.stored(date.facts()));
			statement.setObject(9, now);
		});
		// the database says 2 where something stood
		return (dates.size() == 1 && written[0][0] == 1) ? List.of() : ids;
	}

	private static Former former(ResultSet row) throws SQLException {
		return new Former(row.getString(1), new Subject(row.getString(2), row.getLong(3)),
				row.getObject(4, LocalDate.class), row.getInt(5));
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
		List<Former> gone = this.client.sql(STANDING)
			.param("keys", keys.stream().map(Key::columns).toList())
			.query((row, _) -> former(row))
			.list();
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

	/**
	 * Tells whether anybody was ever reminded of something.
	 * @param kind the kind
	 * @param subject what it is about
	 * @return whether a rule has spoken of it, of whatever day
	 */
	@Transactional(readOnly = true)
	public boolean hasSpoken(String kind, Subject subject) {
		return this.client
			.sql("select count(*) from messaging_messages where subject_kind = ? and subject_id = ? and due_kind = ?"
					+ " and link like 'my%'")
			.params(subject.kind(), subject.id(), kind)
			.query(Integer.class)
			.single() > 0;
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
