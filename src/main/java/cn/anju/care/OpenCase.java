package cn.anju.care;

import java.time.Instant;

/**
 * A case that a shift hands over, as it stood at that moment.
 *
 * @param id its id
 * @param number its number
 * @param title its first words
 * @param state where it stood
 * @param handler the name of whoever had it
 * @param receivedAt since when it is there
 * @param late whether something that its owner may expect had passed; never of a
 * suggestion, which waits for its month
 */
public record OpenCase(long id, String number, String title, CaseState state, String handler, Instant receivedAt,
		boolean late) {
}
