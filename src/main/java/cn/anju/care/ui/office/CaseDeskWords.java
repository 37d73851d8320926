package cn.anju.care.ui.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import cn.anju.care.Case;
import cn.anju.care.CaseRow;
import cn.anju.care.CaseState;
import cn.anju.care.ServiceTarget;
import cn.anju.core.Days;
import cn.anju.core.Texts;
import cn.anju.shell.State;
import com.vaadin.flow.component.UI;

import org.springframework.stereotype.Component;

/**
 * Says in the office's words where a case stands, in the language of the present page.
 */
@Component
class CaseDeskWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final int MINUTES = 60;

	private static final int HOURS = 24;

	private static final int SOME_DAYS = 3;

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	CaseDeskWords(Texts texts, Days days, Clock clock) {
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	String text(String key, Object... facts) {
		return this.texts.of(locale(), key, facts);
	}

	/** The word for one of several, such as a state. */
	String word(String of, Enum<?> one) {
		return text("care.office." + of + "." + one.name());
	}

	private static Locale locale() {
		UI ui = UI.getCurrent();
		return (ui != null) ? ui.getLocale() : Locale.SIMPLIFIED_CHINESE;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return this.days.today();
	}

	LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	String day(LocalDate day) {
		return this.days.written(day, locale());
	}

	String at(Instant instant) {
		return this.days.written(instant, locale());
	}

	/** An hour of today alone, of another day with the day. */
	String near(Instant instant) {
		return dayOf(instant).equals(today())
				? text("care.office.today", TIME.format(instant.atZone(this.clock.getZone()))) : at(instant);
	}

	/** An hour of today, of another day the day alone, where there is little room. */
	String nearDay(Instant instant) {
		LocalDate day = dayOf(instant);
		return day.equals(today()) ? near(instant) : day(day);
	}

	/** Minutes, hours and minutes, days and hours, or many days. */
	String span(Duration span) {
		long minutes = Math.max(1, span.toMinutes());
		if (minutes < MINUTES) {
			return text("care.office.span.minutes", minutes);
		}
		if (minutes < MINUTES * HOURS) {
			return text("care.office.span.hours", minutes / MINUTES, minutes % MINUTES);
		}
		long hours = minutes / MINUTES;
		return (hours < SOME_DAYS * HOURS) ? text("care.office.span.days", hours / HOURS, hours % HOURS)
				: text("care.office.span.many-days", hours / HOURS);
	}

	/** How much time there is, or how late it is. */
	String left(Instant due) {
		Instant now = now();
		return due.isAfter(now) ? text("care.office.left", span(Duration.between(now, due)))
				: text("care.office.late", span(Duration.between(due, now)));
	}

	State glyph(CaseRow row) {
		if (!row.state().isOpen()) {
			return State.DONE;
		}
		if (row.isLate(now())) {
			return State.LATE;
		}
		if (row.asks()) {
			return State.NEED;
		}
		return (row.rests() || row.state().awaitsOwner()) ? State.WAIT : State.NOW;
	}

	/** Of an open case, late if something that was due is not met. */
	State glyph(Case one, List<ServiceTarget> targets) {
		if (!one.state().isOpen()) {
			return State.DONE;
		}
		if (targets.stream().anyMatch((target) -> target.state() == ServiceTarget.State.PASSED)) {
			return State.LATE;
		}
		return one.state().awaitsOwner() ? State.WAIT : State.NOW;
	}

	State glyph(Case one) {
		if (!one.state().isOpen()) {
			return State.DONE;
		}
		return one.state().awaitsOwner() ? State.WAIT : State.NOW;
	}

	String state(CaseState state) {
		return word("state", state);
	}

}
