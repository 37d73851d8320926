package cn.anju.messaging;

import java.time.Instant;

import cn.anju.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that a notice was given to a person.
 *
 * @param notice the notice
 * @param person to whom
 * @param title its first line
 * @param importance how much it mattered
 * @param writtenAt since when it stood in the inbox
 * @param readAt when it was first opened, none if never
 * @param correction whether it corrects an earlier one
 * @param corrected whether a later one corrects it
 * @param acknowledgedAt when the person acknowledged it, none if never
 * @param withdrawnAt since when it holds no longer, none if it holds
 * @param told the call in which the household was told, none if there was none
 * @param reason the rule that wrote it, none if something happened
 * @param staff the name of the member of staff it went to, none if it went to a person of
 * the purchase
 */
public record SentNotice(long notice, PersonId person, String title, Importance importance, Instant writtenAt,
		@Nullable Instant readAt, boolean correction, boolean corrected, @Nullable Instant acknowledgedAt,
		@Nullable Instant withdrawnAt, @Nullable Told told, @Nullable NoticeReason reason, @Nullable String staff) {

	/**
	 * A call in which somebody of the household was told.
	 *
	 * @param at when
	 * @param by who called
	 */
	public record Told(Instant at, String by) {
	}

}
