package cn.anju.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A condition of a step, with its answer.
 *
 * @param name its name; its text is {@code procedure.condition.<name>}
 * @param by who brings it about
 * @param answer the answer
 * @param byEvidence whether a clerk answers it by recording what was seen; otherwise a
 * module does
 * @param evidence the evidence that stands, if it is answered so
 */
public record ConditionDetails(String name, StepActor by, ConditionAnswer answer, boolean byEvidence,
		@Nullable Evidence evidence) {

	public String textKey() {
		return "procedure.condition." + this.name;
	}

}
