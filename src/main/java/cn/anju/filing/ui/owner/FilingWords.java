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

	/** Keeps a day on one line. */
	private static final char BOUND = '\u00a0';

	private static final String MONEY = "filing-money-paid";

	private final Texts texts;

	private final Days days;

	FilingWords(Texts texts, Days days) {
		this.texts = texts;
		this.days = days;
	}

	/**
	 * Late only when a promise to the owner has moved or passed, not when a fact is
	 * missing. A date from before Anju was promised to nobody: it is being looked into
	 * until a clerk has confirmed it.
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
		if (isPastLimit(run)) {
			return State.LATE;
		}
		if (isUnconfirmed(run)) {
			return State.WAIT;
		}
		if (run.delay() != null) {
			return State.LATE;
		}
		return isSigned(run) ? State.NOW : State.WAIT;
	}

	boolean isPastLimit(RunDetails run) {
		LegalDates legal = run.legal();
		return legal != null && legal.endsOn().isBefore(this.days.today());
	}

	/** The step's day passed before Anju, and nobody has confirmed it yet. */
	boolean isUnconfirmed(RunDetails run) {
		return run.takenOver() && run.delay() != null;
	}

	private static boolean isReturned(RunDetails run) {
		return run.stage().equals("RETURNED");
	}

	boolean isSigned(RunDetails run) {
		return run.fact("contract-signed").isPresent();
	}

	boolean waitsForOwner(RunDetails run) {
		return isSigned(run) && run.missing().stream().anyMatch((condition) -> condition.name().equals(MONEY));
	}

	Optional<ConditionDetails> money(RunDetails run) {
		return run.missing().stream().filter((condition) -> condition.name().equals(MONEY)).findFirst();
	}

	String stateWord(RunDetails run, Locale locale) {
		Delay delay = run.delay();
		return switch (state(run)) {
			case DONE -> text(locale, run.stageKey());
			case NEED -> text(locale, "filing.state.need");
			case LATE -> late(isUnconfirmed(run) ? null : delay, locale);
			case WAIT -> text(locale, "filing.state." + waiting(run));
			default -> text(locale, "filing.state.now");
		};
	}

	private String waiting(RunDetails run) {
		return isUnconfirmed(run) ? "unconfirmed" : run.lifecycle().name().toLowerCase(Locale.ROOT);
	}

	private String late(@Nullable Delay delay, Locale locale) {
		if (delay == null) {
			return text(locale, "filing.state.past-limit");
		}
		return text(locale, "filing.state.late", text(locale, delay.daysKey(), delay.days()));
	}

	/** What is happening now, in a whole sentence. */
	String sentence(RunDetails run, Locale locale) {
		if (run.lifecycle() != Lifecycle.OPEN) {
			return "";
		}
		if (isReturned(run)) {
			return text(locale, "filing.sentence.returned");
		}
		return isSigned(run) ? run.current().map((step) -> text(locale, step.template().text("now"))).orElse("")
				: text(locale, "filing.sentence.no-contract");
	}

	/** What is happening now, one line. */
	String now(RunDetails run, Locale locale) {
		if (run.lifecycle() == Lifecycle.PAUSED) {
			return text(locale, "filing.now.paused");
		}
		if (!isSigned(run) && run.lifecycle() == Lifecycle.OPEN) {
			return text(locale, "filing.now.no-contract");
		}
		if (isReturned(run)) {
			return text(locale, run.stageKey());
		}
		return run.current()
			.map((step) -> text(locale, "filing.now." + step.key()))
			.orElseGet(() -> text(locale, run.stageKey()));
	}

	/** Who has it. */
	String who(RunDetails run, Locale locale) {
		if (run.lifecycle().isClosed()) {
			return text(locale, run.lifecycle() == Lifecycle.DONE ? "filing.who.done" : "filing.who.nobody");
		}
		if (waitsForOwner(run)) {
			return text(locale, "filing.who.you");
		}
		if (!isSigned(run)) {
			return text(locale, "filing.who.contract");
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

	/**
	 * What the date on the card means (look: grammar of a progress card): a deadline when
	 * the owner must act, expected when others do, the limit when only that is known.
	 */
	String dateLabel(RunDetails run, Locale locale) {
		if (run.lifecycle().isClosed()) {
			return text(locale, "filing.date." + (run.lifecycle() == Lifecycle.DONE ? "finished" : "last"));
		}
		if (deadline(run).isPresent()) {
			return text(locale, "filing.date.deadline");
		}
		if (run.lifecycle() == Lifecycle.PAUSED || promise(run).isPresent() || run.legal() == null) {
			return text(locale, isPromisePassed(run) ? "filing.date.passed" : "filing.date.expected");
		}
		return text(locale, isPastLimit(run) ? "filing.date.limit" : "filing.date.latest");
	}

	String date(RunDetails run, Locale locale) {
		if (run.lifecycle().isClosed()) {
			return lastDay(run).map((day) -> day(day, locale)).orElse("");
		}
		LegalDates legal = run.legal();
		Optional<LocalDate> limit = Optional.ofNullable((legal != null) ? legal.endsOn() : null);
		Optional<LocalDate> passed = run.current().filter((_) -> isPromisePassed(run)).map(StepDetails::firstPromise);
		Optional<LocalDate> day = (run.lifecycle() == Lifecycle.PAUSED) ? Optional.empty()
				: deadline(run).or(() -> passed).or(() -> promise(run)).or(() -> limit);
		return day.map((date) -> day(date, locale)).orElseGet(() -> withoutPromise(run, locale));
	}

	/**
	 * When it will be done, where nothing is promised: by the owner's deadline, or after
	 * what.
	 */
	String withoutPromise(RunDetails run, Locale locale) {
		if (run.lifecycle() == Lifecycle.PAUSED) {
			return text(locale, "filing.date.paused");
		}
		String after = isUnconfirmed(run) ? "filing.date.unconfirmed"
				: (isSigned(run) ? "filing.date.none" : "filing.date.no-contract");
		return deadline(run).map((date) -> day(date, locale)).orElseGet(() -> text(locale, after));
	}

	/** By when the owner must act: in good time before the limit of the law. */
	Optional<LocalDate> deadline(RunDetails run) {
		LegalDates legal = run.legal();
		if (legal == null || !waitsForOwner(run) || isPastLimit(run)) {
			return Optional.empty();
		}
		return Optional.of(legal.internal().isBefore(this.days.today()) ? legal.endsOn() : legal.internal());
	}

	/** What it comes to, in one line: by when which result, or what it waits for. */
	String headline(RunDetails run, Locale locale) {
		if (run.lifecycle() == Lifecycle.DONE) {
			return text(locale, "filing.headline.done", date(run, locale));
		}
		if (run.lifecycle() != Lifecycle.OPEN || isUnconfirmed(run) || isReturned(run)) {
			return now(run, locale);
		}
		if (waitsForOwner(run)) {
			return deadline(run).map((day) -> text(locale, "filing.headline.pay", day(day, locale).replace(' ', BOUND)))
				.orElseGet(() -> text(locale, "filing.next.pay"));
		}
		Optional<LocalDate> promise = promise(run);
		if (promise.isEmpty()) {
			return text(locale, isSigned(run) ? "filing.headline.ready" : "filing.now.no-contract");
		}
		String day = day(promise.get(), locale).replace(' ', BOUND);
		return run.current()
			.map((step) -> text(locale, "filing.headline." + (isPromisePassed(run) ? "passed" : step.key()), day))
			.orElse("");
	}

	/** When the filed contract is expected back, or the present step's end. */
	Optional<LocalDate> promise(RunDetails run) {
		return isUnconfirmed(run) ? Optional.empty()
				: run.current()
					.map((step) -> Optional.ofNullable(step.promise()).or(() -> Optional.ofNullable(step.planned())))
					.orElse(Optional.empty());
	}

	private boolean isPromisePassed(RunDetails run) {
		return run.lifecycle() == Lifecycle.OPEN
				&& promise(run).filter((day) -> day.isBefore(this.days.today())).isPresent();
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

	/** What is still missing, and who brings it. */
	String need(ConditionDetails condition, Locale locale) {
		return condition.byEvidence() ? text(locale, "filing.need." + condition.name())
				: text(locale, condition.answer().textKey(), condition.answer().arguments());
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
