package cn.anju.booking;

/**
 * What the signed-in member of staff may do in the calendars of a project.
 *
 * @param books whether to book, move and cancel for owners
 * @param receives whether to check people in
 * @param leads whether to change seats, closures and rules
 */
public record BookingRights(boolean books, boolean receives, boolean leads) {
}
