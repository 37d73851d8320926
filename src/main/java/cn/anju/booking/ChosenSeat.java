package cn.anju.booking;

/**
 * The seat that an owner has chosen. What else the page shows stays as it was.
 *
 * @param hold the seat; of a kept one what kept it
 * @param standing what stands for the home now, as {@link CalendarSeats#standing} marks
 * it
 */
public record ChosenSeat(Hold hold, String standing) {
}
