package cn.anju.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import cn.anju.procedure.RunEvent.Kind;

/** Counts the dates of a run: what is due, what the law says, what is planned. */
final class Planner {

	private final Run run;

	private final Moment moment;

	Planner(Run run, Moment moment) {
		this.run = run;
		this.moment = moment;
	}

	Standing standing() {
		TemplateStep current = this.run.current();
		if (current == null) {
			return new Standing(Standing.NEVER, null, null);
		}
		Optional<LegalDates> limit = limit(current);
		LocalDate latest = limit.map((dates) -> latest(current, dates)).orElse(null);
		LocalDate promise = (this.run.lifecycle == Lifecycle.PAUSED) ? null : this.run.step(current.key()).promise;
		LocalDate due = Optional.ofNullable(promise).or(() -> Optional.ofNullable(latest)).orElse(Standing.NEVER);
		return new Standing(due, limit.orElse(null), latest);
	}

	private Optional<LegalDates> limit(TemplateStep current) {
		int position = this.run.template.position(current.key());
		return this.run.template.limits()
			.stream()
			.filter((limit) -> position <= this.run.template.position(limit.shownUntil()))
			.flatMap((limit) -> Optional.ofNullable(this.run.on(limit.after()))
				.map((after) -> LegalDates.of(limit, after, this.moment.national()))
				.stream())
			.findFirst();
	}

	/** Counted back from the office's own limit over the steps that must follow. */
	private @Nullable LocalDate latest(TemplateStep current, LegalDates limit) {
		Template template = this.run.template;
		int from = template.position(current.key());
		int to = template.position(limit.limit().metBy());
		if (from > to) {
			return null;
		}
		LocalDate latest = limit.internal();
		for (TemplateStep step : template.steps().subList(from + 1, to + 1).reversed()) {
			TemplateStep.Duration duration = step.duration();
			if (duration != null && !step.traits().optional()) {
				latest = this.moment.count(step).minus(latest, duration.days());
			}
		}
		return latest;
	}

	/**
	 * The planned ends of the present and the coming steps; none after a step that
	 * promises nothing.
	 */
	Map<String, LocalDate> plan() {
		Map<String, LocalDate> plan = new LinkedHashMap<>();
		TemplateStep current = this.run.current();
		LocalDate end = (current != null) ? end(current) : null;
		if (current == null || end == null) {
			return plan;
		}
		plan.put(current.key(), end);
		List<TemplateStep> steps = this.run.template.steps();
		for (TemplateStep step : steps.subList(this.run.template.position(current.key()) + 1, steps.size())) {
			if (!step.traits().optional()) {
				TemplateStep.Duration duration = step.duration();
				if (duration == null) {
					return plan;
				}
				end = this.moment.count(step).plus(end, duration.days());
				plan.put(step.key(), end);
			}
		}
		return plan;
	}

	private @Nullable LocalDate end(TemplateStep current) {
		LocalDate promise = this.run.step(current.key()).promise;
		LocalDate since = this.run.pausedOn;
		DayCount count = this.moment.count(current);
		if (promise == null) {
			return null;
		}
		LocalDate end = (since != null) ? count.plus(promise, count.between(since, this.moment.today())) : promise;
		return end.isBefore(this.moment.today()) ? this.moment.today() : end;
	}

	/** Counts the promise again with other holidays. */
	boolean recount() {
		TemplateStep current = this.run.current();
		if (current == null) {
			return false;
		}
		StepRun its = this.run.step(current.key());
		if (its.days == null || its.openedOn == null || its.byHand) {
			return false;
		}
		LocalDate old = its.promise;
		LocalDate fresh = this.moment.count(current).plus(its.openedOn, its.days + its.pausedDays);
		if (Objects.equals(old, fresh)) {
			return false;
		}
		its.promise = fresh;
		this.run.happened(
				RunEvent.of(Kind.RECOUNTED, current.key(), this.moment.today(), this.moment).promises(old, fresh));
		return true;
	}

}
