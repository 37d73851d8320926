package cn.anju.property;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers without gaps, counted by project, kind and year (D-14). For the modules that
 * make numbered papers; their desks check the role. A number is taken in the transaction
 * that makes the paper: others wait for its end, and if it is rolled back the number is
 * the next one's. A paper that is given up keeps its number, which is void with a reason.
 */
@Service
public class Numbers {

	private static final int LONGEST_REASON = 300;

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	private final CurrentActor actor;

	private final Clock clock;

	Numbers(JdbcClient jdbc, PlatformTransactionManager transactions, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Takes the next number.
	 * @param project the project
	 * @param series the series
	 * @param year the year by which it is counted
	 * @return such as {@code DJ-2026-0012}; the first of a year is 1
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(ProjectId project, NumberSeries series, int year) {
		begin(project, series, year);
		this.jdbc
			.sql("update property_number_series set last = last + 1 where project_id = ? and kind = ? and year = ?")
			.params(project.value(), series.kind(), year)
			.update();
		int place = this.jdbc
			.sql("select last from property_number_series where project_id = ? and kind = ? and year = ?")
			.params(project.value(), series.kind(), year)
			.query(Integer.class)
			.single();
		return series.written(year, place);
	}

	/**
	 * The row is there before anybody locks it, in a transaction of its own: inserts that
	 * wait for each other and are rolled back would deadlock.
	 */
	private void begin(ProjectId project, NumberSeries series, int year) {
		boolean begun = this.jdbc
			.sql("select count(*) from property_number_series where project_id = ? and kind = ? and year = ?")
			.params(project.value(), series.kind(), year)
			.query(Integer.class)
			.single() > 0;
		if (!begun) {
			this.apart.executeWithoutResult((_) -> this.jdbc
				.sql("insert ignore into property_number_series (project_id, kind, year, last) values (?, ?, ?, 0)")
				.params(project.value(), series.kind(), year)
				.update());
		}
	}

	/**
	 * Says that numbers stand for nothing. One that is void already keeps its first
	 * reason.
	 * @param project the project
	 * @param kind the kind of paper
	 * @param numbers the numbers as they are written
	 * @param reason why, 1 to 300 characters, cut behind that
	 * @throws IllegalArgumentException without a reason
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void makeVoid(ProjectId project, String kind, Collection<String> numbers, String reason) {
		String why = reason.strip();
		if (why.isEmpty()) {
			throw new IllegalArgumentException("A void number keeps its reason");
		}
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		for (String number : numbers) {
			this.jdbc.sql("""
					insert into property_void_numbers (project_id, kind, number, reason, voided_by, voided_at)
					values (?, ?, ?, ?, ?, ?) on duplicate key update number = values(number)""")
				.params(project.value(), kind, number, why.substring(0, Math.min(why.length(), LONGEST_REASON)),
						this.actor.get().name(), now)
				.update();
		}
	}

	/**
	 * Lists the void numbers of a kind.
	 * @param project the project
	 * @param kind the kind of paper
	 * @return the numbers in their order, by how they are written
	 */
	@Transactional(readOnly = true)
	public Map<String, VoidNumber> voidOf(ProjectId project, String kind) {
		List<VoidNumber> found = this.jdbc.sql("""
				select number, reason, voided_by, voided_at from property_void_numbers
				where project_id = ? and kind = ? order by number""")
			.params(project.value(), kind)
			.query((row, _) -> new VoidNumber(row.getString(1), row.getString(2), row.getString(3),
					row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
			.list();
		Map<String, VoidNumber> byNumber = new LinkedHashMap<>();
		found.forEach((one) -> byNumber.put(one.number(), one));
		return byNumber;
	}

}
