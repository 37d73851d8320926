package cn.anju.messaging;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would do on a day.
 *
 * @param rule the key of the rule
 * @param name how it is called, in the reader's language
 * @param notices how many notices it would write
 * @param people how many people would get one
 * @param calls how many calls it would ask for
 * @param examples some of the notices, at most 50
 */
public record RuleEffect(String rule, String name, int notices, int people, int calls, List<Example> examples) {

	/**
	 * A notice that would be written.
	 *
	 * @param purchase the purchase it is about, if any
	 * @param unit how its unit is called, empty if it is about a project
	 * @param buyers the names of the buyers
	 * @param dueOn the day it is about
	 * @param title its title, in the reader's language
	 * @param text its text
	 */
	public record Example(@Nullable PurchaseId purchase, String unit, String buyers, LocalDate dueOn, String title,
			String text) {
	}

}
