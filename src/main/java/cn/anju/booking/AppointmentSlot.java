package cn.anju.booking;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A time that can be booked.
 *
 * @param id its id
 * @param calendar the calendar
 * @param day the business day
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param seats how many can come
 * @param seatsBecause why the seats differ from the opening hours, if they do
 * @param closure the closure it lies in, if any
 * @param retired whether it is no longer within the opening hours
 */
public record AppointmentSlot(long id, long calendar, LocalDate day, Instant startsAt, Instant endsAt, int seats,
		@Nullable String seatsBecause, @Nullable Long closure, boolean retired) {

	/**
	 * Tells whether somebody new may come.
	 * @return whether it is neither closed nor retired
	 */
	public boolean isOpen() {
		return this.closure == null && !this.retired;
	}

}
