package cn.anju.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.Roles;
import cn.anju.core.Utc;
import cn.anju.identity.ProjectScope;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor's board: who has how much, and how old it is; one statement. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CareBoard {

	private static final Duration NEAR = Duration.ofHours(2);

	private final JdbcClient jdbc;

	private final CaseAccess access;

	private final Clock clock;

	CareBoard(JdbcClient jdbc, CaseAccess access, Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Tells who has what.
	 * @return everybody with open cases in the asker's projects, the most late first
	 */
	public List<CareLoad> loads() {
		Instant now = this.clock.instant();
		ProjectScope scope = this.access.scope();
		return this.jdbc.sql(statement())
			.param("now", Utc.column(now))
			.param("near", Utc.column(now.plus(NEAR)))
			.param("everywhere", scope.all())
			.param("projects", scope.ids())
			.query((row, _) -> {
				List<Integer> ages = new ArrayList<>();
				for (int i = 0; i <= CareLoad.AGES.size(); i++) {
					ages.add(row.getInt("age" + i));
				}
				return new CareLoad(
						new Handler(new AccountId(row.getLong("handler_id")), row.getString("handler_name"),
								Level.valueOf(row.getString("handler_level"))),
						row.getInt("opened"), row.getInt("late"), row.getInt("near"), row.getInt("asking"),
						row.getInt("resting"), Utc.instant(row.getObject("oldest", LocalDateTime.class)), ages);
			})
			.list();
	}

	private static String statement() {
		StringBuilder ages = new StringBuilder();
		String age = "timestampdiff(second, received_at, :now) / 86400";
		for (int i = 0; i <= CareLoad.AGES.size(); i++) {
			String from = (i > 0) ? age + " > " + CareLoad.AGES.get(i - 1) : "1 = 1";
			String until = (i < CareLoad.AGES.size()) ? age + " <= " + CareLoad.AGES.get(i) : "1 = 1";
			ages.append(", sum(").append(from).append(" and ").append(until).append(") age").append(i);
		}
		return """
				select handler_id, max(handler_name) handler_name, max(handler_level) handler_level, count(*) opened,
				sum(due_at < :now) late, sum(due_at >= :now and due_at < :near) near, sum(asks) asking,
				sum(rests) resting, min(received_at) oldest%s from care_cases
				where open = 1 and (:everywhere or project_id in (:projects))
				group by handler_id order by late desc, opened desc, handler_name""".formatted(ages);
	}

}
