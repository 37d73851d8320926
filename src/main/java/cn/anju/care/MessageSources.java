package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.anju.core.ProjectId;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where cases came from that were taken over. */
@Component
class MessageSources {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	MessageSources(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** What is there of some numbers of a project, in one statement. */
	Map<String, StandingMessage> standing(ProjectId project, Collection<String> numbers) {
		Map<String, StandingMessage> found = new HashMap<>();
		this.jdbc.sql("""
				select s.*, c.number, c.state, c.version, c.received_at
				from care_sources s join care_cases c on c.id = s.case_id
				where s.project_id = :project and s.source_number in (:numbers)""")
			.param("project", project.value())
			.param("numbers", numbers)
			.query((row) -> {
				found.put(row.getString("source_number"), standing(row));
			});
		return found;
	}

	private static StandingMessage standing(ResultSet row) throws SQLException {
		String reply = row.getString("reply_hash");
		return new StandingMessage(row.getLong("case_id"), row.getString("number"),
				CaseState.valueOf(row.getString("state")), row.getInt("version"),
				Utc.instant(row.getObject("received_at", LocalDateTime.class)),
				Utc.instant(row.getObject("taken_at", LocalDateTime.class)), row.getString("text_hash"),
				(reply != null) ? reply : "", row.getObject("likes", Integer.class));
	}

	void insert(List<MessageStore.Received> received, Instant now, long importId) {
		this.batches.batchUpdate(
				"insert into care_sources (case_id, project_id, source_number, text_hash, reply_hash,"
						+ " likes, taken_at, import_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
				received.stream().map((one) -> row(one, now, importId)).toList());
	}

	private static @Nullable Object[] row(MessageStore.Received one, Instant now, long importId) {
		Message message = one.message();
		return new @Nullable Object[] { one.id(), message.requireProject().value(), message.number(),
				MessageHash.of(message.words()), hash(message.reply()), message.likes(), Utc.column(now), importId };
	}

	private static @Nullable String hash(Message.@Nullable Reply reply) {
		return (reply != null) ? MessageHash.of(reply.words()) : null;
	}

	/** As last read; a file that says less takes nothing back. */
	void update(List<Message> messages) {
		List<@Nullable Object[]> arguments = new ArrayList<>();
		for (Message message : messages) {
			StandingMessage there = message.standing();
			if (there != null) {
				arguments.add(new @Nullable Object[] { MessageHash.of(message.words()), hash(message.reply()),
						message.likes(), there.id() });
			}
		}
		this.batches.batchUpdate("update care_sources set text_hash = ?, reply_hash = coalesce(?, reply_hash),"
				+ " likes = coalesce(?, likes) where case_id = ?", arguments);
	}

}
