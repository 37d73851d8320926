package cn.anju.calendar;

import java.time.Instant;

/**
 * The holiday table of one year as it stands.
 *
 * @param year the year of the notice
 * @param provisional whether the official notice is still to come: dates in this year may
 * move
 * @param source where the notice can be read, or a note
 * @param checksum the fingerprint of its content
 * @param importedAt when it was imported
 * @param importedBy who imported it; empty for the tables that come with Anju
 */
public record CalendarYear(int year, boolean provisional, String source, String checksum, Instant importedAt,
		String importedBy) {
}
