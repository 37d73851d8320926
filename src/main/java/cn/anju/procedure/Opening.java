package cn.anju.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * A run to begin, with what is already known. Steps that a fact proves are done on its
 * day; steps before them are "before Anju"; everything after is open.
 *
 * @param template the key of the template
 * @param subject what the run is about; one run of a template for each subject
 * @param project the project, for the scope of staff
 * @param purchase the purchase, if there is one
 * @param variant the variant, such as {@code lump-sum}, {@code instalment} or
 * {@code mortgage}
 * @param facts what is known; the anchor's fact may still be missing
 * @param flag the key of a text if a fact contradicts a rule, such as filed though not
 * paid
 */
public record Opening(String template, Subject subject, ProjectId project, @Nullable PurchaseId purchase,
		String variant, List<Fact> facts, @Nullable String flag) {

	/** Takes a copy of the facts. */
	public Opening {
		facts = List.copyOf(facts);
	}

}
