package cn.anju.procedure;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A step that somebody says is finished.
 *
 * @param step the key of the step
 * @param on the day on which it was finished: not in the future, not before the step
 * before it and not before the anchor
 * @param facts what the template asks for, by key
 * @param comment a note for the office, at most 500 characters
 */
public record StepDone(String step, LocalDate on, Map<String, String> facts, @Nullable String comment) {

	/** Takes a copy of the facts. */
	public StepDone {
		facts = Map.copyOf(facts);
	}

}
