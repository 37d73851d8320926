package cn.anju.procedure;

import java.time.LocalDate;

import cn.anju.core.Actor;
import cn.anju.core.Subject;

/**
 * The history that a filing is to have.
 *
 * @param subject what it is about
 * @param aim where it ends
 * @param events how many events it has in the end, together with those it has already
 * @param from the day on which work on it begins
 * @param to the day of the last event
 * @param clerk who works on it
 * @param papersOn when the papers were seen, between the two days
 * @param seed what chance begins with
 */
public record FilingScript(Subject subject, Aim aim, int events, LocalDate from, LocalDate to, Actor clerk,
		LocalDate papersOn, long seed) {

	/** Where a filing can stand. */
	public enum Aim {

		NOT_READY(0), READY(1), FORM_PREPARED(2), FORM_SEALED(3), SUBMITTED(4), RETURNED(4), FILED(6), FEES_PAID(6),
		DISTRIBUTED(7), CANCELLED(4), PAUSED(3),
		/** As the import left it. */
		UNTOUCHED(0);

		/**
		 * The place of the step whose turn it is in the end, in the order of the
		 * template.
		 */
		final int place;

		Aim(int place) {
			this.place = place;
		}

	}

}
