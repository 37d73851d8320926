package cn.anju.filing.ui.owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.Days;
import cn.anju.core.Texts;
import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.Delay;
import cn.anju.procedure.LegalDates;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDetails;
import cn.anju.procedure.StepState;
import cn.anju.procedure.Template;
import cn.anju.shell.State;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says in the owner's words where a filing stands: what, who, by when, why late. */
@Component
class FilingWords {

	private static final String MONEY = "filing-money-paid";

	private final Texts texts;

	private final Days days;

	FilingWords(Texts texts, Days days) {
		this.texts = texts;
		this.days = days;
	}

	/**
	 * Late only when a promise to the owner has moved or passed, not when a fact is
	 * missing.
	 */
	State state(RunDetails run) {
		if (run.lifecycle() == Lifecycle.DONE) {
			return State.DONE;
		}
		if (run.lifecycle() == Lifecycle.CANCELLED || run.lifecycle() == Lifecycle.PAUSED) {
			return State.WAIT;
		}
		if (waitsForOwner(run)) {
			return State.NEED;
		}
		if (run.delay() != null || isPastLimit(run)) {
			return State.LATE;
		}
		boolean beforeContract = run.fact("contract-signed").isEmpty();
		return beforeContract ? State.WAIT : State.NOW;
	}

	private boolean isPastLimit(RunDetails run) {
		LegalDates legal = run.legal();
		return legal != null && legal.endsOn().isBefore(this.days.today());
	}

	boolean waitsForOwner(RunDetails run) {
		return run.fact("contract-signed").isPresent()
				&& run.missing().stream().anyMatch((condition) -> condition.name().equals(MONEY));
	}

	Optional<ConditionDetails> money(RunDetails run) {
		return run.missing().stream().filter((condition) -> condition.name().equals(MONEY)).findFirst();
	}

	String stateWord(RunDetails run, Locale locale) {
		Delay delay = run.delay();
		return switch (state(run)) {
			case DONE -> text(locale, "filing.state.done");
			case NEED -> text(locale, "filing.state.need");
			case LATE -> late(delay, locale);
			case WAIT -> text(locale, "filing.state." + run.lifecycle().name().toLowerCase(Locale.ROOT));
			default -> text(locale, "filing.state.now");
		};
	}

	private String late(@Nullable Delay delay, Locale locale) {
		if (delay == null) {
			return text(locale, "filing.state.past-limit");
		}
		return text(locale, delay.working() ? "filing.state.late-working" : "filing.state.late", delay.days());
	}

	/** What is happening now, in a whole sentence. */
	String sentence(RunDetails run, Locale locale) {
		boolean signed = run.fact("contract-signed").isPresent();
		return (run.lifecycle() == Lifecycle.OPEN && signed)
				? run.current().map((step) -> text(locale, step.template().text("now"))).orElse("") : "";
	}

	/** What is happening now, one line. */
	String now(RunDetails run, Locale locale) {
		if (run.lifecycle() == Lifecycle.PAUSED) {
			return text(locale, "filing.now.paused");
		}
		if (run.fact("contract-signed").isEmpty() && run.lifecycle() == Lifecycle.OPEN) {
			return text(locale, "filing.now.no-contract");
		}
		return run.current()
			.map((step) -> text(locale, "filing.now." + step.key()))
			.orElseGet(() -> text(locale, run.stageKey()));
	}

	/** Who has it. */
	String who(RunDetails run, Locale locale) {
		if (waitsForOwner(run)) {
			return text(locale, "filing.who.you");
		}
		return run.current().map((step) -> who(step, locale)).orElseGet(() -> text(locale, "filing.who.us"));
	}

	/** Who has a step, without the counter. */
	String actor(StepDetails step, Locale locale) {
		return step.template().actor().isStaff() ? text(locale, "filing.who.us")
				: text(locale, step.template().actor().textKey());
	}

	String who(StepDetails step, Locale locale) {
		String actor = actor(step, locale);
		Template.Place place = step.template().place();
		if (place == null || step.template().actor().isStaff()) {
			return actor;
		}
		return actor + " " + place.counter().getOrDefault(locale.getLanguage(), "");
	}

	String dateLabel(RunDetails run, Locale locale) {
		if (run.lifecycle() == Lifecycle.DONE) {
			return text(locale, "filing.date.finished");
		}
		if (promise(run).isPresent()) {
			return text(locale, "filing.date.expected");
		}
		return text(locale, (run.legal() != null) ? "filing.date.latest" : "filing.date.open");
	}

	String date(RunDetails run, Locale locale) {
		Optional<LocalDate> day = (run.lifecycle() == Lifecycle.DONE) ? lastDay(run) : promise(run);
		if (day.isEmpty() && run.legal() != null) {
			day = Optional.of(run.legal().endsOn());
		}
		return day.map((date) -> this.days.written(date, locale)).orElseGet(() -> text(locale, "filing.date.none"));
	}

	/** When the filed contract is expected back, or the present step's end. */
	Optional<LocalDate> promise(RunDetails run) {
		return run.current()
			.map((step) -> Optional.ofNullable(step.promise()).or(() -> Optional.ofNullable(step.planned())))
			.orElse(Optional.empty());
	}

	private static Optional<LocalDate> lastDay(RunDetails run) {
		return run.steps()
			.stream()
			.map(StepDetails::finishedOn)
			.filter(java.util.Objects::nonNull)
			.max(LocalDate::compareTo);
	}

	List<State> bar(RunDetails run) {
		State present = state(run);
		return run.steps()
			.stream()
			.filter((step) -> step.state() != StepState.SKIPPED)
			.filter((step) -> !step.template().traits().optional())
			.map((step) -> isPassed(step) ? State.DONE : (step.current() ? present : State.TODO))
			.toList();
	}

	static boolean isPassed(StepDetails step) {
		return step.state() == StepState.DONE || step.state() == StepState.BEFORE_ANJU
				|| step.state() == StepState.SKIPPED;
	}

	/** Cause, date, parts and their sum (look: delay sentence). */
	Optional<String> why(RunDetails run, Locale locale) {
		Delay delay = run.delay();
		if (delay == null) {
			return isPastLimit(run) ? Optional.of(missing(run, locale)) : Optional.empty();
		}
		StringBuilder sentence = new StringBuilder();
		for (Delay.Part part : delay.parts()) {
			String reason = (part.reason() != null) ? part.reason() : "";
			sentence.append(text(locale, "filing.delay." + part.cause(), reason, this.days.written(part.to(), locale),
					part.days()));
		}
		String parts = String.join(" + ", delay.parts().stream().map((part) -> Integer.toString(part.days())).toList());
		String unit = delay.working() ? "filing.delay.sum-working" : "filing.delay.sum";
		return Optional.of(sentence + text(locale, unit, parts, delay.days()));
	}

	/**
	 * Past the limit with nothing missing: the conditions came too late, or the cause is
	 * not recorded.
	 */
	private String lateConditions(RunDetails run, Locale locale) {
		LocalDate ready = run.step("conditions").finishedOn();
		LegalDates legal = run.legal();
		if (ready == null || legal == null || !ready.isAfter(legal.internal())) {
			return text(locale, "filing.delay.unknown");
		}
		return text(locale, "filing.delay.ready-late", this.days.written(ready, locale));
	}

	private String missing(RunDetails run, Locale locale) {
		String names = String.join(text(locale, "filing.delay.comma"),
				run.missing().stream().map((condition) -> text(locale, condition.textKey())).toList());
		return names.isEmpty() ? lateConditions(run, locale) : text(locale, "filing.delay.missing", names);
	}

	String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

	String day(LocalDate day, Locale locale) {
		return this.days.written(day, locale);
	}

	LocalDate today() {
		return this.days.today();
	}

}
