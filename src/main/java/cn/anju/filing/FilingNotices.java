package cn.anju.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NewNotice;
import cn.anju.messaging.Notices;
import cn.anju.procedure.PromiseChanged;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunEvent;
import cn.anju.procedure.RunReader;
import cn.anju.procedure.RunInterrupted;
import cn.anju.procedure.StepFinished;
import cn.anju.procedure.StepReturned;
import cn.anju.procedure.StepTakenBack;
import cn.anju.purchase.ReleasedPurchases;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells owners what happened to their filing. Each notice has a key that says which
 * occurrence it is about, so that an event heard twice is told once; a step that was
 * taken back is followed by a correction.
 */
@Component
class FilingNotices {

	private final Notices notices;

	private final RunReader runs;

	private final ReleasedPurchases released;

	FilingNotices(Notices notices, RunReader runs, ReleasedPurchases released) {
		this.notices = notices;
		this.runs = runs;
		this.released = released;
	}

	@ApplicationModuleListener
	void on(StepFinished event) {
		if (!event.skipped()) {
			tell(event.template(), event.runId(), event.purchase(), RunEvent.Kind.FINISHED, event.step(),
					"filing.notice." + event.step(), Importance.NORMAL);
		}
	}

	@ApplicationModuleListener
	void on(StepReturned event) {
		tell(event.template(), event.runId(), event.purchase(), RunEvent.Kind.RETURNED, event.step(),
				"filing.notice.returned", Importance.IMPORTANT);
	}

	@ApplicationModuleListener
	void on(PromiseChanged event) {
		tell(event.template(), event.runId(), event.purchase(), RunEvent.Kind.PROMISED, event.step(),
				"filing.notice.promise-changed", Importance.NORMAL);
	}

	@ApplicationModuleListener
	void on(RunInterrupted event) {
		switch (event.how()) {
			case PAUSED -> tell(event.template(), event.runId(), event.purchase(), RunEvent.Kind.PAUSED, null,
					"filing.notice.paused", Importance.NORMAL);
			case RESUMED -> tell(event.template(), event.runId(), event.purchase(), RunEvent.Kind.RESUMED, null,
					"filing.notice.resumed", Importance.NORMAL);
			case CANCELLED -> tell(event.template(), event.runId(), event.purchase(), RunEvent.Kind.CANCELLED, null,
					"filing.notice.cancelled", Importance.IMPORTANT);
		}
	}

	@ApplicationModuleListener
	void on(StepTakenBack event) {
		find(event.template(), event.runId(), event.purchase())
			.ifPresent((run) -> this.notices.correct(key(run, RunEvent.Kind.FINISHED, event.step()),
					"filing.notice.taken-back", facts(run, unit(run))));
	}

	private void tell(String template, long runId, @Nullable PurchaseId purchase, RunEvent.Kind kind,
			@Nullable String step, String textKey, Importance importance) {
		find(template, runId, purchase)
			.ifPresent((run) -> this.notices.write(List.of(new NewNotice(key(run, kind, step), FilingProcedure.TEMPLATE,
					importance, run.project(), java.util.Objects.requireNonNull(purchase), run.subject(), textKey,
					facts(run, unit(run)), FilingLinks.my(java.util.Objects.requireNonNull(purchase))))));
	}

	private Optional<RunDetails> find(String template, long runId, @Nullable PurchaseId purchase) {
		boolean ours = FilingProcedure.TEMPLATE.equals(template) && purchase != null
				&& this.released.contains(purchase);
		return ours ? this.runs.run(runId) : Optional.empty();
	}

	/** The kind, the step and the how-manieth of its kind this is. */
	private static String key(RunDetails run, RunEvent.Kind kind, @Nullable String step) {
		long times = run.history()
			.stream()
			.filter((event) -> event.kind() == kind && (step == null || step.equals(event.step())))
			.count();
		return "filing." + run.ref().runId() + "." + kind + "." + ((step != null) ? step : "run") + "." + times;
	}

	private String unit(RunDetails run) {
		PurchaseId purchase = run.purchase();
		return (purchase != null) ? this.released.unitName(purchase) : "";
	}

	private static Map<String, String> facts(RunDetails run, String unit) {
		Map<String, String> facts = new HashMap<>();
		facts.put("unit", unit);
		facts.put("reason",
				run.history().stream().map(RunEvent::reason).filter(java.util.Objects::nonNull).findFirst().orElse(""));
		LocalDate due = run.dueOn();
		facts.put("due", (due != null) ? due.toString() : "");
		facts.put("number", run.fact(FilingProcedure.FILING_NO).map((fact) -> String.valueOf(fact.value())).orElse(""));
		return facts;
	}

}
