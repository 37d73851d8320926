package cn.anju.care;

import java.text.BreakIterator;
import java.util.Locale;

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
		words = Words.required(words, LONGEST);
	}

	/** The first sentence of the first line, cut after 30 characters. */
	String title() {
		String line = this.words.lines().findFirst().orElse(this.words).strip().replaceAll("\\s+", " ");
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.CHINESE);
		sentences.setText(line);
		String first = line.substring(0, sentences.next()).strip().replaceAll("\\p{IsPunctuation}+$", "");
		String title = first.isEmpty() ? line : first;
		return (title.codePointCount(0, title.length()) <= TITLE) ? title
				: title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
	}

}
