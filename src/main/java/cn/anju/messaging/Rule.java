package cn.anju.messaging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.anju.core.Roles;
import cn.anju.core.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a kind of due date, when and to whom (D-09, R-291 to R-294).
 *
 * @param key what names the rule, at most 64 characters
 * @param kind the kind of due date
 * @param category which part of the journey its notices belong to
 * @param audience {@link Roles#OWNER} for the persons of a purchase, or a role of staff
 * in the project; {@link Roles#SPECIALIST} is the purchase's own one if it has one
 * @param importance how much it matters that it is read
 * @param acknowledgement whose acknowledgement it asks for
 * @param link where it leads; {@code {purchase}} stands for the id of the purchase
 * @param offsets when, counted from the due day: negative before it
 * @param unit what the offsets are counted in
 * @param restDay where a day goes that is a rest day
 * @param every how many days after the last offset it is said again, and again, as long
 * as the due date stands; 0 for never
 * @param monthly said on this day of each month until the due day, instead of offsets
 * @param call whether somebody calls beside the notice: on the notice's day, or on the
 * last working day before if that is a rest day (C2, C8, C10)
 * @param stop when it has nothing more to say
 * @param facts the facts of the due date that its words may name, beside {@code due},
 * {@code unit} and {@code buyers}
 * @param texts the words by language, {@code zh} and {@code en}
 */
public record Rule(String key, String kind, String category, String audience, Importance importance,
		Acknowledgement acknowledgement, String link, List<Integer> offsets, DayUnit unit, RestDay restDay, int every,
		@Nullable MonthlyDay monthly, boolean call, StopWhen stop, Set<String> facts, Map<String, RuleText> texts) {

	/** The facts that every notice of a rule knows. */
	static final Set<String> ALWAYS = Set.of("due", "unit", "buyers");

	public Rule {
		offsets = List.copyOf(offsets);
		facts = Set.copyOf(facts);
		texts = Map.copyOf(texts);
	}

	/**
	 * Tells whether the persons of a purchase are told.
	 * @return false if staff are
	 */
	public boolean isForOwners() {
		return Roles.OWNER.equals(this.audience);
	}

	/**
	 * Gives the words in a language.
	 * @param locale the reader's language
	 * @return the words
	 */
	public RuleText text(Locale locale) {
		return Objects.requireNonNull(this.texts.get(Texts.supported(locale).getLanguage()));
	}

}
