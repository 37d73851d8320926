package cn.anju.filing.ui.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.anju.core.Days;
import cn.anju.core.Refusal;
import cn.anju.core.Texts;
import cn.anju.filing.FilingProcedure;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.LedgerRow;
import cn.anju.shell.State;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How the office reads a row of the ledger. */
@Component
class LedgerWords {

	/** The axis ends three days behind the law's limit. */
	private static final int AXIS_DAYS = 33;

	private static final List<String> OTHERS = List.of("seal", FilingProcedure.AUTHORITY);

	private final Texts texts;

	private final Days days;

	LedgerWords(Texts texts, Days days) {
		this.texts = texts;
		this.days = days;
	}

	LocalDate today() {
		return this.days.today();
	}

	String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

	String refusal(Locale locale, Refusal reason, List<Object> facts) {
		Object[] written = facts.stream()
			.map((fact) -> (fact instanceof LocalDate day) ? this.days.written(day, locale) : fact)
			.toArray();
		return this.texts.of(locale, reason.key(), written);
	}

	String day(@Nullable LocalDate day, Locale locale) {
		return (day != null) ? this.days.written(day, locale) : "—";
	}

	String label(LedgerRow row) {
		String unit = row.unitLabel();
		String names = row.names();
		return ((unit != null) ? unit : "") + ((names != null) ? " " + names : "");
	}

	State state(LedgerRow row) {
		if (row.lifecycle() == Lifecycle.DONE) {
			return State.DONE;
		}
		if (row.lifecycle() != Lifecycle.OPEN) {
			return State.WAIT;
		}
		if (!row.takenOver() && (row.overdue() || row.lateBy() > 0)) {
			return State.LATE;
		}
		if (waitsForMoney(row)) {
			return State.NEED;
		}
		String step = row.currentStep();
		boolean others = row.anchorOn() == null || (step != null && OTHERS.contains(step));
		return others ? State.WAIT : State.NOW;
	}

	private static boolean waitsForMoney(LedgerRow row) {
		return row.anchorOn() != null && row.missing().contains(FilingProcedure.MONEY);
	}

	String now(LedgerRow row, Locale locale) {
		String paused = row.pauseReason();
		if (row.lifecycle() == Lifecycle.PAUSED) {
			return text(locale, "filing.ledger.paused", (paused != null) ? paused : "");
		}
		if (row.lifecycle() == Lifecycle.OPEN && waitsForMoney(row)) {
			return text(locale, "filing.ledger.money-missing");
		}
		if (row.lifecycle() == Lifecycle.OPEN && row.anchorOn() == null) {
			return text(locale, "filing.now.no-contract");
		}
		return text(locale, "procedure.filing.stage." + row.stage());
	}

	String note(LedgerRow row, Locale locale) {
		List<String> notes = new ArrayList<>();
		if (row.takenOver() && !row.lifecycle().isClosed()) {
			notes.add(text(locale, "filing.ledger.taken-over"));
		}
		if (row.lateBy() > 0 && !row.takenOver() && !row.lifecycle().isClosed()) {
			notes.add(text(locale, "filing.state.late", text(locale, "procedure.working-days", row.lateBy())));
		}
		if (row.returns() > 0) {
			notes.add(text(locale, "filing.ledger.returns", row.returns()));
		}
		String flag = row.flag();
		if (flag != null) {
			notes.add(text(locale, flag));
		}
		String number = row.number();
		if (row.lifecycle().isClosed() && number != null) {
			notes.add(number);
		}
		return String.join(" · ", notes);
	}

	/** The steps in order: done, the present one in its state, to come. */
	List<String> bar(LedgerRow row, List<String> steps) {
		int present = (row.lifecycle() == Lifecycle.DONE) ? steps.size() : steps.indexOf(row.currentStep());
		List<String> bar = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			bar.add((i < present) ? "done" : (i == present) ? state(row).css() : "todo");
		}
		return bar;
	}

	String barText(LedgerRow row, List<String> steps, Locale locale) {
		int present = (row.lifecycle() == Lifecycle.DONE) ? steps.size()
				: Math.max(0, steps.indexOf(row.currentStep()));
		return text(locale, "filing.ledger.steps-done", present, steps.size());
	}

	/** Where a day stands on the axis of the days since signing, in per cent. */
	double place(LedgerRow row, @Nullable LocalDate day) {
		LocalDate signed = row.anchorOn();
		if (signed == null || day == null) {
			return -1;
		}
		long since = Math.clamp(ChronoUnit.DAYS.between(signed, day), 0, AXIS_DAYS);
		return Math.round(since * 10_000.0 / AXIS_DAYS) / 100.0;
	}

	/** What the axis shows, in words: the day number is what a table would have. */
	String axisText(LedgerRow row, Locale locale) {
		LocalDate signed = row.anchorOn();
		if (signed == null) {
			return text(locale, "filing.now.no-contract");
		}
		LocalDate end = row.finishedOn();
		if (row.lifecycle().isClosed() && end != null) {
			return text(locale, "filing.axis.took", ChronoUnit.DAYS.between(signed, end));
		}
		String due = day(row.dueOn(), locale);
		LocalDate legal = row.legalOn();
		long since = ChronoUnit.DAYS.between(signed, today());
		return (legal != null) ? text(locale, "filing.axis.cell-limit", since, due, day(legal, locale))
				: text(locale, "filing.axis.cell", since, due);
	}

}
