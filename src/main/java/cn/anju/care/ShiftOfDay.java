package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import cn.anju.core.WorkingTime.Shift;

/**
 * A shift of a day.
 *
 * @param day the day
 * @param from when it begins
 * @param until when it is over
 */
public record ShiftOfDay(LocalDate day, LocalTime from, LocalTime until) {

	/**
	 * The one that began last: who hands over does so at its end or a little later, also
	 * after midnight.
	 */
	static ShiftOfDay at(LocalDateTime now, List<Shift> shifts) {
		return shifts.reversed()
			.stream()
			.filter((shift) -> !now.toLocalTime().isBefore(shift.from()))
			.findFirst()
			.map((shift) -> of(now.toLocalDate(), shift))
			.orElseGet(() -> of(now.toLocalDate().minusDays(1), shifts.getLast()));
	}

	private static ShiftOfDay of(LocalDate day, Shift shift) {
		return new ShiftOfDay(day, shift.from(), shift.until());
	}

}
