package cn.anju.documents;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.Subject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to documents, and why; only ever added to (D-16). */
@Component
class DocumentChanges {

	private final JdbcClient client;

	private final Clock clock;

	DocumentChanges(JdbcClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	void add(Subject subject, String about, DocumentChange.Deed deed, String was, String became, String reason,
			Actor by) {
		this.client.sql("""
				insert into documents_changes (id, subject_kind, subject_id, about, deed, was, became, reason, \
				actor_kind, actor_id, actor_name, done_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Ids.next(), subject.kind(), subject.id(), about, deed.name(), was, became, reason, by.kind().name(),
					by.id(), by.name(), LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

	List<DocumentChange> of(Subject subject) {
		return this.client
			.sql("select about, deed, was, became, reason, actor_name, done_at from documents_changes"
					+ " where subject_kind = ? and subject_id = ? order by id desc")
			.params(subject.kind(), subject.id())
			.query((row, _) -> new DocumentChange(row.getString(1), DocumentChange.Deed.valueOf(row.getString(2)),
					row.getString(3), row.getString(4), row.getString(5), row.getString(6),
					row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
			.list();
	}

}
