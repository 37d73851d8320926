package cn.anju.care;

import java.util.List;
import java.util.Optional;

import cn.anju.care.CaseEntry.Kind;

/**
 * What was said when somebody was asked to take a case over; it stands in the
 * conversation, for staff only.
 *
 * @param to the name of whoever is asked, without line breaks
 * @param words why, and what is next, 1 to 5,000 characters
 */
public record HandOverRequest(String to, String words) {

	/**
	 * Reads it from its entry.
	 * @param entry an entry of the kind {@link Kind#OFFERED}
	 * @return who was asked, and what was said
	 */
	public static HandOverRequest of(CaseEntry entry) {
		String[] parts = entry.words().split("\n", 2);
		return new HandOverRequest(parts[0], (parts.length > 1) ? parts[1] : "");
	}

	/**
	 * Finds the last one in a case, which is the one that waits if one does.
	 * @param entries what was said and done, the oldest first
	 * @return the last one; nothing if nobody was ever asked with words
	 */
	public static Optional<HandOverRequest> last(List<CaseEntry> entries) {
		return entries.reversed()
			.stream()
			.filter((entry) -> entry.kind() == Kind.OFFERED)
			.findFirst()
			.map(HandOverRequest::of);
	}

	/** The name in the first line, the words below. */
	String written() {
		return this.to + "\n" + this.words;
	}

}
