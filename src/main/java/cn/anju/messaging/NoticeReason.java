package cn.anju.messaging;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody got a notice from a rule.
 *
 * @param rule the key of the rule
 * @param name how the rule is called, in the reader's language
 * @param dueOn the day it is about
 * @param plannedOn the business day for which it was written, none if it tells of a moved
 * day
 */
public record NoticeReason(String rule, String name, LocalDate dueOn, @Nullable LocalDate plannedOn) {
}
