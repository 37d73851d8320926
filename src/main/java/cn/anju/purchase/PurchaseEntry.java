package cn.anju.purchase;

import java.time.Instant;
import java.util.Map;

import cn.anju.core.Actor;

/**
 * One entry of a purchase's history.
 *
 * @param at when
 * @param by who
 * @param textKey what, as the key of a text
 * @param facts what the text names
 */
public record PurchaseEntry(Instant at, Actor by, String textKey, Map<String, String> facts) {
}
