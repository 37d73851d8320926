package cn.anju.procedure.ui.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import cn.anju.procedure.QueueEntry;
import cn.anju.procedure.QueueItem;
import cn.anju.procedure.ui.RunWords;
import cn.anju.shell.State;

/**
 * Writes the rows of the queue and finds their places on the axis that all rows share.
 */
final class QueueWords {

	/** Days before today on the axis. */
	private static final int BEFORE = 5;

	/** Days on the axis. */
	private static final int DAYS = 17;

	private static final double PER_CENT = 100;

	private final RunWords words;

	QueueWords(RunWords words) {
		this.words = words;
	}

	State state(QueueItem item) {
		if (item.entry().takenOver()) {
			return State.NEED;
		}
		if (item.overdue() || item.lateBy() > 0) {
			return State.LATE;
		}
		return item.entry().waiting() ? State.WAIT : State.NOW;
	}

	String unit(QueueItem item) {
		return Objects.requireNonNullElse(item.unitLabel(), this.words.text("procedure.none"));
	}

	String names(QueueItem item) {
		return Objects.requireNonNullElse(item.names(), "");
	}

	String task(QueueItem item) {
		QueueEntry entry = item.entry();
		return this.words.text(entry.textKey(), entry.textFacts().toArray());
	}

	/** Which procedure, who has to move, and whether something contradicts. */
	String about(QueueItem item) {
		QueueEntry entry = item.entry();
		String who = this.words.text(entry.actor().textKey());
		String name = (entry.runId() != null) ? "procedure." + entry.source() + ".name"
				: entry.source() + ".queue.name";
		String procedure = this.words.text(name) + " · " + who;
		return (entry.flag() != null) ? procedure + " · " + this.words.text("procedure.queue.flagged") : procedure;
	}

	/** How late it is, or when it is due. */
	String due(QueueItem item) {
		LocalDate due = item.entry().dueOn();
		if (due == null) {
			return this.words.text("procedure.queue.no-date");
		}
		if (item.entry().takenOver()) {
			return this.words.text("procedure.taken-over");
		}
		if (item.lateBy() > 0) {
			return this.words.text("procedure.late", this.words.text("procedure.working-days", item.lateBy()));
		}
		return item.overdue() ? this.words.text("procedure.late.overdue") : this.words.ahead(due);
	}

	/** The day, where the words above do not say it already. */
	String dueDay(QueueItem item) {
		LocalDate due = item.entry().dueOn();
		return (due == null || due(item).equals(this.words.day(due))) ? "" : this.words.day(due);
	}

	/** Where the promise stands, in per cent of the axis; outside of it if negative. */
	double due(LocalDate today, QueueItem item) {
		return place(today, item.entry().dueOn(), !item.entry().takenOver());
	}

	double legal(LocalDate today, QueueItem item) {
		return place(today, item.entry().legalOn(), false);
	}

	static double today() {
		return PER_CENT * BEFORE / DAYS;
	}

	static double place(int daysAhead) {
		return PER_CENT * (BEFORE + daysAhead) / DAYS;
	}

	/** What is later than the axis is not drawn; what is earlier stands at its edge. */
	private static double place(LocalDate today, @Nullable LocalDate day, boolean keepEarly) {
		if (day == null) {
			return -1;
		}
		long ahead = ChronoUnit.DAYS.between(today, day);
		if (ahead > DAYS - BEFORE || (ahead < -BEFORE && !keepEarly)) {
			return -1;
		}
		return place((int) Math.max(-BEFORE, ahead));
	}

	/** The axis as a sentence. */
	String sentence(QueueItem item) {
		String due = this.words.text("procedure.queue.axis", this.words.day(item.entry().dueOn()));
		LocalDate legal = item.entry().legalOn();
		return (legal != null) ? due + this.words.text("procedure.and") + this.words.text("procedure.axis.legal") + " "
				+ this.words.day(legal) : due;
	}

}
