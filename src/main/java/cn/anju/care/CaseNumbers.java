package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives cases the number that people call them by, counted by type and day. A number
 * whose case was not made after all is left out: nobody has heard of it.
 */
@Component
class CaseNumbers {

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseNumbers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A transaction of its own: nobody waits until another case is written. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public String next(CaseType type) {
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc
			.sql("insert into care_numbers (prefix, day, last) values (?, ?, last_insert_id(1))"
					+ " on duplicate key update last = last_insert_id(last + 1)")
			.params(type.prefix(), today)
			.update();
		int last = this.jdbc.sql("select last_insert_id()").query(Integer.class).single();
		return String.format("%s-%s-%03d", type.prefix(), DAY.format(today), last);
	}

}
