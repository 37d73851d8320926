package cn.anju.care;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What staff have understood of a case, in their own words, and whether its owner says
 * that it is so.
 *
 * @param written what staff wrote
 * @param answer what the owner said to it; null as long as nobody has answered
 * @param passed whether the case went on without an answer, which nobody waits for any
 * more
 */
public record CaseSummary(CaseEntry written, @Nullable CaseEntry answer, boolean passed) {

	private static final Set<CaseEntry.Kind> ANSWERS = EnumSet.of(CaseEntry.Kind.SUMMARY_CONFIRMED,
			CaseEntry.Kind.SUMMARY_CORRECTED);

	/**
	 * Whoever agrees with a plan was understood; after an appeal it is another question.
	 */
	private static final Set<CaseEntry.Kind> PASSING = EnumSet.of(CaseEntry.Kind.AGREED, CaseEntry.Kind.APPEALED,
			CaseEntry.Kind.REOPENED);

	/** What tells whether somebody still waits for an answer. */
	static final Set<CaseEntry.Kind> KINDS = Stream.of(Set.of(CaseEntry.Kind.SUMMARISED), ANSWERS, PASSING)
		.flatMap(Set::stream)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Finds the latest of a case: whatever was written before it is not asked any more.
	 * @param entries the entries of the case in their order
	 * @return the latest; nothing if there is none
	 */
	public static Optional<CaseSummary> latest(List<CaseEntry> entries) {
		CaseSummary found = null;
		for (CaseEntry entry : entries) {
			if (entry.kind() == CaseEntry.Kind.SUMMARISED) {
				found = new CaseSummary(entry, null, false);
			}
			else if (found != null) {
				found = found.after(entry);
			}
		}
		return Optional.ofNullable(found);
	}

	private CaseSummary after(CaseEntry entry) {
		if (!isOpen()) {
			return this;
		}
		if (ANSWERS.contains(entry.kind())) {
			return new CaseSummary(this.written, entry, false);
		}
		return PASSING.contains(entry.kind()) ? new CaseSummary(this.written, null, true) : this;
	}

	/**
	 * Tells whether the owner can still answer it, as long as the case is open.
	 * @return whether nobody has answered it and nothing has made it old
	 */
	public boolean isOpen() {
		return this.answer == null && !this.passed;
	}

}
