package cn.anju.messaging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import cn.anju.core.WorkingDays;

/**
 * On which days a rule speaks about a due date (c.4, C1, C2, C8 to C10, C12). What it has
 * to say on a day is found by asking the same arithmetic about every due day near enough.
 */
record RuleDays(Rule rule, WorkingDays days) {

	/** How often a rule says again what nobody did. */
	static final int MOST_REPEATS = 52;

	/** No chain of rest days is longer. */
	private static final int LONGEST_REST = 20;

	/**
	 * A day on which a rule speaks about a due day.
	 *
	 * @param step what tells the times of one rule apart: the offset, or the day itself
	 * @param dueOn the due day
	 * @param day when it speaks
	 */
	record Step(String step, LocalDate dueOn, LocalDate day) {

		/** Whether it is a warning: about something that lies ahead. */
		boolean isBefore() {
			return this.day.isBefore(this.dueOn);
		}

	}

	/** Every day on which it speaks about a due day, the first one first. */
	List<Step> steps(LocalDate dueOn) {
		List<Step> steps = new ArrayList<>();
		for (int offset : this.rule.offsets()) {
			steps.add(new Step(Integer.toString(offset), dueOn, day(dueOn, offset)));
		}
		if (this.rule.every() > 0) {
			int last = this.rule.offsets().getLast();
			IntStream.rangeClosed(1, MOST_REPEATS)
				.map((time) -> last + time * this.rule.every())
				.forEach((offset) -> steps.add(new Step(Integer.toString(offset), dueOn, day(dueOn, offset))));
		}
		return steps;
	}

	/**
	 * What it has to say on a day.
	 * @param day the business day
	 * @param openDays the days on which something of its kind is due; looked at by
	 * monthly rules only
	 */
	List<Step> on(LocalDate day, Collection<LocalDate> openDays) {
		if (this.rule.monthly() != null) {
			return monthly(day, openDays);
		}
		return dueDaysNear(day).stream()
			.flatMap((due) -> steps(due).stream())
			.filter((step) -> step.day().equals(day))
			.toList();
	}

	/**
	 * What it has to say about a due day within some days.
	 * @param first the first day
	 * @param last the last day
	 * @param dueOn the due day
	 */
	List<Step> between(LocalDate first, LocalDate last, LocalDate dueOn) {
		if (this.rule.monthly() != null) {
			return first.datesUntil(last.plusDays(1)).flatMap((day) -> monthly(day, List.of(dueOn)).stream()).toList();
		}
		return steps(dueOn).stream()
			.filter((step) -> !step.day().isBefore(first) && !step.day().isAfter(last))
			.toList();
	}

	/**
	 * Whom to call on a day: on the day of the notice, or on the last working day before.
	 */
	List<Step> callsOn(LocalDate day, Collection<LocalDate> openDays) {
		if (!this.rule.call() || !this.days.isWorkingDay(day)) {
			return List.of();
		}
		LocalDate next = this.days.onOrAfter(day.plusDays(1));
		return day.datesUntil(next).flatMap((notice) -> on(notice, openDays).stream()).toList();
	}

	private List<Step> monthly(LocalDate day, Collection<LocalDate> openDays) {
		YearMonth month = YearMonth.from(day);
		LocalDate wanted = (this.rule.monthly() == MonthlyDay.LAST_WORKING_DAY)
				? this.days.onOrBefore(month.atEndOfMonth()) : this.days.onOrAfter(month.atDay(1));
		if (!wanted.equals(day)) {
			return List.of();
		}
		return openDays.stream()
			.filter((due) -> !due.isBefore(day))
			.map((due) -> new Step(day.toString(), due, day))
			.toList();
	}

	private List<LocalDate> dueDaysNear(LocalDate day) {
		int first = this.rule.offsets().stream().mapToInt(Integer::intValue).min().orElse(0);
		int last = this.rule.offsets().stream().mapToInt(Integer::intValue).max().orElse(0)
				+ this.rule.every() * MOST_REPEATS;
		return day.minusDays(reach(last) + LONGEST_REST)
			.datesUntil(day.plusDays(reach(-first) + LONGEST_REST + 1))
			.toList();
	}

	/** Calendar days that are surely enough for an offset in the rule's unit. */
	private int reach(int offset) {
		return Math.max(0, switch (this.rule.unit()) {
			case DAYS -> offset;
			case WORKING_DAYS -> offset * 2 + LONGEST_REST;
			case MONTHS -> offset * 31;
		});
	}

	private LocalDate day(LocalDate dueOn, int offset) {
		LocalDate raw = switch (this.rule.unit()) {
			case DAYS -> dueOn.plusDays(offset);
			case MONTHS -> dueOn.plusMonths(offset);
			case WORKING_DAYS -> (offset < 0) ? this.days.minus(dueOn, -offset) : this.days.plus(dueOn, offset);
		};
		return switch (this.rule.restDay()) {
			case STAY -> raw;
			case BEFORE -> this.days.onOrBefore(raw);
			case AFTER -> this.days.onOrAfter(raw);
		};
	}

}
