package cn.anju.care;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stored files belong to what was said. */
@Component
class Attachments {

	private final JdbcClient jdbc;

	Attachments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(long about, Attachment one) {
		this.jdbc.sql("insert into care_attachments (file_id, case_id, entry_id, name) values (?, ?, ?, ?)")
			.params(one.file(), about, one.entry(), one.name())
			.update();
	}

	/** In the order in which they came. */
	List<Attachment> of(long about) {
		return this.jdbc.sql("select file_id, entry_id, name from care_attachments where case_id = ? order by file_id")
			.param(about)
			.query((row, _) -> new Attachment(row.getLong(1), row.getLong(2), row.getString(3)))
			.list();
	}

}
