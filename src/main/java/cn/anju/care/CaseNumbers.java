package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
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

	private final JdbcTemplate batches;

	private final Clock clock;

	CaseNumbers(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
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
		return new Series(type, today).number(last);
	}

	/**
	 * Many numbers at once, in a transaction of its own as well.
	 * @param wanted how many of each series, in their order: nobody waits in a circle
	 * @return as many of each
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Map<Series, List<String>> take(SortedMap<Series, Integer> wanted) {
		List<Object[]> rows = wanted.entrySet()
			.stream()
			.map((each) -> new Object[] { each.getKey().type().prefix(), each.getKey().day(), each.getValue() })
			.toList();
		this.batches.batchUpdate("insert into care_numbers (prefix, day, last) values (?, ?, ?)"
				+ " on duplicate key update last = last + values(last)", rows);
		Map<String, Integer> last = new HashMap<>();
		this.jdbc.sql("select prefix, day, last from care_numbers where day in (:days)")
			.param("days", wanted.keySet().stream().map(Series::day).distinct().toList())
			.query((row) -> {
				last.put(row.getString(1) + row.getObject(2, LocalDate.class), row.getInt(3));
			});
		Map<Series, List<String>> taken = new HashMap<>();
		wanted.forEach((series, many) -> {
			int end = Objects.requireNonNull(last.get(series.type().prefix() + series.day()));
			taken.put(series, IntStream.rangeClosed(end - many + 1, end).mapToObj(series::number).toList());
		});
		return taken;
	}

	/**
	 * What is counted for itself.
	 *
	 * @param type the type of the cases
	 * @param day the day on which they came
	 */
	record Series(CaseType type, LocalDate day) implements Comparable<Series> {

		@Override
		public int compareTo(Series other) {
			int byType = this.type.compareTo(other.type);
			return (byType != 0) ? byType : this.day.compareTo(other.day);
		}

		private String number(int place) {
			return String.format("%s-%s-%03d", this.type.prefix(), DAY.format(this.day), place);
		}

	}

}
