package cn.anju.procedure;

import java.text.Normalizer;
import java.util.List;

/**
 * What somebody types to find a subject: the beginning of a unit, a contract or a
 * subscription number, or a part of a name; or keys made from a phone or document number.
 *
 * @param text the text, stripped; looked for as it is
 * @param keys opaque keys of which one must fit; with keys the text may fit or not
 */
public record CardSearch(String text, List<byte[]> keys) {

	private static final int LONGEST = 40;

	/** Shortens and copies. */
	public CardSearch {
		text = text.strip();
		text = text.substring(0, Math.min(text.length(), LONGEST));
		keys = List.copyOf(keys);
	}

	/**
	 * Takes what somebody typed: full-width characters count as their plain ones, blanks
	 * in Chinese words do not count, and a unit may be written in every way people do.
	 * @param typed the text
	 * @param keys keys made from it
	 * @return the search
	 */
	public static CardSearch typed(String typed, List<byte[]> keys) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
		boolean chinese = plain.codePoints().anyMatch(Character::isIdeographic);
		return new CardSearch(UnitWords.plain(chinese ? plain.replaceAll("\\s+", "") : plain), keys);
	}

	boolean isEmpty() {
		return this.text.isEmpty() && this.keys.isEmpty();
	}

}
