package cn.anju.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.anju.core.PhoneNumber;
import cn.anju.identity.Sealed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored phones of those who came with something: sealed, one for a report (D-04).
 */
@Component
class CallerPhones {

	private static final int MOST_FOUND = 50;

	private final JdbcClient jdbc;

	private final Sealed sealed;

	CallerPhones(JdbcClient jdbc, Sealed sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
	}

	void keep(long report, PhoneNumber phone) {
		this.jdbc
			.sql("insert into care_phones (report_id, phone_sealed, phone_lookup, phone_tail_lookup)"
					+ " values (?, ?, ?, ?)")
			.params(report, this.sealed.encrypt(phone.digits()), whole(phone), tail(phone.tail()))
			.update();
	}

	Optional<PhoneNumber> of(long report) {
		return this.jdbc.sql("select phone_sealed from care_phones where report_id = ?")
			.param(report)
			.query((row, _) -> new PhoneNumber(this.sealed.decrypt(row.getBytes(1))))
			.optional();
	}

	/** The newest reports of a whole number or its last four digits. */
	List<Long> reports(String typed) {
		List<byte[]> keys = new ArrayList<>();
		PhoneNumber.parse(typed).ifPresent((phone) -> keys.add(whole(phone)));
		if (typed.matches("\\d{4}")) {
			keys.add(tail(typed));
		}
		return keys.isEmpty() ? List.of() : this.jdbc
			.sql("select report_id from care_phones where phone_lookup in (:keys) or phone_tail_lookup in (:keys)"
					+ " order by report_id desc limit :most")
			.param("keys", keys)
			.param("most", MOST_FOUND)
			.query(Long.class)
			.list();
	}

	private byte[] whole(PhoneNumber phone) {
		return this.sealed.lookup("care-phone:" + phone.digits());
	}

	private byte[] tail(String four) {
		return this.sealed.lookup("care-phone-tail:" + four);
	}

}
