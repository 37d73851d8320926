package cn.anju.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.anju.booking.CalendarRules.Times;
import cn.anju.core.DayException;
import cn.anju.core.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.anju.booking.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** Which slots the rules of a calendar make. */
class CalendarRulesTest {

	/** National Day 2026 with its make-up Saturday. */
	private static final WorkingDays DAYS = WorkingDays.of(List.of(new DayException(day("2026-10-01"), true, "国庆节"),
			new DayException(day("2026-10-03"), true, "国庆节"), new DayException(day("2026-10-10"), false, "国庆节")),
			Set.of(2026));

	@Test
	void D_06_slots_follow_each_other_with_their_pause_and_end_before_closing() {
		CalendarRules rules = rules(45, 15, new OpeningHours(DayType.WORKDAY, at(9, 0), at(12, 0), 3));
		assertThat(rules.on(day("2026-09-28"), DAYS)).containsExactly(new Times(at(9, 0), at(9, 45), 3),
				new Times(at(10, 0), at(10, 45), 3), new Times(at(11, 0), at(11, 45), 3));
	}

	@Test
	@DisplayName("R-205 b.8: weekends are open where the hours say so, holidays and make-up days by the table")
	void day_types() {
		CalendarRules rules = rules(60, 0, new OpeningHours(DayType.WORKDAY, at(9, 0), at(10, 0), 1),
				new OpeningHours(DayType.WEEKEND, at(10, 0), at(12, 0), 2));
		assertThat(rules.on(day("2026-09-26"), DAYS)).as("a Saturday").hasSize(2);
		assertThat(rules.on(day("2026-10-01"), DAYS)).as("a holiday on a Thursday").isEmpty();
		assertThat(rules.on(day("2026-10-03"), DAYS)).as("a holiday on a Saturday").isEmpty();
		assertThat(rules.on(day("2026-10-10"), DAYS)).as("a Saturday that is worked").hasSize(1);
	}

	@Test
	void D_06_no_slot_on_rest_days_nor_before_the_first_nor_after_the_last_day() {
		CalendarRules rules = new CalendarRules(day("2026-09-22"), day("2026-09-29"), 60, 0, 0, 30, 2, 24, null,
				Set.of(DayOfWeek.MONDAY), List.of(new OpeningHours(DayType.WORKDAY, at(9, 0), at(10, 0), 1)), Set.of());
		assertThat(rules.on(day("2026-09-21"), DAYS)).isEmpty();
		assertThat(rules.on(day("2026-09-22"), DAYS)).hasSize(1);
		assertThat(rules.on(day("2026-09-28"), DAYS)).as("a Monday").isEmpty();
		assertThat(rules.on(day("2026-09-29"), DAYS)).hasSize(1);
		assertThat(rules.on(day("2026-09-30"), DAYS)).isEmpty();
	}

	@Test
	@DisplayName("b.8: counters of banks and authorities are open on working days only")
	void counters() {
		CalendarRules counter = new CalendarRules(day("2026-09-01"), null, 30, 0, 0, 30, 2, 24, "exchange", Set.of(),
				List.of(new OpeningHours(DayType.WEEKEND, at(9, 0), at(10, 0), 1)), Set.of());
		assertRefused(BookingRefusal.COUNTER_ON_REST_DAY, counter::check);
	}

	@Test
	void D_06_rules_that_make_no_sense_are_refused() {
		OpeningHours morning = new OpeningHours(DayType.WORKDAY, at(9, 0), at(12, 0), 1);
		assertRefused(BookingRefusal.SLOT_LENGTH, rules(4, 0, morning)::check);
		assertRefused(BookingRefusal.SLOT_LENGTH, rules(60, 121, morning)::check);
		assertRefused(BookingRefusal.NO_HOURS, rules(60, 0)::check);
		assertRefused(BookingRefusal.HOURS_TOO_SHORT, rules(240, 0, morning)::check);
		assertRefused(BookingRefusal.HOURS_TOO_SHORT,
				rules(60, 0, new OpeningHours(DayType.WORKDAY, at(12, 0), at(9, 0), 1))::check);
		assertRefused(BookingRefusal.SEATS,
				rules(60, 0, new OpeningHours(DayType.WORKDAY, at(9, 0), at(12, 0), 0))::check);
		assertRefused(BookingRefusal.HOURS_OVERLAP,
				rules(60, 0, morning, new OpeningHours(DayType.WORKDAY, at(11, 0), at(13, 0), 1))::check);
		assertRefused(BookingRefusal.LAST_BEFORE_FIRST, new CalendarRules(day("2026-09-02"), day("2026-09-01"), 60, 0,
				0, 30, 2, 24, null, Set.of(), List.of(morning), Set.of())::check);
		assertRefused(BookingRefusal.RULE_NUMBERS, new CalendarRules(day("2026-09-02"), null, 60, 0, 0, 0, 2, 24, null,
				Set.of(), List.of(morning), Set.of())::check);
		rules(60, 0, morning, new OpeningHours(DayType.WORKDAY, at(12, 0), at(13, 0), 1)).check();
	}

	private static CalendarRules rules(int minutes, int pause, OpeningHours... hours) {
		return new CalendarRules(day("2026-09-01"), null, minutes, pause, 0, 30, 2, 24, null, Set.of(), List.of(hours),
				Set.of());
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private static LocalTime at(int hour, int minute) {
		return LocalTime.of(hour, minute);
	}

}
