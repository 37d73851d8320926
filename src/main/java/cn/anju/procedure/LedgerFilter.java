package cn.anju.procedure;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;

/**
 * Which runs of a template are wanted; {@code null} and empty mean all.
 *
 * @param template the key of the template
 * @param scope the projects the reader may see
 * @param which open runs, closed ones, or both
 * @param stages the stages
 * @param project only one project's
 * @param assignedTo only one member of staff's
 * @param dueUntil due on this day or before
 * @param legalUntil the law's limit ends on this day or before
 * @param variants the variants
 * @param returned only those that are being mended
 * @param flagged only those with a contradiction
 * @param takenOver only those whose dates are to be confirmed, or none of them
 * @param missing only those of which the present step lacks this condition
 * @param search what to look for
 */
public record LedgerFilter(String template, ProjectScope scope, Which which, Set<String> stages,
		@Nullable ProjectId project, @Nullable AccountId assignedTo, @Nullable LocalDate dueUntil,
		@Nullable LocalDate legalUntil, Set<String> variants, boolean returned, boolean flagged,
		@Nullable Boolean takenOver, @Nullable String missing, @Nullable CardSearch search) {

	/** Whether runs go on. */
	public enum Which {

		/** Those that go on or are paused. */
		OPEN,
		/** Those that are finished or cancelled. */
		CLOSED,
		/** All. */
		ALL

	}

	/** Takes copies of the sets. */
	public LedgerFilter {
		stages = Set.copyOf(stages);
		variants = Set.copyOf(variants);
	}

	/**
	 * Gives a filter for the open runs of a template.
	 * @param template the key of the template
	 * @param scope the projects the reader may see
	 * @return the filter
	 */
	public static LedgerFilter open(String template, ProjectScope scope) {
		return new LedgerFilter(template, scope, Which.OPEN, Set.of(), null, null, null, null, Set.of(), false, false,
				null, null, null);
	}

}
