package cn.anju.booking;

import java.time.Instant;
import java.util.Map;

import cn.anju.core.Actor;

/**
 * Something that happened to an appointment.
 *
 * @param at when
 * @param by who did it
 * @param textKey the text that says what ({@link cn.anju.core.FactTexts})
 * @param facts the facts it names
 */
public record BookingEntry(Instant at, Actor by, String textKey, Map<String, String> facts) {

	public BookingEntry {
		facts = Map.copyOf(facts);
	}

}
