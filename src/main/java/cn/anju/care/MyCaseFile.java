package cn.anju.care;

import java.util.List;
import java.util.Optional;

/**
 * One of the owner's cases as a conversation.
 *
 * @param head the case and its clock
 * @param entries what was said and done, without what staff wrote to each other
 * @param attachments the photos and papers of entries
 * @param promises what was promised, first what is due first
 * @param survey the question how it was, once it was asked
 * @param goesOnAs the number under which it goes on, if it was merged; else empty
 */
public record MyCaseFile(MyCase head, List<CaseEntry> entries, List<Attachment> attachments, List<Promise> promises,
		Optional<Feedback> survey, String goesOnAs) {

	public MyCaseFile {
		entries = List.copyOf(entries);
		attachments = List.copyOf(attachments);
		promises = List.copyOf(promises);
	}

}
