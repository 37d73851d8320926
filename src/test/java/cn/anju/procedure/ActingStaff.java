package cn.anju.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;

/** A member of staff, and a day, that a test chooses. */
@TestConfiguration(proxyBeanMethods = false)
class ActingStaff extends Clock implements CurrentActor, CurrentStaff {

	private Actor actor = Filing.CLERK;

	private ProjectScope projects = ProjectScope.ALL;

	private boolean supervisor;

	private LocalDate today = LocalDate.of(2026, 11, 21);

	@Bean
	@Primary
	ActingStaff actingStaff() {
		return this;
	}

	/** Every condition is answered by recorded evidence, whatever modules supply. */
	@Bean
	@Primary
	ConditionAnswers byEvidence(EvidenceStore evidence) {
		return new ConditionAnswers(List.of(), evidence);
	}

	void is(Actor other) {
		is(other, ProjectScope.ALL, false);
	}

	void is(Actor other, ProjectScope scope, boolean supervising) {
		this.actor = other;
		this.projects = scope;
		this.supervisor = supervising;
	}

	void on(String day) {
		this.today = LocalDate.parse(day);
	}

	@Override
	public Actor get() {
		return this.actor;
	}

	@Override
	public AccountId accountId() {
		return new AccountId(this.actor.id());
	}

	@Override
	public String name() {
		return this.actor.name();
	}

	@Override
	public boolean has(String role) {
		return true;
	}

	@Override
	public ProjectScope projects(String... roles) {
		boolean asksForSupervisor = Set.of(roles).contains(Roles.SUPERVISOR);
		return (asksForSupervisor && !this.supervisor) ? new ProjectScope(false, Set.of()) : this.projects;
	}

	@Override
	public ZoneId getZone() {
		return Filing.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return ZonedDateTime.of(this.today, LocalTime.NOON, Filing.ZONE).toInstant();
	}

}
