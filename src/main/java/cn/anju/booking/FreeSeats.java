package cn.anju.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The slots from which an owner can choose.
 *
 * @param slots by their beginning, the full ones too
 */
public record FreeSeats(List<SlotSeats> slots) {

	public FreeSeats {
		slots = List.copyOf(slots);
	}

	/**
	 * Gives the days with their seats.
	 * @return every day from the first to the last one that can be booked; those between
	 * that are closed have no seats
	 */
	public List<DaySeats> days() {
		TreeMap<LocalDate, List<SlotSeats>> byDay = this.slots.stream()
			.collect(Collectors.groupingBy((one) -> one.slot().day(), TreeMap::new, Collectors.toList()));
		return byDay.isEmpty() ? List.of()
				: byDay.firstKey().datesUntil(byDay.lastKey().plusDays(1)).map((day) -> seats(day, byDay)).toList();
	}

	private static DaySeats seats(LocalDate day, Map<LocalDate, List<SlotSeats>> byDay) {
		List<SlotSeats> its = byDay.getOrDefault(day, List.of());
		return new DaySeats(day, its.stream().mapToInt((one) -> Math.max(0, one.free())).sum(),
				its.stream().mapToInt((one) -> one.slot().seats()).sum());
	}

	/**
	 * Gives the day to show at first.
	 * @param days the days
	 * @param booked the day of what is booked
	 * @return that day, else the first with a free seat, else the first
	 */
	public static Optional<LocalDate> firstDay(List<DaySeats> days, @Nullable LocalDate booked) {
		return days.stream()
			.filter((seats) -> seats.day().equals(booked))
			.findFirst()
			.or(() -> days.stream().filter((seats) -> seats.free() > 0).findFirst())
			.or(() -> days.stream().findFirst())
			.map(DaySeats::day);
	}

	/**
	 * Gives the same slots with their seats as they are now.
	 * @param all the seats of the calendar
	 * @return the slots of this choice that are still open
	 */
	public FreeSeats now(List<SlotSeats> all) {
		Set<Long> mine = this.slots.stream().map((one) -> one.slot().id()).collect(Collectors.toSet());
		return new FreeSeats(
				all.stream().filter((one) -> mine.contains(one.slot().id()) && one.slot().isOpen()).toList());
	}

	/**
	 * Gives the slots of a day.
	 * @param day the day
	 * @return its slots in their order
	 */
	public List<SlotSeats> on(LocalDate day) {
		return this.slots.stream().filter((one) -> one.slot().day().equals(day)).toList();
	}

}
