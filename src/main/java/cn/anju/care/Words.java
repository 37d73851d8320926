package cn.anju.care;

import cn.anju.core.Refused;

/** What people write, as it is kept: without spaces around it and not without end. */
final class Words {

	private Words() {
	}

	/** Words that must be there. */
	static String required(String written, int longest) {
		String words = atMost(written, longest);
		if (words.isEmpty()) {
			throw new Refused(CareRefusal.WORDS_MISSING);
		}
		return words;
	}

	/** Words that may be empty. */
	static String atMost(String written, int longest) {
		String words = written.strip();
		if (words.codePointCount(0, words.length()) > longest) {
			throw new Refused(CareRefusal.WORDS_TOO_LONG, longest);
		}
		return words;
	}

	/** Words for a notice, which says what it is about; the whole stands on the page. */
	static String shortened(String words) {
		int most = 200;
		String line = words.strip().replaceAll("\\s+", " ").replaceAll("[。.！!；;，,]+$", "");
		return (line.codePointCount(0, line.length()) <= most) ? line
				: line.substring(0, line.offsetByCodePoints(0, most)) + "…";
	}

}
