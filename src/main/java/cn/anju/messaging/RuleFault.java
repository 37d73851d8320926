package cn.anju.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.anju.core.FactTexts;
import cn.anju.core.Roles;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a rule, so that a form can say it where it belongs.
 *
 * @param field the part of the rule that is wrong
 * @param reason why
 */
public record RuleFault(Field field, Reason reason) {

	private static final int LONGEST_KEY = 64;

	private static final int LONGEST_NAME = 40;

	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_TEXT = 1_000;

	private static final int FARTHEST = 400;

	private static final int MOST_OFFSETS = 12;

	/** The parts of a rule that can be wrong. */
	public enum Field {

		/** Its key or kind. */
		KEY,
		/** Who is told. */
		AUDIENCE,
		/** Where it leads. */
		LINK,
		/** When. */
		OFFSETS,
		/** How often again. */
		EVERY,
		/** When it has nothing more to say. */
		STOP,
		/** Its name in Chinese. */
		NAME_ZH,
		/** The title in Chinese. */
		TITLE_ZH,
		/** The text in Chinese. */
		TEXT_ZH,
		/** The words for the phone in Chinese. */
		CALL_ZH,
		/** Its name in English. */
		NAME_EN,
		/** The title in English. */
		TITLE_EN,
		/** The text in English. */
		TEXT_EN,
		/** The words for the phone in English. */
		CALL_EN

	}

	/** Why it is wrong. */
	public enum Reason {

		/** Nothing was typed. */
		MISSING,
		/** It is longer than there is room for. */
		TOO_LONG,
		/** It is none of those that there are. */
		UNKNOWN,
		/** It names a fact that the due date does not have. */
		UNKNOWN_FACT,
		/** It lies too far from the due day. */
		TOO_FAR,
		/** The same time stands in it twice. */
		TWICE

	}

	/**
	 * Looks for everything that is wrong with a rule.
	 * @param rule the rule
	 * @return the faults, none if it can run
	 */
	public static List<RuleFault> of(Rule rule) {
		List<RuleFault> faults = new ArrayList<>();
		if (!isName(rule.key()) || !isName(rule.kind()) || !isName(rule.category())) {
			faults.add(new RuleFault(Field.KEY, Reason.MISSING));
		}
		if (!rule.isForOwners() && !Roles.STAFF.contains(rule.audience())) {
			faults.add(new RuleFault(Field.AUDIENCE, Reason.UNKNOWN));
		}
		if (!rule.link().matches((rule.isForOwners() ? "my" : "office") + "(/[\\w/.{}-]*)?(\\?[\\w=&.{}-]*)?")) {
			faults.add(new RuleFault(Field.LINK, Reason.UNKNOWN));
		}
		addTimes(rule, faults);
		StopWhen stop = rule.stop();
		if (stop.fact() != null && (!rule.facts().contains(stop.fact()) || stop.values().isEmpty())) {
			faults.add(new RuleFault(Field.STOP, Reason.UNKNOWN_FACT));
		}
		addWords(rule, "zh", List.of(Field.NAME_ZH, Field.TITLE_ZH, Field.TEXT_ZH, Field.CALL_ZH), faults);
		addWords(rule, "en", List.of(Field.NAME_EN, Field.TITLE_EN, Field.TEXT_EN, Field.CALL_EN), faults);
		return List.copyOf(faults);
	}

	private static boolean isName(@Nullable String name) {
		return name != null && name.length() <= LONGEST_KEY && name.matches("[a-z][a-z0-9.-]*");
	}

	private static void addTimes(Rule rule, List<RuleFault> faults) {
		List<Integer> offsets = rule.offsets();
		if (offsets.isEmpty() == (rule.monthly() == null) || offsets.size() > MOST_OFFSETS) {
			faults.add(new RuleFault(Field.OFFSETS, Reason.MISSING));
		}
		if (Set.copyOf(offsets).size() < offsets.size()) {
			faults.add(new RuleFault(Field.OFFSETS, Reason.TWICE));
		}
		if (offsets.stream().anyMatch((offset) -> Math.abs(offset) > FARTHEST)) {
			faults.add(new RuleFault(Field.OFFSETS, Reason.TOO_FAR));
		}
		if (rule.every() < 0 || rule.every() > FARTHEST || rule.every() > 0 && offsets.isEmpty()) {
			faults.add(new RuleFault(Field.EVERY, Reason.TOO_FAR));
		}
	}

	private static void addWords(Rule rule, String language, List<Field> fields, List<RuleFault> faults) {
		RuleText text = rule.texts().get(language);
		if (text == null) {
			faults.add(new RuleFault(fields.get(0), Reason.MISSING));
			return;
		}
		addWords(rule, text.name(), LONGEST_NAME, fields.get(0), faults);
		addWords(rule, text.title(), LONGEST_TITLE, fields.get(1), faults);
		addWords(rule, text.text(), LONGEST_TEXT, fields.get(2), faults);
		if (text.call() != null) {
			addWords(rule, text.call(), LONGEST_TEXT, fields.get(3), faults);
		}
	}

	private static void addWords(Rule rule, @Nullable String words, int longest, Field field, List<RuleFault> faults) {
		if (words == null || words.isBlank()) {
			faults.add(new RuleFault(field, Reason.MISSING));
			return;
		}
		if (words.length() > longest) {
			faults.add(new RuleFault(field, Reason.TOO_LONG));
		}
		Set<String> unknown = new HashSet<>(FactTexts.factsIn(words));
		unknown.removeAll(Rule.ALWAYS);
		unknown.removeAll(rule.facts());
		if (!unknown.isEmpty()) {
			faults.add(new RuleFault(field, Reason.UNKNOWN_FACT));
		}
	}

}
