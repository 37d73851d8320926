package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import cn.anju.procedure.RunEvent.Kind;

/**
 * Begins a run at the place that its facts prove: history is taken over, not replayed.
 */
final class RunOpening {

	/** Steps are finished in an order that their days contradict. */
	static final String OUT_OF_ORDER = "procedure.flag.DAYS_OUT_OF_ORDER";

	/** A fact of an import differs from what staff has recorded since. */
	static final String FACTS_DIFFER = "procedure.flag.FACTS_DIFFER";

	private final Run run;

	private final Moment moment;

	RunOpening(Run run, Moment moment) {
		this.run = run;
		this.moment = moment;
	}

	void open(Opening opening) {
		opening.facts().forEach((fact) -> this.run.facts.put(fact.key(), fact));
		this.run.flag = opening.flag();
		TemplateStep last = lastProven();
		if (last != null) {
			pass(last);
		}
		LocalDate began = began(last);
		this.run.happened(RunEvent.of(Kind.OPENED, null, this.moment.today(), this.moment).with(written(opening)));
		this.run.advance(began, this.moment);
		if (this.run.flag == null && outOfOrder()) {
			this.run.flag = OUT_OF_ORDER;
		}
	}

	/**
	 * To be called when the conditions have been looked at: what was due before the
	 * import is to be confirmed.
	 */
	void takeOver(LocalDate importDay) {
		this.run.takenOver = new Planner(this.run, this.moment).standing().beforeAnju(importDay);
	}

	private @Nullable TemplateStep lastProven() {
		TemplateStep last = null;
		for (TemplateStep step : this.run.template.steps()) {
			last = (provenOn(step) != null && !step.traits().optional()) ? step : last;
		}
		return last;
	}

	private void pass(TemplateStep last) {
		int position = this.run.template.position(last.key());
		for (TemplateStep step : this.run.template.steps().subList(0, position + 1)) {
			LocalDate on = provenOn(step);
			if (on != null) {
				this.run.step(step.key()).pass(StepState.DONE, on, this.moment);
			}
			else {
				this.run.step(step.key()).state = StepState.BEFORE_ANJU;
			}
		}
	}

	private @Nullable LocalDate provenOn(TemplateStep step) {
		String fact = step.provenBy();
		return (fact != null) ? this.run.on(fact) : null;
	}

	private LocalDate began(@Nullable TemplateStep last) {
		LocalDate proven = (last != null) ? provenOn(last) : this.run.anchor();
		return Objects.requireNonNullElse(proven, this.moment.today());
	}

	private boolean outOfOrder() {
		List<LocalDate> days = this.run.template.steps()
			.stream()
			.map((step) -> this.run.step(step.key()))
			.filter((step) -> step.state == StepState.DONE && !wasAutomatic(step.key))
			.map((step) -> step.finishedOn)
			.filter(Objects::nonNull)
			.toList();
		LocalDate anchor = this.run.anchor();
		boolean beforeAnchor = anchor != null && days.stream().anyMatch((day) -> day.isBefore(anchor));
		return beforeAnchor || !days.equals(days.stream().sorted().toList());
	}

	private boolean wasAutomatic(String step) {
		return this.run.template.step(step).traits().automatic();
	}

	private static Map<String, String> written(Opening opening) {
		return opening.facts().stream().collect(Collectors.toMap(Fact::key, RunOpening::written, (_, b) -> b));
	}

	private static String written(Fact fact) {
		return (fact.value() != null) ? fact.on() + " " + fact.value() : fact.on().toString();
	}

}
