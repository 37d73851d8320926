package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Actor;

/**
 * A step of a run.
 *
 * @param template what the template says of it: who acts, where, documents, texts
 * @param state where it stands
 * @param current whether it is its turn (an open optional step is not "current")
 * @param attempt 1, and one more for every time it was given back to
 * @param begunOn when staff began it
 * @param openedOn when its turn came
 * @param firstPromise the day first promised; kept when the promise moves
 * @param promise the day promised now
 * @param planned the day planned now; for coming steps only where every step before it
 * promises something
 * @param finishedOn the day on which it was finished
 * @param by who finished it; none before Anju
 * @param lateBy by how many days it was or is later than first promised, 0 if in time
 * @param day the how-manieth working day it is today, from 1; 0 unless it is its turn
 * @param days of how many working days; 0 without a promise
 * @param took how many days it took, in the days in which it is counted; none unless both
 * its days are known
 * @param conditions what must be so before it is finished; with answers for the present
 * step only
 */
public record StepDetails(TemplateStep template, StepState state, boolean current, int attempt,
		@Nullable LocalDate begunOn, @Nullable LocalDate openedOn, @Nullable LocalDate firstPromise,
		@Nullable LocalDate promise, @Nullable LocalDate planned, @Nullable LocalDate finishedOn, @Nullable Actor by,
		int lateBy, int day, int days, @Nullable Integer took, List<ConditionDetails> conditions) {

	public String key() {
		return this.template.key();
	}

}
