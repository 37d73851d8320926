package cn.anju.messaging;

import java.util.List;
import java.util.Locale;

/**
 * What a channel sends: all notices of a recipient that wait, in one.
 *
 * @param key what makes it the same nudge, whichever node sends it
 * @param address where to
 * @param language the language of the recipient
 * @param items the notices, the newest first, at least one
 */
public record Nudge(String key, String address, Locale language, List<Item> items) {

	public Nudge {
		items = List.copyOf(items);
	}

	/** Never the address: this may be logged. */
	@Override
	public String toString() {
		return "nudge " + this.key;
	}

	/**
	 * A notice in it.
	 *
	 * @param title its title
	 * @param text its text
	 * @param link where it leads, a route below {@code my} or {@code office}
	 */
	public record Item(String title, String text, String link) {
	}

}
