package cn.anju.care.warranty;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The least warranty 保修期 that a part of a home has by law or by agreement (c.1).
 *
 * @param part the part
 * @param from the first day of acceptance for which it holds
 * @param length how long it lasts
 * @param afterRepair what a repair changes
 * @param article the article or agreement by language, such as {@code zh}
 */
public record WarrantyTerm(WarrantyPart part, LocalDate from, TermLength length, AfterRepair afterRepair,
		Map<String, String> article) {

	/** What a repair that was verified changes about the term; contracts define it. */
	public enum AfterRepair {

		/** The days of the repair are added: the part could not be used. */
		EXTENDS,
		/** The term begins anew on the day on which the repair was verified. */
		RESTARTS

	}

	public WarrantyTerm {
		article = Map.copyOf(article);
		if (!article.keySet().containsAll(Set.of("zh", "en"))) {
			throw new IllegalArgumentException("A warranty term names its article in both languages: " + part);
		}
	}

	/**
	 * Names the article or agreement.
	 * @param locale the reader's language
	 * @return its name in that language
	 */
	public String article(Locale locale) {
		return this.article.getOrDefault(locale.getLanguage(), this.article.getOrDefault("zh", ""));
	}

}
