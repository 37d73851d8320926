package cn.anju.procedure.ui;

import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDetails;

/**
 * What a module asks for at the end of a step when it is more than a day and facts. One
 * bean for each such step, supplied by the module that owns the procedure.
 */
public interface StepWork {

	/**
	 * Names the procedure.
	 * @return the key of the template
	 */
	String template();

	/**
	 * Names the step.
	 * @return its key
	 */
	String step();

	/**
	 * Asks and finishes the step.
	 * @param run the run as shown
	 * @param step the step
	 * @param changed called after the run was moved
	 */
	void open(RunDetails run, StepDetails step, Runnable changed);

}
