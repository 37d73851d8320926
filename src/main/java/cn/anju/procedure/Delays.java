package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import cn.anju.procedure.Delay.Cause;
import cn.anju.procedure.Delay.Part;
import cn.anju.procedure.RunEvent.Kind;

/** Explains a delay from the history: every day has a cause or is said to have none. */
final class Delays {

	private final Run run;

	private final Moment moment;

	private final Map<String, LocalDate> plan;

	private final List<RunEvent> history;

	Delays(Run run, Moment moment, Map<String, LocalDate> plan, List<RunEvent> history) {
		this.run = run;
		this.moment = moment;
		this.plan = plan;
		this.history = history;
	}

	/** The delay of the step that was given back, else of the present one. */
	Optional<Delay> delay() {
		String key = (this.run.returnedFrom != null) ? this.run.returnedFrom : this.run.currentStep;
		LocalDate expected = (key != null) ? this.plan.get(key) : null;
		LocalDate first = (key != null) ? this.run.step(key).firstPromise : null;
		if (key == null || expected == null || first == null || !expected.isAfter(first)) {
			return Optional.empty();
		}
		TemplateStep step = this.run.template.step(key);
		DayCount count = this.moment.count(step);
		int days = count.between(first, expected);
		if (days == 0) {
			return Optional.empty();
		}
		return Optional.of(new Delay(key, days, count.working(), first, expected, parts(step, expected, days)));
	}

	private List<Part> parts(TemplateStep step, LocalDate expected, int days) {
		DayCount count = this.moment.count(step);
		List<RunEvent> own = this.history.stream().filter((event) -> step.key().equals(event.step())).toList();
		List<RunEvent> returns = own.stream().filter((event) -> event.kind() == Kind.RETURNED).toList();
		List<Part> parts = new ArrayList<>(returned(returns, count));
		int lastReturn = returns.isEmpty() ? -1 : own.indexOf(returns.getLast());
		own.stream()
			.skip(lastReturn + 1L)
			.map((event) -> part(event, count))
			.flatMap(Optional::stream)
			.forEach(parts::add);
		paused(step, count).ifPresent(parts::add);
		overdue(step, expected, count).ifPresent(parts::add);
		rest(parts, days, own).ifPresent(parts::add);
		return List.copyOf(parts);
	}

	private List<Part> returned(List<RunEvent> returns, DayCount count) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < returns.size(); i++) {
			RunEvent given = returns.get(i);
			LocalDate since = Objects.requireNonNullElse(given.since(), given.on());
			boolean last = i == returns.size() - 1;
			LocalDate again = last ? resumed(given)
					: Objects.requireNonNullElse(returns.get(i + 1).since(), given.on());
			parts.add(new Part(Cause.REDONE, since, given.on(), count.between(since, given.on()), given.reason()));
			parts.add(new Part(Cause.MENDED, given.on(), again, count.between(given.on(), again), given.reason()));
		}
		return parts;
	}

	/** The day on which the step's turn came again, or is planned to. */
	private LocalDate resumed(RunEvent given) {
		String step = Objects.requireNonNull(given.step());
		LocalDate opened = this.run.step(step).openedOn;
		if (opened != null) {
			return opened;
		}
		int position = this.run.template.position(step);
		return this.run.template.steps()
			.subList(0, position)
			.reversed()
			.stream()
			.map((before) -> this.plan.get(before.key()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(given.on());
	}

	private static Optional<Part> part(RunEvent event, DayCount count) {
		LocalDate before = event.oldPromise();
		LocalDate after = event.newPromise();
		Cause cause = switch (event.kind()) {
			case RESUMED -> Cause.PAUSED;
			case PROMISED -> Cause.PROMISED;
			case RECOUNTED -> Cause.HOLIDAYS;
			default -> null;
		};
		if (cause == null || before == null || after == null) {
			return Optional.empty();
		}
		LocalDate from = (cause == Cause.PAUSED) ? Objects.requireNonNullElse(event.since(), before) : before;
		LocalDate to = (cause == Cause.PAUSED) ? event.on() : after;
		return Optional.of(new Part(cause, from, to, count.between(before, after), event.reason()));
	}

	/** A pause that has not ended yet. */
	private Optional<Part> paused(TemplateStep step, DayCount count) {
		LocalDate since = this.run.pausedOn;
		if (since == null || !step.key().equals(this.run.currentStep)) {
			return Optional.empty();
		}
		LocalDate today = this.moment.today();
		return Optional.of(new Part(Cause.PAUSED, since, today, count.between(since, today), this.run.pauseReason));
	}

	private Optional<Part> overdue(TemplateStep step, LocalDate expected, DayCount count) {
		@Nullable LocalDate promise = this.run.step(step.key()).promise;
		if (promise == null || this.run.pausedOn != null || !expected.isAfter(promise)) {
			return Optional.empty();
		}
		return Optional.of(new Part(Cause.OVERDUE, promise, expected, count.between(promise, expected), null));
	}

	private static Optional<Part> rest(List<Part> parts, int days, List<RunEvent> own) {
		int open = days - parts.stream().mapToInt(Part::days).sum();
		if (open == 0) {
			return Optional.empty();
		}
		boolean recounted = own.stream().anyMatch((event) -> event.kind() == Kind.RECOUNTED);
		LocalDate day = own.isEmpty() ? LocalDate.MIN : own.getLast().on();
		return Optional.of(new Part(recounted ? Cause.HOLIDAYS : Cause.OTHER, day, day, open, null));
	}

}
