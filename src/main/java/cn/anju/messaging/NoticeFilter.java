package cn.anju.messaging;

import org.jspecify.annotations.Nullable;

/**
 * Which notices of an inbox to show.
 *
 * @param category only those of a part of the journey, none for all
 * @param archived those that were put away instead of those that were not
 * @param unread only unread ones
 */
public record NoticeFilter(@Nullable String category, boolean archived, boolean unread) {

	/** Everything that was not put away. */
	public static final NoticeFilter ALL = new NoticeFilter(null, false, false);

	/** What is unread. */
	public static final NoticeFilter UNREAD = new NoticeFilter(null, false, true);

}
