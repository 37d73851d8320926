package cn.anju.messaging;

import java.time.Instant;

import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param id its id
 * @param category which part of the journey it belongs to
 * @param importance how much it matters that it is read
 * @param purchase the purchase it is about, none if it is about a project
 * @param title one line, in the reader's language
 * @param text the rest, in the reader's language
 * @param link where it leads, a route below {@code my} or {@code office}
 * @param writtenAt when it was written
 * @param readAt when it was first opened, none if it is unread
 * @param acknowledgement whose acknowledgement it asks for
 * @param acknowledgedAt when the reader acknowledged it
 * @param archived whether the reader has put it away
 * @param corrected whether a later notice corrects it
 * @param withdrawn whether it holds no longer because its day was moved or is done with
 * @param reason the rule that wrote it, none if something happened
 */
public record Notice(long id, String category, Importance importance, @Nullable PurchaseId purchase, String title,
		String text, String link, Instant writtenAt, @Nullable Instant readAt, Acknowledgement acknowledgement,
		@Nullable Instant acknowledgedAt, boolean archived, boolean corrected, boolean withdrawn,
		@Nullable NoticeReason reason) {

	public boolean isUnread() {
		return this.readAt == null && !this.archived;
	}

	/**
	 * Tells whether the reader is still asked to say that he has read it.
	 * @return whether it asks for an acknowledgement that the reader has not given
	 */
	public boolean wantsAcknowledgement() {
		return this.acknowledgement != Acknowledgement.NONE && this.acknowledgedAt == null && !this.withdrawn
				&& !this.corrected;
	}

}
