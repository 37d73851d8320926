package cn.anju.calendar;

/**
 * Working days of a year have changed: whoever has promised a day counts again.
 *
 * @param year the year of the notice, or of an authority's exception
 * @param revision the state of the calendars from which to count, growing
 */
public record HolidaysChanged(int year, long revision) {
}
