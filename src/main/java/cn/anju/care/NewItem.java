package cn.anju.care;

import cn.anju.core.Refused;

/**
 * One of the matters of a report: each becomes a case with a number and a fate of its
 * own.
 *
 * @param type what it is
 * @param category what it is about
 * @param words what is said, 1 to 5,000 characters
 */
public record NewItem(CaseType type, CaseCategory category, String words) {

	/** How much can be written at once. */
	public static final int LONGEST = 5_000;

	private static final int TITLE = 30;

	public NewItem {
		words = words.strip();
		if (words.isEmpty()) {
			throw new Refused(CareRefusal.WORDS_MISSING);
		}
		if (words.codePointCount(0, words.length()) > LONGEST) {
			throw new Refused(CareRefusal.WORDS_TOO_LONG, LONGEST);
		}
	}

	/** The first words, up to the end of the first sentence. */
	String title() {
		String line = this.words.split("[\\n\\r。！？!?；;]", 2)[0].strip().replaceAll("\\s+", " ");
		String start = line.isEmpty() ? this.words.replaceAll("\\s+", " ") : line;
		int length = start.codePointCount(0, start.length());
		return (length <= TITLE) ? start : start.substring(0, start.offsetByCodePoints(0, TITLE - 1)) + "…";
	}

}
