package cn.anju.booking;

/**
 * What an owner sees who is about to book.
 *
 * @param booking what can be booked and what is booked
 * @param readiness what is missing, and what for later
 * @param seats the slots to choose from; none without a calendar
 */
public record BookingPage(MyBooking booking, Readiness readiness, FreeSeats seats) {
}
