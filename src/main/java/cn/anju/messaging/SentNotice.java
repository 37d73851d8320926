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
 */
public record SentNotice(long notice, PersonId person, String title, Importance importance, Instant writtenAt,
		@Nullable Instant readAt, boolean correction, boolean corrected) {
}
