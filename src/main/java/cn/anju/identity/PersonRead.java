package cn.anju.identity;

import java.time.Instant;

import cn.anju.core.Actor;
import cn.anju.core.PersonId;

/**
 * That somebody looked at a person's full numbers.
 *
 * @param person whose numbers
 * @param at when
 * @param by who
 * @param phoneToo whether the phone was shown beside the document
 * @param purpose what for, in the words of who looked
 */
public record PersonRead(PersonId person, Instant at, Actor by, boolean phoneToo, String purpose) {
}
