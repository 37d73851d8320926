package cn.anju.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a run stands, in as few words as a list of subjects needs.
 *
 * @param template the key of the template
 * @param stage what has been reached
 * @param lifecycle whether it goes on
 * @param dueOn when the present step is due
 * @param overdue whether that day has passed and is not to be confirmed first
 */
public record RunGlance(String template, String stage, Lifecycle lifecycle, @Nullable LocalDate dueOn,
		boolean overdue) {

	/**
	 * Gives the key of the text that names the stage.
	 * @return such as {@code procedure.filing.stage.SUBMITTED}
	 */
	public String stageKey() {
		return "procedure." + this.template + ".stage." + this.stage;
	}

}
