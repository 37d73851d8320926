package cn.anju.messaging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import cn.anju.core.FactTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the words of a notice together when it is read: those of the bundles, or those of
 * the version of the rule that wrote it.
 */
@Component
class NoticeWords {

	private final FactTexts texts;

	private final Facts facts;

	private final Rules rules;

	NoticeWords(FactTexts texts, Facts facts, Rules rules) {
		this.texts = texts;
		this.facts = facts;
		this.rules = rules;
	}

	/**
	 * The words of one notice.
	 *
	 * @param title one line
	 * @param text the rest
	 * @param call what to say on the phone
	 */
	record Words(String title, String text, String call) {
	}

	/**
	 * Gives the words.
	 * @param textKey the key of the words in the bundles, none for a rule's own
	 * @param rule the version of the rule, if one wrote it
	 * @param stored the facts as they are stored
	 */
	Words of(Locale locale, @Nullable String textKey, @Nullable Long rule, String stored) {
		Map<String, String> named = new HashMap<>(this.facts.read(stored));
		RuleText own = (rule != null) ? this.rules.version(rule).rule().text(locale) : null;
		if (textKey != null) {
			return fromBundle(locale, textKey, own, named);
		}
		if (own == null) {
			throw new IllegalStateException("A notice has no words");
		}
		String text = this.texts.filled(locale, own.text(), named);
		String call = (own.call() != null) ? this.texts.filled(locale, own.call(), named) : text;
		return new Words(this.texts.filled(locale, own.title(), named), text, call);
	}

	/** What a bundle says about a reminder may name the reminder's title. */
	private Words fromBundle(Locale locale, String textKey, @Nullable RuleText about, Map<String, String> named) {
		if (about != null) {
			named.put("title", this.texts.filled(locale, about.title(), named));
			named.put("text", this.texts.filled(locale, about.text(), named));
		}
		String text = this.texts.of(locale, textKey + ".text", named);
		return new Words(this.texts.of(locale, textKey + ".title", named), text, text);
	}

}
