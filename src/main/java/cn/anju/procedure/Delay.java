package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a step ends later than first promised: the parts add up to the days, always.
 *
 * @param step the key of the step
 * @param days how much later, in the days in which the step is counted
 * @param working whether these are working days
 * @param firstPromise the day first promised
 * @param expected the day expected now: the promise, or today if that has passed
 * @param parts the recorded causes in order
 */
public record Delay(String step, int days, boolean working, LocalDate firstPromise, LocalDate expected,
		List<Part> parts) {

	/**
	 * Names the text that writes a number of days in the unit of this delay.
	 * @return the key of a text with the number as its one fact
	 */
	public String daysKey() {
		return this.working ? "procedure.working-days" : "procedure.days";
	}

	/**
	 * One cause.
	 *
	 * @param cause what it was
	 * @param from the day from which it counts
	 * @param to the day on which it ended
	 * @param days the days it cost; negative if it brought the day nearer
	 * @param reason the recorded reason
	 */
	public record Part(Cause cause, LocalDate from, LocalDate to, int days, @Nullable String reason) {
	}

	/** What can make a step late. */
	public enum Cause {

		/** It was given back: the days spent on it until then have to be spent again. */
		REDONE,
		/** Mending what was given back. */
		MENDED,
		/** It stood still. */
		PAUSED,
		/** Staff has changed the promise. */
		PROMISED,
		/** Holidays have changed. */
		HOLIDAYS,
		/** The promise has passed and no reason is recorded. */
		OVERDUE,
		/** What is recorded leaves this open. */
		OTHER

	}

}
