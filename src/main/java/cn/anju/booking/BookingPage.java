package cn.anju.booking;

/**
 * What an owner sees who is about to book.
 *
 * @param booking what can be booked and what is booked
 * @param readiness what is missing, and what for later
 * @param seats the slots to choose from; none without a calendar
 * @param standing what stands for the home, as {@link CalendarSeats#standing} marks it
 */
public record BookingPage(MyBooking booking, Readiness readiness, FreeSeats seats, String standing) {
}
