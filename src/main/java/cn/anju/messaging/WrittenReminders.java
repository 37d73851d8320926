package cn.anju.messaging;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import cn.anju.core.Subject;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What reminders have said about due dates that stand no longer: it stays on record and
 * asks nobody any more, and whoever had it is told the new day once. Always in the
 * transaction that changes the due date.
 */
@Component
class WrittenReminders {

	private static final int CHUNK = 1_000;

	private static final String OF_DUE = " where subject_kind = ? and subject_id = ? and due_kind = ? and due_on = ?";

	private static final String WITHDRAW = "update messaging_messages set withdrawn_at = ?, escalate_at = null" + OF_DUE
			+ " and withdrawn_at is null";

	// nobody has to open any more what holds no longer; what was opened stays where it is
	private static final String PUT_AWAY = "update messaging_messages m join messaging_notices n on n.message_id = m.id"
			+ " set n.archived_at = ? where m.subject_kind = ? and m.subject_id = ? and m.due_kind = ? and m.due_on = ?"
			+ " and n.read_at is null and n.archived_at is null";

	private static final String BRING_BACK = "update messaging_messages m join messaging_notices n"
			+ " on n.message_id = m.id set n.archived_at = null where m.subject_kind = ? and m.subject_id = ?"
			+ " and m.due_kind = ? and m.due_on = ? and n.read_at is null and m.text_key is null";

	private static final String WITHDRAW_CALLS = "update messaging_call_reasons set withdrawn_at = ?" + OF_DUE
			+ " and withdrawn_at is null";

	private static final String CLOSE_CALLS = """
			update messaging_calls c join messaging_call_reasons r on r.call_id = c.id \
			left join messaging_call_reasons o on o.call_id = c.id and o.withdrawn_at is null \
			set c.state = 'OUTDATED', c.closed_at = ?, c.version = c.version + 1 \
			where r.subject_kind = ? and r.subject_id = ? and r.due_kind = ? and r.due_on = ? \
			and c.state = 'OPEN' and o.call_id is null""";

	private static final String REVIVE = "update messaging_messages set withdrawn_at = null" + OF_DUE
			+ " and withdrawn_at is not null and text_key is null";

	private static final String SAY_MOVED = """
			insert into messaging_messages (message_key, category, importance, acknowledgement, project_id, \
			purchase_id, subject_kind, subject_id, text_key, rule_id, due_kind, due_on, facts, link, written_at, \
			escalate_at) \
			select ?, category, importance, acknowledgement, project_id, purchase_id, subject_kind, subject_id, \
			'messaging.notice.moved', rule_id, due_kind, ?, \
			json_merge_patch(facts, json_object('was', date_format(due_on, '%Y-%m-%d'), 'due', ?)), link, ?, \
			if(importance = 'IMPORTANT' and link like 'my%', ?, null) \
			from messaging_messages""" + OF_DUE + """
			 and rule_id is not null and link like ? order by importance, id desc limit 1 \
			on duplicate key update message_key = values(message_key)""";

	private static final String ADDRESS_MOVED = """
			insert ignore into messaging_notices (message_id, recipient_id, written_at) \
			select distinct c.id, n.recipient_id, c.written_at \
			from messaging_messages c join messaging_messages m on m.subject_kind = c.subject_kind \
			and m.subject_id = c.subject_id and m.due_kind = c.due_kind and m.due_on = ? and m.rule_id is not null \
			and m.link like ? join messaging_notices n on n.message_id = m.id \
			where c.message_key = ? order by c.id, n.recipient_id""";

	private final JdbcTemplate jdbc;

	private final MessagingSettings settings;

	private final Clock clock;

	WrittenReminders(JdbcTemplate jdbc, MessagingSettings settings, Clock clock) {
		this.settings = settings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A due date as it stood before.
	 *
	 * @param kind its kind
	 * @param subject what it is about
	 * @param dueOn the day that holds no longer
	 * @param moves how often it had been moved before
	 */
	record Former(String kind, Subject subject, LocalDate dueOn, int moves) {
	}

	/**
	 * A due date that now lies on another day.
	 *
	 * @param former as it stood
	 * @param dueOn the day that holds
	 */
	record Moved(Former former, LocalDate dueOn) {

		private String key(String side) {
			Subject subject = this.former.subject();
			return "m/" + side + "/" + this.former.kind() + "/" + subject.kind() + "/" + subject.id() + "/"
					+ (this.former.moves() + 1);
		}

	}

	void withdraw(List<Former> dates) {
		LocalDateTime now = Utc.column(this.clock.instant());
		for (String sql : List.of(WITHDRAW, PUT_AWAY, WITHDRAW_CALLS, CLOSE_CALLS)) {
			this.jdbc.batchUpdate(sql, dates, CHUNK, (statement, date) -> {
				statement.setObject(1, now);
				of(statement, 2, date, date.dueOn());
			});
		}
	}

	void move(List<Moved> dates) {
		withdraw(dates.stream().map(Moved::former).toList());
		for (String sql : List.of(REVIVE, BRING_BACK)) {
			this.jdbc.batchUpdate(sql, dates, CHUNK,
					(statement, date) -> of(statement, 1, date.former(), date.dueOn()));
		}
		tell(dates, "my");
		tell(dates, "office");
	}

	private void tell(List<Moved> dates, String side) {
		LocalDateTime now = Utc.column(this.clock.instant());
		LocalDateTime escalate = now.plus(this.settings.unreadPatience());
		this.jdbc.batchUpdate(SAY_MOVED, dates, CHUNK, (statement, date) -> {
			statement.setString(1, date.key(side));
			statement.setObject(2, date.dueOn());
			statement.setString(3, date.dueOn().toString());
			statement.setObject(4, now);
			statement.setObject(5, escalate);
			of(statement, 6, date.former(), date.former().dueOn());
			statement.setString(10, side + "%");
		});
		this.jdbc.batchUpdate(ADDRESS_MOVED, dates, CHUNK, (statement, date) -> {
			statement.setObject(1, date.former().dueOn());
			statement.setString(2, side + "%");
			statement.setString(3, date.key(side));
		});
	}

	private static void of(PreparedStatement statement, int first, Former date, LocalDate dueOn) throws SQLException {
		statement.setString(first, date.subject().kind());
		statement.setLong(first + 1, date.subject().id());
		statement.setString(first + 2, date.kind());
		statement.setObject(first + 3, dueOn);
	}

}
