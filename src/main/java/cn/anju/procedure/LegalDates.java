package cn.anju.procedure;

import java.time.LocalDate;

import cn.anju.core.WorkingDays;

/**
 * A limit of the law for one run.
 *
 * @param limit the limit
 * @param day the day on which the days of the law are over; alerts count from it
 * @param endsOn the day on which the period ends: moved off rest days (Civil Code 203)
 * @param internal the last working day on or before {@code day}: what the office aims at
 */
public record LegalDates(Template.Limit limit, LocalDate day, LocalDate endsOn, LocalDate internal) {

	static LegalDates of(Template.Limit limit, LocalDate after, WorkingDays national) {
		LocalDate day = after.plusDays(limit.days());
		return new LegalDates(limit, day, national.onOrAfter(day), national.onOrBefore(day));
	}

}
