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
 * @param purchase the purchase it is about
 * @param title one line, in the reader's language
 * @param text the rest, in the reader's language
 * @param link where it leads, a route below {@code my}
 * @param writtenAt when it was written
 * @param readAt when it was first opened, none if it is unread
 * @param corrected whether a later notice corrects it
 */
public record Notice(long id, String category, Importance importance, PurchaseId purchase, String title, String text,
		String link, Instant writtenAt, @Nullable Instant readAt, boolean corrected) {

	public boolean isUnread() {
		return this.readAt == null;
	}

}
