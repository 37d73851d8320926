package cn.anju.core;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Texts whose facts have names, for what is stored now and read later in the reader's
 * language, such as notices. They stand in the same bundles as all texts. A fact is
 * written {@code {unit}}, a day {@code {promise,date}}, an amount {@code {open,money}},
 * another text {@code {reason,text}}. A fact that differs by language is stored twice:
 * {@code step} in Chinese, {@code step.en} in English.
 */
@Component
public class FactTexts {

	private static final Pattern FACT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?:,(date|money|text))?}");

	private final Days days;

	FactTexts(Days days) {
		this.days = days;
	}

	/**
	 * Gives a text with its facts.
	 * @param locale the reader's language
	 * @param key the key, which starts with the module's name
	 * @param facts facts by name; days as {@code 2026-10-19}, amounts as
	 * {@code 1105000.00}
	 * @return the text; the key itself between marks if there is none
	 */
	public String of(Locale locale, String key, Map<String, String> facts) {
		String pattern = pattern(Texts.supported(locale), key);
		return (pattern != null) ? filled(locale, pattern, facts).replace("''", "'") : "!" + key + "!";
	}

	/**
	 * Puts facts into a text that stands in no bundle, such as one that the office has
	 * written.
	 * @param locale the reader's language
	 * @param pattern the text with its facts in braces
	 * @param facts facts by name
	 * @return the text; a fact that is not known is left out
	 */
	public String filled(Locale locale, String pattern, Map<String, String> facts) {
		Locale supported = Texts.supported(locale);
		return FACT.matcher(pattern).replaceAll((match) -> Matcher.quoteReplacement(written(match, facts, supported)));
	}

	/**
	 * Tells which facts a text mentions that stands in no bundle.
	 * @param pattern the text with its facts in braces
	 * @return their names
	 */
	public static Set<String> factsIn(String pattern) {
		Set<String> names = new LinkedHashSet<>();
		FACT.matcher(pattern).results().forEach((match) -> names.add(match.group(1)));
		return names;
	}

	/**
	 * Tells which facts a text mentions.
	 * @param key the key
	 * @return their names
	 * @throws IllegalArgumentException if there is no such text
	 */
	public Set<String> factsOf(String key) {
		String pattern = pattern(Locale.SIMPLIFIED_CHINESE, key);
		if (pattern == null) {
			throw new IllegalArgumentException("There is no text " + key);
		}
		return factsIn(pattern);
	}

	private String written(MatchResult match, Map<String, String> facts, Locale locale) {
		String name = match.group(1);
		String fact = facts.getOrDefault(name + "." + locale.getLanguage(), facts.getOrDefault(name, ""));
		return switch (match.group(2)) {
			case null -> fact;
			case String _ when fact.isEmpty() -> fact;
			case "date" -> this.days.written(LocalDate.parse(fact), locale);
			case "money" -> money(new BigDecimal(fact));
			case "text" -> of(locale, fact, facts);
			default -> fact;
		};
	}

	private static String money(BigDecimal amount) {
		return new DecimalFormat("¥#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
	}

	private static @Nullable String pattern(Locale locale, String key) {
		String module = key.substring(0, Math.max(0, key.indexOf('.')));
		try {
			return ResourceBundle.getBundle("texts/" + module, locale).getString(key);
		}
		catch (MissingResourceException _) {
			return null;
		}
	}

}
