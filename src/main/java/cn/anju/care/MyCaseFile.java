package cn.anju.care;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One of the owner's cases as a conversation.
 *
 * @param head the case and its clock
 * @param entries what was said and done, without what staff wrote to each other
 * @param attachments the photos and papers of entries
 * @param promises what was promised, first what is due first
 * @param survey the question how it was, once it was asked
 * @param goesOnAs the number under which it goes on, if it was merged; else empty
 * @param department which department works on it; null before it is assigned
 */
public record MyCaseFile(MyCase head, List<CaseEntry> entries, List<Attachment> attachments, List<Promise> promises,
		Optional<Feedback> survey, String goesOnAs, @Nullable Department department) {

	public MyCaseFile {
		entries = List.copyOf(entries);
		attachments = List.copyOf(attachments);
		promises = List.copyOf(promises);
	}

	/**
	 * Gives what staff have understood and the owner has not answered. A plan or
	 * a result that waits for the owner goes before it.
	 * @return what staff wrote; nothing once somebody of the household has answered, and
	 * nothing of a closed case
	 */
	public Optional<CaseEntry> openSummary() {
		CaseState state = this.head.one().state();
		return (state.isOpen() && !state.awaitsOwner())
				? CaseSummary.latest(this.entries).filter(CaseSummary::isOpen).map(CaseSummary::written)
				: Optional.empty();
	}

}
