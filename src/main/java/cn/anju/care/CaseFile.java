package cn.anju.care;

import java.util.List;

/**
 * A case as staff see it.
 *
 * @param one the case
 * @param targets what the owner may expect, first what is due first
 * @param pausedBecause why the clock rests; empty while it runs
 * @param escalatable whether the owner may go to the next level
 * @param entries what was said and done, between staff too
 */
public record CaseFile(Case one, List<ServiceTarget> targets, String pausedBecause, boolean escalatable,
		List<CaseEntry> entries) {

	public CaseFile {
		targets = List.copyOf(targets);
		entries = List.copyOf(entries);
	}

}
