package cn.anju.procedure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run with its dates counted, ready to be written.
 *
 * @param run the run
 * @param standing its dates
 * @param today the day on which they were counted
 * @param at the instant of the change
 */
record Counted(Run run, Standing standing, LocalDate today, Instant at) {

	static Counted of(Run run, Moment moment) {
		run.calendarRevision = moment.revision();
		return new Counted(run, new Planner(run, moment).standing(), moment.today(), moment.at());
	}

}
