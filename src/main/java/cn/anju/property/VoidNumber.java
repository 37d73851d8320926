package cn.anju.property;

import java.time.Instant;

/**
 * A number that stands for nothing, with why (D-14).
 *
 * @param number the number as it is written
 * @param reason why
 * @param by who said so
 * @param at when
 */
public record VoidNumber(String number, String reason, String by, Instant at) {
}
