package cn.anju.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.anju.core.BuildingId;
import cn.anju.core.Refused;
import cn.anju.core.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a calendar (D-06).
 *
 * @param firstDay the first day with slots
 * @param lastDay the last one, none for no end
 * @param slotMinutes the length of a slot, 5 to 480 minutes
 * @param bufferMinutes the pause after each slot, 0 to 120 minutes
 * @param leadHours until how many hours before it begins a slot can be booked, 0 to 720
 * @param horizonDays how many days ahead slots are shown, 1 to 180
 * @param mostMoves how often an owner may move an appointment, 0 to 10
 * @param cancelHours until how many hours before it begins an owner may move or cancel
 * it, 0 to 720
 * @param authority whose counter it is: open on its working days only; none for the
 * department's own reception
 * @param restDays days of the week on which it is never open
 * @param hours the opening hours
 * @param buildings whose units may book; empty for every building of the project
 */
public record CalendarRules(LocalDate firstDay, @Nullable LocalDate lastDay, int slotMinutes, int bufferMinutes,
		int leadHours, int horizonDays, int mostMoves, int cancelHours, @Nullable String authority,
		Set<DayOfWeek> restDays, List<OpeningHours> hours, Set<BuildingId> buildings) {

	private static final int MOST_SEATS = 200;

	public CalendarRules {
		restDays = restDays.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(restDays));
		hours = hours.stream()
			.sorted(Comparator.comparing(OpeningHours::on).thenComparing(OpeningHours::opens))
			.toList();
		buildings = Set.copyOf(buildings);
	}

	/**
	 * A slot as the rules want it.
	 *
	 * @param starts when it begins
	 * @param ends when it ends
	 * @param seats how many can come
	 */
	public record Times(LocalTime starts, LocalTime ends, int seats) {
	}

	/**
	 * Gives the slots of a day.
	 * @param day the day
	 * @param days the working days of the authority, or of the country
	 * @return the slots in their order; none on a day that is not open
	 */
	public List<Times> on(LocalDate day, WorkingDays days) {
		boolean within = !day.isBefore(this.firstDay) && (this.lastDay == null || !day.isAfter(this.lastDay));
		if (!within || this.restDays.contains(day.getDayOfWeek())) {
			return List.of();
		}
		DayType type = DayType.of(day, days);
		return this.hours.stream().filter((open) -> open.on() == type).flatMap((open) -> slots(open).stream()).toList();
	}

	private List<Times> slots(OpeningHours open) {
		List<Times> slots = new ArrayList<>();
		int step = this.slotMinutes + this.bufferMinutes;
		int from = open.opens().toSecondOfDay() / 60;
		int until = open.closes().toSecondOfDay() / 60;
		for (int at = from; at + this.slotMinutes <= until; at += step) {
			slots.add(new Times(LocalTime.of(at / 60, at % 60),
					LocalTime.of((at + this.slotMinutes) / 60, (at + this.slotMinutes) % 60), open.seats()));
		}
		return slots;
	}

	/**
	 * Refuses rules that make no sense.
	 * @throws Refused with what is wrong
	 */
	void check() {
		require(in(this.slotMinutes, 5, 480) && in(this.bufferMinutes, 0, 120), BookingRefusal.SLOT_LENGTH);
		require(in(this.leadHours, 0, 720) && in(this.cancelHours, 0, 720) && in(this.horizonDays, 1, 180)
				&& in(this.mostMoves, 0, 10), BookingRefusal.RULE_NUMBERS);
		require(this.lastDay == null || !this.lastDay.isBefore(this.firstDay), BookingRefusal.LAST_BEFORE_FIRST);
		require(!this.hours.isEmpty(), BookingRefusal.NO_HOURS);
		for (OpeningHours open : this.hours) {
			require(open.opens().isBefore(open.closes()) && !slots(open).isEmpty(), BookingRefusal.HOURS_TOO_SHORT);
			require(in(open.seats(), 1, MOST_SEATS), BookingRefusal.SEATS);
			require(this.authority == null || open.on() == DayType.WORKDAY, BookingRefusal.COUNTER_ON_REST_DAY);
			require(this.hours.stream().filter(open::overlaps).count() == 1, BookingRefusal.HOURS_OVERLAP);
		}
	}

	private static boolean in(int value, int least, int most) {
		return value >= least && value <= most;
	}

	private static void require(boolean holds, BookingRefusal otherwise) {
		if (!holds) {
			throw new Refused(otherwise);
		}
	}

}
