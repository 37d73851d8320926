package cn.anju.filing;

import java.util.Set;

import cn.anju.core.PurchaseId;
import cn.anju.core.Texts;
import cn.anju.procedure.RunInterrupted;
import cn.anju.procedure.RunReader;
import cn.anju.procedure.StepFinished;
import cn.anju.procedure.StepReturned;
import cn.anju.procedure.StepState;
import cn.anju.procedure.StepTakenBack;
import cn.anju.purchase.SignedContracts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps forms and filings together, in the same transaction: whoever finishes the step
 * "form" has a numbered form, and a contract whose step is open again stands on none
 * (R-097).
 */
@Component
class FormKeeping {

	private static final Set<StepState> STILL_TO_DO = Set.of(StepState.AHEAD, StepState.OPEN);

	private final FilingForms forms;

	private final SignedContracts contracts;

	private final RunReader runs;

	private final Texts texts;

	FormKeeping(FilingForms forms, SignedContracts contracts, RunReader runs, Texts texts) {
		this.forms = forms;
		this.contracts = contracts;
		this.runs = runs;
		this.texts = texts;
	}

	/** One that a bulk command has put on its form already has it. */
	@EventListener
	void on(StepFinished event) {
		PurchaseId purchase = event.purchase();
		boolean made = FilingProcedure.TEMPLATE.equals(event.template()) && FilingProcedure.FORM.equals(event.step())
				&& !event.skipped();
		if (!made || purchase == null || this.forms.has(purchase)
				|| !this.contracts.of(Set.of(purchase)).containsKey(purchase)) {
			return;
		}
		this.runs.run(event.runId())
			.ifPresent((run) -> this.forms.add(this.forms.begin(run.project(), event.on()), purchase));
	}

	@EventListener
	void on(StepTakenBack event) {
		endIfOpen(event.template(), event.runId(), event.purchase(), event.reason());
	}

	@EventListener
	void on(StepReturned event) {
		endIfOpen(event.template(), event.runId(), event.purchase(), event.reason());
	}

	@EventListener
	void on(RunInterrupted event) {
		PurchaseId purchase = event.purchase();
		if (FilingProcedure.TEMPLATE.equals(event.template()) && purchase != null
				&& event.how() == RunInterrupted.How.CANCELLED) {
			this.forms.end(purchase, event.reason());
		}
	}

	private void endIfOpen(String template, long runId, @Nullable PurchaseId purchase, String reason) {
		if (!FilingProcedure.TEMPLATE.equals(template) || purchase == null || !this.forms.has(purchase)) {
			return;
		}
		boolean open = this.runs.run(runId)
			.filter((run) -> STILL_TO_DO.contains(run.step(FilingProcedure.FORM).state()))
			.isPresent();
		if (open) {
			this.forms.end(purchase, reason.isBlank()
					? this.texts.of(java.util.Locale.SIMPLIFIED_CHINESE, "filing.form.condition-withdrawn") : reason);
		}
	}

}
