package cn.anju.filing.ui.owner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.Delay;
import cn.anju.procedure.Delay.Cause;
import cn.anju.procedure.Delay.Part;
import cn.anju.procedure.DelaySentence;
import cn.anju.procedure.LegalDates;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunEvent;

import org.springframework.stereotype.Component;

/**
 * Says in the owner's words why a filing is late or stands still: cause, date, parts and
 * their sum (look: delay sentence).
 */
@Component
class FilingDelays {

	private final FilingWords words;

	private final DelaySentence sentence;

	FilingDelays(FilingWords words, DelaySentence sentence) {
		this.words = words;
		this.sentence = sentence;
	}

	/** How the sentence is introduced: why late, why it stands still, or a remark. */
	String label(RunDetails run, Locale locale) {
		if (run.lifecycle() == Lifecycle.CANCELLED) {
			return this.words.text(locale, "filing.why.cancelled");
		}
		if (run.lifecycle() == Lifecycle.PAUSED) {
			return this.words.text(locale, "filing.why.paused");
		}
		boolean remark = this.words.isUnconfirmed(run) && !this.words.isPastLimit(run);
		return this.words.text(locale, remark ? "filing.why.unconfirmed" : "filing.why.late");
	}

	/** For a card, where what is missing stands nowhere else. */
	Optional<String> onCard(RunDetails run, Locale locale) {
		return why(run, locale, missing(run, locale));
	}

	/** For the open step, which lists what is missing. */
	Optional<String> belowList(RunDetails run, Locale locale) {
		return why(run, locale, this.words.text(locale, "filing.delay.missing-above"));
	}

	private Optional<String> why(RunDetails run, Locale locale, String missing) {
		if (run.lifecycle().isClosed()) {
			return cancelled(run);
		}
		if (run.lifecycle() == Lifecycle.PAUSED) {
			return Optional.of(Objects.requireNonNullElse(run.pauseReason(), ""));
		}
		if (this.words.isPastLimit(run)) {
			return Optional.of(run.missing().isEmpty() ? pastLimit(run, locale) : missing);
		}
		if (this.words.isUnconfirmed(run)) {
			return Optional.of(this.words.text(locale, "filing.delay.unconfirmed"));
		}
		return Optional.ofNullable(run.delay()).map((delay) -> explained(run, delay, locale));
	}

	private static Optional<String> cancelled(RunDetails run) {
		return run.history()
			.stream()
			.filter((event) -> event.kind() == RunEvent.Kind.CANCELLED)
			.map(RunEvent::reason)
			.filter(Objects::nonNull)
			.findFirst();
	}

	private String missing(RunDetails run, Locale locale) {
		String names = String.join(this.words.text(locale, "filing.delay.separator"),
				run.missing().stream().map((condition) -> this.words.need(condition, locale)).toList());
		return this.words.text(locale, "filing.delay.missing", names);
	}

	/**
	 * Past the limit with nothing missing: a recorded delay, conditions that came too
	 * late, or a cause that is not recorded.
	 */
	private String pastLimit(RunDetails run, Locale locale) {
		Delay delay = run.delay();
		if (delay != null && !run.takenOver()) {
			return explained(run, delay, locale);
		}
		LocalDate ready = run.step("conditions").finishedOn();
		LegalDates legal = run.legal();
		if (ready == null || legal == null || !ready.isAfter(legal.internal())) {
			return this.words.text(locale, "filing.delay.unknown");
		}
		return this.words.text(locale, "filing.delay.ready-late", this.words.day(ready, locale));
	}

	private String explained(RunDetails run, Delay delay, Locale locale) {
		StringBuilder sentence = new StringBuilder();
		delay.parts().forEach((part) -> sentence.append(cause(run, delay, part, locale)));
		return sentence + sum(delay, locale);
	}

	/** A return is told also when it cost no day that had been spent already. */
	private String cause(RunDetails run, Delay delay, Part part, Locale locale) {
		String reason = Objects.requireNonNullElse(part.reason(), "");
		String day = this.words.day(part.to(), locale);
		String days = this.sentence.days(delay, part.days(), locale);
		if (part.cause() == Cause.REDONE) {
			String who = this.words.actor(run.step(delay.step()), locale);
			String returned = this.words.text(locale, "filing.delay.returned", who, day, reason);
			return (part.days() == 0) ? returned
					: returned + this.words.text(locale, "filing.delay.REDONE", reason, day, days);
		}
		return (part.days() == 0) ? "" : this.words.text(locale, "filing.delay." + part.cause(), reason, day, days);
	}

	/** The parts are added up where there is something to add. */
	private String sum(Delay delay, Locale locale) {
		String days = this.sentence.days(delay, delay.days(), locale);
		boolean several = delay.parts().stream().filter((part) -> part.days() != 0).count() > 1;
		return several ? this.words.text(locale, "filing.delay.sum", this.sentence.sum(delay, locale), days)
				: this.words.text(locale, "filing.delay.late", days);
	}

}
