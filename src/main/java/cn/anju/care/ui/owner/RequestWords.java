package cn.anju.care.ui.owner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import cn.anju.care.Case;
import cn.anju.care.CaseState;
import cn.anju.care.MyCase;
import cn.anju.care.ServiceTarget;
import cn.anju.care.Validity;
import cn.anju.core.Days;
import cn.anju.core.Texts;
import cn.anju.shell.State;

import org.springframework.stereotype.Component;

/** Says in the owner's words where a case stands, by when, and what comes next. */
@Component
class RequestWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	RequestWords(Texts texts, Days days, Clock clock) {
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

	Instant now() {
		return this.clock.instant();
	}

	String hour(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

	/** Such as 今天 20:00, 明天 12:00, 12月21日 周一 20:00. */
	String moment(Instant instant, Locale locale) {
		LocalDate day = day(instant);
		LocalDate today = this.days.today();
		if (day.equals(today)) {
			return text(locale, "care.my.today", hour(instant));
		}
		if (day.equals(today.plusDays(1))) {
			return text(locale, "care.my.tomorrow", hour(instant));
		}
		return this.days.written(instant, locale);
	}

	LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	String day(LocalDate day, Locale locale) {
		return this.days.written(day, locale);
	}

	/** Such as 2 时 18 分, or days where there are many. */
	String lasting(Duration duration, Locale locale) {
		Duration positive = duration.abs();
		if (positive.toHours() >= Duration.ofDays(2).toHours()) {
			return text(locale, "care.my.days", positive.toDays());
		}
		return (positive.toHours() > 0)
				? text(locale, "care.my.hours-minutes", positive.toHours(), positive.toMinutesPart())
				: text(locale, "care.my.minutes", Math.max(1, positive.toMinutes()));
	}

	State state(MyCase my) {
		CaseState state = my.one().state();
		if (!state.isOpen()) {
			return State.DONE;
		}
		if (my.awaitsOwner()) {
			return State.NEED;
		}
		if (!my.pausedBecause().isEmpty()) {
			return State.WAIT;
		}
		return isLate(my) ? State.LATE : State.NOW;
	}

	static boolean isLate(MyCase my) {
		return my.next().filter((target) -> target.state() == ServiceTarget.State.PASSED).isPresent();
	}

	String stateWord(MyCase my, Locale locale) {
		Case one = my.one();
		if (one.outcome().mergedInto() != null) {
			return text(locale, "care.my.state.merged");
		}
		if (my.asked()) {
			return text(locale, "care.my.state.asked");
		}
		return text(locale, "care.my.state." + one.state().name().toLowerCase(Locale.ROOT));
	}

	/** What the owner is asked, else what comes next and by when. */
	String asks(MyCase my, Locale locale) {
		return my.asked() ? text(locale, "care.my.headline.asked") : headline(my, locale);
	}

	/** What comes after that, such as a plan and the result; empty if nothing does. */
	String then(MyCase my, Locale locale) {
		List<String> coming = my.targets()
			.stream()
			.filter((target) -> !target.state().isMet())
			.skip(1)
			.map((target) -> text(locale, "care.my.then." + target.kind().name().toLowerCase(Locale.ROOT),
					moment(target.due(), locale)))
			.toList();
		return coming.isEmpty() ? "" : text(locale, "care.my.then", String.join(text(locale, "care.my.and"), coming));
	}

	/** What comes next and by when, in one line. */
	String headline(MyCase my, Locale locale) {
		CaseState state = my.one().state();
		if (!state.isOpen()) {
			return text(locale, "care.my.headline.closed");
		}
		if (state.awaitsOwner()) {
			boolean explained = my.one().validity() == Validity.INVALID && state == CaseState.RESOLVED;
			return text(locale, explained ? "care.my.headline.explained"
					: "care.my.headline." + state.name().toLowerCase(Locale.ROOT));
		}
		if (!my.pausedBecause().isEmpty()) {
			return text(locale, "care.my.headline.paused");
		}
		return my.next()
			.map((target) -> text(locale,
					"care.my.headline." + target.kind().name().toLowerCase(Locale.ROOT) + (isLate(my) ? ".late" : ""),
					moment(target.due(), locale)))
			.orElseGet(() -> text(locale, "care.my.headline.collected"));
	}

	/** One state for each step; what was passed over is not done. */
	List<State> bar(MyCase my) {
		return my.progress().steps().stream().map((step) -> switch (step.mark()) {
			case TAKEN -> State.DONE;
			case PRESENT -> state(my);
			case NOT_TAKEN -> State.TODO;
		}).toList();
	}

	String type(Case one, Locale locale) {
		return text(locale, "care.type." + one.type().name().toLowerCase(Locale.ROOT));
	}

	String handler(Case one) {
		return one.responsibility().handler().name();
	}

}
