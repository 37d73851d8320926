package cn.anju.purchase;

import java.util.List;
import java.util.Optional;

import cn.anju.identity.ProjectName;
import cn.anju.intake.ImportSummary;
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
 * @param lastImport the last ledger that rejected rows, where missing numbers may be;
 * nothing if the asker opens no imports
 */
public record NumberCheck(ProjectName project, int used, int missing, List<NumberGap> gaps, List<String> unread,
		List<VoidNumber> voided, Optional<ImportSummary> lastImport) {

	public NumberCheck {
		gaps = List.copyOf(gaps);
		unread = List.copyOf(unread);
		voided = List.copyOf(voided);
	}

}
