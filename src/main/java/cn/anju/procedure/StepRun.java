package cn.anju.procedure;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Actor;

/** One step of one run: what is stored of it. */
final class StepRun {

	final String key;

	StepState state = StepState.AHEAD;

	/** Whether the database has a row of it. */
	boolean stored;

	int attempt = 1;

	@Nullable LocalDate begunOn;

	@Nullable LocalDate openedOn;

	/** How long it was promised to take when its turn came; none without a promise. */
	@Nullable Integer days;

	/** Working days it stood still since its turn came. */
	int pausedDays;

	/** Whether staff has set the promise, so that no count changes it. */
	boolean byHand;

	@Nullable LocalDate firstPromise;

	@Nullable LocalDate promise;

	@Nullable LocalDate finishedOn;

	@Nullable Instant finishedAt;

	@Nullable Actor by;

	StepRun(String key) {
		this.key = key;
	}

	void open(LocalDate on) {
		this.state = StepState.OPEN;
		this.openedOn = on;
		this.begunOn = null;
		this.pausedDays = 0;
		this.byHand = false;
		this.promise = null;
		unfinish();
	}

	void pass(StepState how, @Nullable LocalDate on, Moment moment) {
		this.state = how;
		this.finishedOn = on;
		this.finishedAt = moment.at();
		this.by = moment.actor();
	}

	/** As if its turn had not come. */
	void putAhead() {
		this.state = StepState.AHEAD;
		this.openedOn = null;
		this.begunOn = null;
		this.promise = null;
		unfinish();
	}

	void unfinish() {
		this.finishedOn = null;
		this.finishedAt = null;
		this.by = null;
	}

}
