package cn.anju.care;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import cn.anju.core.Refused;

/**
 * One of the matters of a report: each becomes a case with a number and a fate of its
 * own.
 *
 * @param type what it is
 * @param category what it is about
 * @param words what is said, 1 to 5,000 characters
 * @param photos what can be seen, at most 9
 */
public record NewItem(CaseType type, CaseCategory category, String words, List<NewPhoto> photos) {

	/** How much can be written at once. */
	public static final int LONGEST = 5_000;

	/** How many photos belong to one matter or message. */
	public static final int MOST_PHOTOS = 9;

	private static final int TITLE = 30;

	public NewItem {
		photos = List.copyOf(photos);
		if (photos.size() > MOST_PHOTOS) {
			throw new Refused(CareRefusal.TOO_MANY_PHOTOS, MOST_PHOTOS);
		}
		words = Words.required(words, LONGEST);
	}

	/** A matter without photos. */
	public NewItem(CaseType type, CaseCategory category, String words) {
		this(type, category, words, List.of());
	}

	/** The first sentence of the first line, cut after 30 characters. */
	String title() {
		return title(this.words);
	}

	/** The same of other words. */
	static String title(String words) {
		String line = words.lines().findFirst().orElse(words).strip().replaceAll("\\s+", " ");
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.CHINESE);
		sentences.setText(line);
		String first = line.substring(0, sentences.next()).strip().replaceAll("\\p{IsPunctuation}+$", "");
		String title = first.isEmpty() ? line : first;
		return (title.codePointCount(0, title.length()) <= TITLE) ? title
				: title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
	}

}
