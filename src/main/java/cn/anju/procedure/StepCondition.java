package cn.anju.procedure;

import java.util.Collection;
import java.util.Map;

/**
 * Answers a condition that templates name, for many subjects at once. A module supplies
 * one bean for each name; a name without a bean is answered by recorded evidence. Whoever
 * changes an answer calls {@link Conditions#recheck} in the same transaction.
 */
public interface StepCondition {

	/**
	 * Gives the name by which templates call it.
	 * @return such as {@code filing-money-paid}
	 */
	String name();

	/**
	 * Answers for many subjects, in one statement or few.
	 * @param subjectKind the kind of the subjects
	 * @param ids their ids
	 * @return the answers by id; a missing one counts as not met
	 */
	Map<Long, ConditionAnswer> answers(String subjectKind, Collection<Long> ids);

}
