package cn.anju.care;

import java.util.List;

import cn.anju.core.PhoneNumber;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff writes down for somebody.
 *
 * @param channel how it came, any but {@link ChannelType#ONLINE}
 * @param project the project
 * @param purchase the purchase of the project that it is about, if it is about one
 * @param place where it is, at most 120 characters, if it is about no purchase; may be
 * empty
 * @param reporter the name of whoever came with it, 1 to 100 characters
 * @param phone under which whoever came is called back, if that is said and the register
 * does not know it
 * @param items the matters, 1 to 10
 */
public record NewIntake(ChannelType channel, ProjectId project, @Nullable PurchaseId purchase, String place,
		String reporter, @Nullable PhoneNumber phone, List<NewItem> items) {

	static final int MOST_ITEMS = 10;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_PLACE = 120;

	public NewIntake {
		items = List.copyOf(items);
		reporter = reporter.strip();
		place = Words.atMost(place, LONGEST_PLACE);
		if (items.isEmpty() || items.size() > MOST_ITEMS) {
			throw new Refused(CareRefusal.ITEMS, MOST_ITEMS);
		}
		if (reporter.isEmpty() || reporter.codePointCount(0, reporter.length()) > LONGEST_NAME) {
			throw new Refused(CareRefusal.NAME, LONGEST_NAME);
		}
	}

	/** Of somebody who leaves no number. */
	public NewIntake(ChannelType channel, ProjectId project, @Nullable PurchaseId purchase, String place,
			String reporter, List<NewItem> items) {
		this(channel, project, purchase, place, reporter, null, items);
	}

}
