package cn.anju.procedure.ui;

import org.springframework.stereotype.Component;

import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;

/** Makes the parts that an office page shows about one run. */
@Component
public class RunPanels {

	private final RunDesk desk;

	private final StepDialogs dialogs;

	private final RunWords words;

	private final OwnerKnows knows;

	RunPanels(RunDesk desk, StepDialogs dialogs, RunWords words, OwnerKnows knows) {
		this.desk = desk;
		this.dialogs = dialogs;
		this.words = words;
		this.knows = knows;
	}

	/**
	 * Makes the panel with steps, conditions, actions and history.
	 * @param run the run, which the reader may see
	 * @param changed called after the run was moved from the panel; the panel itself
	 * shows it already
	 * @return a new component
	 */
	public RunPanel run(RunDetails run, Runnable changed) {
		return new RunPanel(run, this.desk, this.dialogs, this.words, changed);
	}

	/**
	 * Makes the short form for the side of a list: where the run stands, why it is late,
	 * what the owner reads, the last of its history, and what can be done.
	 * @param run the run, which the reader may see
	 * @param changed called after the run was moved; the caller shows it again
	 * @return a new component
	 */
	public RunGist gist(RunDetails run, Runnable changed) {
		return new RunGist(run, this.desk, this.dialogs, this.words, this.knows, changed);
	}

}
