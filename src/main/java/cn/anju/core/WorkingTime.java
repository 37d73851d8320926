package cn.anju.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Counts time while somebody works: on working days, in shifts that may be split by a
 * pause at noon. Nights, rest days and pauses count nothing; make-up days count.
 */
public final class WorkingTime {

	private final WorkingDays days;

	private final List<Shift> shifts;

	private final ZoneId zone;

	/**
	 * Makes the clock.
	 * @param days the working days
	 * @param shifts the shifts of a working day, in their order and apart
	 * @param zone the zone in which days and shifts are meant
	 * @throws IllegalArgumentException if there is no shift, or shifts overlap
	 */
	public WorkingTime(WorkingDays days, List<Shift> shifts, ZoneId zone) {
		Shift.requireApart(shifts);
		this.days = days;
		this.shifts = List.copyOf(shifts);
		this.zone = zone;
	}

	/**
	 * A time of the day during which somebody works.
	 *
	 * @param from when it begins
	 * @param until when it is over, later on the same day
	 */
	public record Shift(LocalTime from, LocalTime until) {

		public Shift {
			if (!from.isBefore(until)) {
				throw new IllegalArgumentException("A shift ends after it begins: " + from + " to " + until);
			}
		}

		/**
		 * Reads a shift.
		 * @param written such as {@code 9:00-12:00}
		 * @return the shift
		 * @throws IllegalArgumentException if it is not written like that
		 */
		public static Shift parse(String written) {
			String[] parts = written.strip().split("\\s*[-–]\\s*");
			if (parts.length != 2) {
				throw new IllegalArgumentException("A shift is written as 9:00-12:00: " + written);
			}
			return new Shift(time(parts[0]), time(parts[1]));
		}

		/**
		 * Refuses shifts that cannot be those of one day.
		 * @param shifts the shifts
		 * @throws IllegalArgumentException if there is none, or they overlap
		 */
		public static void requireApart(List<Shift> shifts) {
			if (shifts.isEmpty()) {
				throw new IllegalArgumentException("A working day has at least one shift");
			}
			for (int i = 1; i < shifts.size(); i++) {
				if (shifts.get(i).from().isBefore(shifts.get(i - 1).until())) {
					throw new IllegalArgumentException("Shifts follow each other: " + shifts);
				}
			}
		}

		private static LocalTime time(String written) {
			return LocalTime.parse((written.indexOf(':') == 1) ? "0" + written : written);
		}

	}

	/**
	 * Gives the first instant from which somebody works.
	 * @param instant an instant
	 * @return the instant itself within a shift, else the beginning of the next
	 */
	public Instant next(Instant instant) {
		LocalDate day = day(instant);
		while (true) {
			if (this.days.isWorkingDay(day)) {
				for (Shift shift : this.shifts) {
					if (instant.isBefore(at(day, shift.until()))) {
						return later(instant, at(day, shift.from()));
					}
				}
			}
			day = this.days.onOrAfter(day.plusDays(1));
		}
	}

	/**
	 * Gives the same time of the day on the next working day.
	 * @param instant an instant
	 * @return the instant, a working day later
	 */
	public Instant nextDay(Instant instant) {
		return at(this.days.plus(this.days.onOrAfter(day(instant)), 1), LocalTime.ofInstant(instant, this.zone));
	}

	/**
	 * Adds time that is worked.
	 * @param start from when
	 * @param worked how long, not negative
	 * @return the instant at which so much has been worked; the start itself for nothing
	 * @throws IllegalArgumentException if the time is negative
	 */
	public Instant plus(Instant start, Duration worked) {
		if (worked.isNegative()) {
			throw new IllegalArgumentException("Time is added, not taken away: " + worked);
		}
		Duration left = worked;
		Instant now = start;
		while (left.isPositive()) {
			now = next(now);
			Instant end = endOfShift(now);
			Duration here = Duration.between(now, end);
			if (here.compareTo(left) >= 0) {
				return now.plus(left);
			}
			left = left.minus(here);
			now = end;
		}
		return now;
	}

	/**
	 * Counts the time that is worked between two instants.
	 * @param from the first
	 * @param until the second
	 * @return the time; nothing if the second is not later
	 */
	public Duration between(Instant from, Instant until) {
		Duration worked = Duration.ZERO;
		if (!from.isBefore(until)) {
			return worked;
		}
		LocalDate last = day(until);
		for (LocalDate day = this.days.onOrAfter(day(from)); !day.isAfter(last); day = this.days
			.onOrAfter(day.plusDays(1))) {
			for (Shift shift : this.shifts) {
				Instant begin = later(from, at(day, shift.from()));
				Instant end = earlier(until, at(day, shift.until()));
				if (begin.isBefore(end)) {
					worked = worked.plus(Duration.between(begin, end));
				}
			}
		}
		return worked;
	}

	/**
	 * Gives the working day to which an instant belongs: something that arrives when
	 * nobody works any more that day belongs to the next.
	 * @param instant the instant
	 * @return the day
	 */
	public LocalDate workingDay(Instant instant) {
		return day(next(instant));
	}

	/**
	 * Gives the working days behind this clock.
	 * @return the days
	 */
	public WorkingDays days() {
		return this.days;
	}

	/**
	 * Gives an instant.
	 * @param day a day
	 * @param time a time of it
	 * @return the instant in the zone of this clock
	 */
	public Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.zone).toInstant();
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	private Instant endOfShift(Instant within) {
		LocalDate day = day(within);
		return this.shifts.stream()
			.map((shift) -> at(day, shift.until()))
			.filter((end) -> end.isAfter(within))
			.findFirst()
			.orElseThrow();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
