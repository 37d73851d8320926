package cn.anju.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;

/**
 * Gives the moment in which something is done, and refuses staff the projects of others.
 */
@Component
class Presence {

	private final Clock clock;

	private final CurrentActor actor;

	private final CurrentStaff staff;

	private final WorkingCalendars calendars;

	Presence(Clock clock, CurrentActor actor, CurrentStaff staff, WorkingCalendars calendars) {
		this.clock = clock;
		this.actor = actor;
		this.staff = staff;
		this.calendars = calendars;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	ZoneId zone() {
		return this.clock.getZone();
	}

	/**
	 * The moment of whoever is acting, without the right to take back what others did.
	 */
	Moment now() {
		return moment(this.actor.get(), false);
	}

	/** The moment of the clock. */
	Moment ofClock() {
		return moment(Actor.CLOCK, false);
	}

	/** The moment of whoever moves a run; a member of staff must have its project. */
	Moment over(Run run) {
		Actor present = this.actor.get();
		if (present.isStaff() && !this.staff.projects().allows(run.project)) {
			throw new Refused(ProcedureRefused.UNKNOWN_RUN);
		}
		return in(run.project);
	}

	/** The moment of whoever acts in a project. */
	Moment in(ProjectId project) {
		Actor present = this.actor.get();
		return moment(present,
				present.isStaff() && this.staff.projects(Roles.SUPERVISOR, Roles.MANAGER).allows(project));
	}

	private Moment moment(Actor acting, boolean supervising) {
		return new Moment(today(), this.clock.instant(), acting, supervising, this.calendars.national(),
				this.calendars::of, this.calendars.revision());
	}

}
