package cn.anju.messaging.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleText;

/** Says in words what differs between two contents of a rule. */
@Component
class RuleChanges {

	private final DeskWords words;

	private final RuleWords rules;

	RuleChanges(DeskWords words, RuleWords rules) {
		this.words = words;
		this.rules = rules;
	}

	/**
	 * What differs.
	 *
	 * @param part what it is about
	 * @param values how it was and how it is now
	 */
	record Change(String part, String values) {
	}

	List<Change> between(Rule was, Rule is, Locale locale) {
		Map<String, String> now = said(is, locale);
		return said(was, locale).entrySet()
			.stream()
			.filter((part) -> !part.getValue().equals(now.get(part.getKey())))
			.map((part) -> new Change(part.getKey(),
					text(locale, "change.values", part.getValue(), Objects.requireNonNull(now.get(part.getKey())))))
			.toList();
	}

	/** Every part of a rule by its name, in the order of the form. */
	private Map<String, String> said(Rule rule, Locale locale) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put(text(locale, "rule.part.when"), this.rules.when(rule, locale));
		parts.put(text(locale, "rule.audience"), this.words.audience(rule.audience(), locale));
		parts.put(text(locale, "rule.importance"), text(locale, "importance." + rule.importance().name()));
		parts.put(text(locale, "rule.acknowledgement"),
				text(locale, "acknowledgement." + rule.acknowledgement().name()));
		parts.put(text(locale, "rule.link"), rule.link());
		parts.put(text(locale, "rules.call"), text(locale, rule.call() ? "change.yes" : "change.no"));
		parts.put(text(locale, "rule.part.stop"), this.rules.stop(rule, locale));
		for (String language : List.of("zh", "en")) {
			RuleText said = Objects.requireNonNull(rule.texts().get(language));
			put(parts, language, "name", said.name(), locale);
			put(parts, language, "subject", said.title(), locale);
			put(parts, language, "text", said.text(), locale);
			put(parts, language, "call-text", (said.call() != null) ? said.call() : text(locale, "rule.call-text-help"),
					locale);
		}
		return parts;
	}

	private void put(Map<String, String> parts, String language, String part, String said, Locale locale) {
		parts.put(text(locale, "change.words", text(locale, "rule.language." + language), text(locale, "rule." + part)),
				this.words.readable(said, locale));
	}

	private String text(Locale locale, String key, Object... facts) {
		return this.words.text(locale, "messaging." + key, facts);
	}

}
