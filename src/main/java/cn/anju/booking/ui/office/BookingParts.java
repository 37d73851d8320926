package cn.anju.booking.ui.office;

import cn.anju.booking.AppointmentDesk;
import cn.anju.booking.BookingCalendarDesk;
import cn.anju.booking.BookingDesk;

import org.springframework.stereotype.Component;

/**
 * What the parts of the boards ask and change.
 *
 * @param board the boards and closures
 * @param appointments the appointments
 * @param calendars the calendars
 * @param words days, times and states in words
 */
@Component
record BookingParts(BookingDesk board, AppointmentDesk appointments, BookingCalendarDesk calendars,
		BookingWords words) {
}
