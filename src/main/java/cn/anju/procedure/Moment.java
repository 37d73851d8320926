package cn.anju.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

import cn.anju.core.Actor;
import cn.anju.core.WorkingDays;

/**
 * When and by whom a run is changed, and the calendars that hold then.
 *
 * @param today the day in the business zone
 * @param at the instant
 * @param actor who acts
 * @param supervising whether the actor may take back what others did
 * @param national the national working days
 * @param authorities the working days of an authority, by its key
 * @param revision the state of the calendars
 */
record Moment(LocalDate today, Instant at, Actor actor, boolean supervising, WorkingDays national,
		Function<String, WorkingDays> authorities, long revision) {

	DayCount count(TemplateStep step) {
		String calendar = step.calendar();
		TemplateStep.Duration duration = step.duration();
		WorkingDays days = (calendar != null) ? this.authorities.apply(calendar) : this.national;
		return new DayCount(days, duration == null || duration.working());
	}

	Moment as(Actor other) {
		return new Moment(this.today, this.at, other, this.supervising, this.national, this.authorities, this.revision);
	}

}
