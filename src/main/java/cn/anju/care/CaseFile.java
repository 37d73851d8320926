package cn.anju.care;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A case as staff see it.
 *
 * @param one the case
 * @param targets what the owner may expect, first what is due first
 * @param pausedBecause why the clock rests; empty while it runs
 * @param escalatable whether the owner may go to the next level
 * @param entries what was said and done, between staff too
 * @param attachments the files of entries
 * @param promises what was promised, first what is due first
 * @param feedback what the owner thought of it afterwards
 * @param department which department works on it; null before it is assigned
 */
public record CaseFile(Case one, List<ServiceTarget> targets, String pausedBecause, boolean escalatable,
		List<CaseEntry> entries, List<Attachment> attachments, List<Promise> promises, List<Feedback> feedback,
		@Nullable Department department) {

	public CaseFile {
		targets = List.copyOf(targets);
		entries = List.copyOf(entries);
		attachments = List.copyOf(attachments);
		promises = List.copyOf(promises);
		feedback = List.copyOf(feedback);
	}

	/**
	 * Gives what was understood of it, and whether the owner says that it is so.
	 * @return the latest that staff wrote; nothing if there is none
	 */
	public Optional<CaseSummary> summary() {
		return CaseSummary.latest(this.entries);
	}

	/**
	 * Gives how far it has come.
	 * @return the line of progress, as its owner sees it too
	 */
	public CaseProgress progress() {
		return CaseProgress.of(this.one.state(), this.one.type(),
				this.entries.stream().map(CaseEntry::state).filter(Objects::nonNull).toList());
	}

}
