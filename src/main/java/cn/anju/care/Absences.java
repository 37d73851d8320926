package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored leaves. */
@Component
class Absences {

	private final JdbcClient jdbc;

	private final Clock clock;

	Absences(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(AccountId account, String name, LocalDate from, LocalDate until, AccountId deputy, String deputyName) {
		this.jdbc
			.sql("insert into care_leaves (id, account_id, account_name, from_day, until_day, deputy_id, deputy_name)"
					+ " values (?, ?, ?, ?, ?, ?, ?)")
			.params(Ids.next(), account.value(), name, from, until, deputy.value(), deputyName)
			.update();
	}

	/** From today on somebody is there again. */
	void end(long id) {
		LocalDate yesterday = today().minusDays(1);
		this.jdbc.sql("update care_leaves set until_day = ? where id = ? and until_day > ?")
			.params(yesterday, id, yesterday)
			.update();
	}

	/** Those that are not over, the nearest first. */
	List<Absence> coming() {
		return this.jdbc.sql("select * from care_leaves where until_day >= ? order by from_day, id")
			.param(today())
			.query((row, _) -> absence(row))
			.list();
	}

	/** Who is away today, and who stands in. */
	Map<AccountId, AccountId> today(LocalDate day) {
		Map<AccountId, AccountId> deputies = new HashMap<>();
		this.jdbc
			.sql("select account_id, deputy_id from care_leaves where from_day <= ? and until_day >= ? order by id")
			.params(day, day)
			.query((row) -> {
				deputies.put(new AccountId(row.getLong(1)), new AccountId(row.getLong(2)));
			});
		return deputies;
	}

	Set<AccountId> away() {
		return today(today()).keySet();
	}

	/** Whoever is there instead: a deputy may be away too. */
	AccountId standIn(AccountId account) {
		Map<AccountId, AccountId> deputies = today(today());
		Set<AccountId> seen = new HashSet<>();
		AccountId there = account;
		while (deputies.containsKey(there) && seen.add(there)) {
			there = deputies.getOrDefault(there, there);
		}
		return there;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static Absence absence(ResultSet row) throws SQLException {
		return new Absence(row.getLong("id"), new AccountId(row.getLong("account_id")), row.getString("account_name"),
				row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
				new AccountId(row.getLong("deputy_id")), row.getString("deputy_name"));
	}

}
