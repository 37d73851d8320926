package cn.anju.messaging;

import java.time.LocalDate;

/**
 * A notice that the clock will write if nothing changes.
 *
 * @param on the business day
 * @param rule how the rule is called, in the reader's language
 * @param audience {@link cn.anju.core.Roles#OWNER} or the role of staff that is told
 * @param title its title, in the reader's language
 * @param dueOn the day it is about
 * @param call whether somebody calls beside it
 */
public record PlannedNotice(LocalDate on, String rule, String audience, String title, LocalDate dueOn, boolean call) {
}
