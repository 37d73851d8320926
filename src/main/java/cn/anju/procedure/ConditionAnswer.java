package cn.anju.procedure;

import java.util.Map;

/**
 * Whether a condition is met, in words.
 *
 * @param met whether it is
 * @param textKey the key of a text that says what is there or what is missing
 * @param facts what the text mentions, by the placeholder's number as text ({@code "0"},
 * {@code "1"})
 */
public record ConditionAnswer(boolean met, String textKey, Map<String, String> facts) {

	/** Takes a copy of the facts. */
	public ConditionAnswer {
		facts = Map.copyOf(facts);
	}

	/**
	 * Gives the facts in the order of the placeholders.
	 * @return the arguments of the text
	 */
	public Object[] arguments() {
		Object[] arguments = new Object[this.facts.size()];
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = this.facts.getOrDefault(Integer.toString(i), "");
		}
		return arguments;
	}

}
