package cn.anju.care;

import java.time.Instant;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Cases of one project that have one cause: what is said about it is said to all.
 *
 * @param id its id
 * @param project the project
 * @param title what people call it by, 1 to 60 characters
 * @param causeWords pairs of characters that most of its cases have, with blanks between
 * them
 * @param openedBy the name of whoever made it
 * @param openedAt when
 * @param closedAt when it was over, if it is
 * @param version grows with every member and every update
 */
public record CaseGroup(long id, ProjectId project, String title, String causeWords, String openedBy, Instant openedAt,
		@Nullable Instant closedAt, int version) {

	/** How long a title may be, in characters. */
	public static final int LONGEST_TITLE = 60;

	static String requireTitle(String written) {
		String title = written.strip();
		if (title.isEmpty() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
			throw new Refused(CareRefusal.GROUP_TITLE, LONGEST_TITLE);
		}
		return title;
	}

}
