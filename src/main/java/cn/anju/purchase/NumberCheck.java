package cn.anju.purchase;

import java.util.List;

import cn.anju.identity.ProjectName;
import cn.anju.property.VoidNumber;

/**
 * What a look at the subscription numbers of a project found.
 *
 * @param project the project
 * @param used how many purchases have a number
 * @param missing how many numbers between the first and the last nobody has
 * @param gaps where they are missing, 200 at most
 * @param unread numbers that do not end in digits, so that nobody knows what follows them
 * @param voided the numbers that stand for nothing, with why
 */
public record NumberCheck(ProjectName project, int used, int missing, List<NumberGap> gaps, List<String> unread,
		List<VoidNumber> voided) {

	public NumberCheck {
		gaps = List.copyOf(gaps);
		unread = List.copyOf(unread);
		voided = List.copyOf(voided);
	}

}
