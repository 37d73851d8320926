package cn.anju.care;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param id its id
 * @param number its number
 * @param about what it is about
 * @param state where it stands
 * @param title its first words
 * @param reporter who came with it
 * @param place where it is; may be empty
 * @param handler the name of whoever has it
 * @param level how high it has come
 * @param offered the name of whoever is asked to take it over; empty if nobody is
 * @param asks whether the owner has written and nobody has answered
 * @param rests whether the clock rests
 * @param due when the next thing is due; nothing if nothing is
 * @param dueKind what is due then
 * @param receivedAt since when it is there
 */
public record CaseRow(long id, String number, Case.About about, CaseState state, String title, String reporter,
		String place, String handler, Level level, String offered, boolean asks, boolean rests, @Nullable Instant due,
		ServiceTarget.@Nullable Kind dueKind, Instant receivedAt) {

	/**
	 * Tells whether it is late.
	 * @param now the moment
	 * @return whether something was due before
	 */
	public boolean isLate(Instant now) {
		return this.due != null && this.due.isBefore(now);
	}

}
