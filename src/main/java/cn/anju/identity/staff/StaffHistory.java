package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of staff accounts (D-16). */
@Component
class StaffHistory {

	private static final int NEWEST = 50;

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	private final Clock clock;

	StaffHistory(JdbcClient jdbc, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.actor = actor;
		this.clock = clock;
	}

	void record(AccountId account, StaffChange.Kind what, String detail) {
		Actor by = this.actor.get();
		this.jdbc.sql("insert into identity_staff_changes values (?,?,?,?,?,?,?,?)")
			.params(Ids.next(), account.value(), LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC),
					by.kind().name(), by.id(), by.name(), what.name(), detail)
			.update();
	}

	List<StaffChange> of(AccountId account) {
		return this.jdbc.sql("""
				select at, actor_kind, actor_id, actor_name, what, detail from identity_staff_changes
				where staff_id = ? order by id desc limit ?""")
			.params(account.value(), NEWEST)
			.query((row, _) -> new StaffChange(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
					new Actor(Actor.Kind.valueOf(row.getString(2)), row.getLong(3), row.getString(4)),
					StaffChange.Kind.valueOf(row.getString(5)), row.getString(6)))
			.list();
	}

}
