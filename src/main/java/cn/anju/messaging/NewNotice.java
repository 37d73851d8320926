package cn.anju.messaging;

import java.util.Map;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * Something to tell a household. Its words are {@code <textKey>.title} and
 * {@code <textKey>.text} and are put together when it is read, in the reader's language
 * ({@link cn.anju.core.FactTexts}).
 *
 * @param key what makes it the same notice, at most 170 characters: written again it is
 * not said again
 * @param category which part of the journey it belongs to, such as {@code filing}
 * @param importance how much it matters that it is read
 * @param project the project
 * @param purchase the purchase whose household is told; only a released one
 * @param subject what it is about
 * @param textKey the key of its words without {@code .title} and {@code .text}
 * @param facts the facts its words name
 * @param link where it leads, a route below {@code my}
 * @param acknowledgement whose acknowledgement it asks for
 */
public record NewNotice(String key, String category, Importance importance, ProjectId project, PurchaseId purchase,
		Subject subject, String textKey, Map<String, String> facts, String link, Acknowledgement acknowledgement) {

	private static final int LONGEST_KEY = 170;

	public NewNotice {
		facts = Map.copyOf(facts);
		requireKey(key);
		if (!link.matches("my(/[\\w/.-]*)?(\\?[\\w=&.-]*)?")) {
			throw new IllegalArgumentException("A notice leads to a route below my: " + link);
		}
	}

	/** A notice that asks for nobody's acknowledgement. */
	public NewNotice(String key, String category, Importance importance, ProjectId project, PurchaseId purchase,
			Subject subject, String textKey, Map<String, String> facts, String link) {
		this(key, category, importance, project, purchase, subject, textKey, facts, link, Acknowledgement.NONE);
	}

	static void requireKey(String key) {
		if (key.isBlank() || key.length() > LONGEST_KEY) {
			throw new IllegalArgumentException("The key of a notice has 1 to " + LONGEST_KEY + " characters: " + key);
		}
	}

}
