package cn.anju.care;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How an owner was told and called since a plan, a result or an answer was laid before
 * the owner (b.10).
 *
 * @param since when it was
 * @param notices when the owner was told about it
 * @param calls when somebody called about it, or tried to
 */
public record Silence(Instant since, List<Instant> notices, List<Instant> calls) {

	private static final Set<CaseEntry.Kind> LAID_BEFORE = EnumSet.of(CaseEntry.Kind.PROPOSED, CaseEntry.Kind.RESOLVED,
			CaseEntry.Kind.EXPLAINED);

	private static final Set<CaseEntry.Kind> CALLS = EnumSet.of(CaseEntry.Kind.CALLED, CaseEntry.Kind.CONTACTED);

	public Silence {
		notices = List.copyOf(notices);
		calls = List.copyOf(calls);
	}

	/**
	 * Tells whether the owner was told and called often enough.
	 * @return whether two notices and a call stand on record, however long ago
	 */
	public boolean isDocumented() {
		return this.notices.size() >= ClosingRules.NOTICES && !this.calls.isEmpty();
	}

	/**
	 * Of the entries of a case in their order. What lies before the owner is a notice
	 * where the household can be told; else only what staff have written down, such as a
	 * letter.
	 */
	static Silence of(List<CaseEntry> entries, boolean told) {
		Instant since = entries.stream()
			.filter((entry) -> LAID_BEFORE.contains(entry.kind()))
			.map(CaseEntry::at)
			.reduce((_, later) -> later)
			.orElse(Instant.MAX);
		return new Silence(since, entries.stream()
			.filter((entry) -> (told && LAID_BEFORE.contains(entry.kind())) || entry.kind() == CaseEntry.Kind.REMINDED)
			.map(CaseEntry::at)
			.filter((at) -> !at.isBefore(since))
			.toList(),
				entries.stream()
					.filter((entry) -> CALLS.contains(entry.kind()))
					.map(CaseEntry::at)
					.filter((at) -> !at.isBefore(since))
					.toList());
	}

}
