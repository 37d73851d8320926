package cn.anju.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A published version of a procedure: never changes.
 *
 * @param key such as {@code filing}
 * @param version its number, from 1
 * @param initial the stage before anything is reached
 * @param anchor the fact before whose day nothing can be finished, such as the signing of
 * the contract
 * @param number the fact that gives the run its number in the ledger
 * @param authorities where steps happen, by key
 * @param limits the legal limits in the order in which they are met
 * @param steps the steps in order, at least one
 */
public record Template(String key, int version, String initial, String anchor, @Nullable String number,
		Map<String, Place> authorities, List<Limit> limits, List<TemplateStep> steps) {

	/** The stage of a run that an authority or the developer has given back. */
	public static final String RETURNED = "RETURNED";

	/** The stage of a run that was cancelled. */
	public static final String CANCELLED = "CANCELLED";

	/**
	 * A counter.
	 *
	 * @param key its key in the template
	 * @param calendar the authority whose working days hold there
	 * @param counter what people call the counter, by language ({@code zh}, {@code en})
	 */
	public record Place(String key, String calendar, Map<String, String> counter) {
	}

	/**
	 * A limit of the law.
	 *
	 * @param key names the article: text {@code procedure.limit.<key>}
	 * @param after the fact after whose day the days are counted
	 * @param days calendar days
	 * @param metBy the step that must be finished by then
	 * @param shownUntil the last step at which the limit is still shown
	 * @param dueKind the kind of due date, if one is kept
	 */
	public record Limit(String key, String after, int days, String metBy, String shownUntil, @Nullable String dueKind) {

		public String textKey() {
			return "procedure.limit." + this.key;
		}

	}

	public String nameKey() {
		return "procedure." + this.key + ".name";
	}

	/**
	 * Gives the key of the text that names a stage.
	 * @param stage the stage
	 * @return such as {@code procedure.filing.stage.SUBMITTED}
	 */
	public String stageKey(String stage) {
		return "procedure." + this.key + ".stage." + stage;
	}

	/**
	 * Gives a step.
	 * @param step its key
	 * @return the step
	 * @throws IllegalArgumentException if this version has no such step
	 */
	public TemplateStep step(String step) {
		return find(step).orElseThrow(() -> new IllegalArgumentException("No step " + step + " in " + this.key));
	}

	Optional<TemplateStep> find(String step) {
		return this.steps.stream().filter((candidate) -> candidate.key().equals(step)).findFirst();
	}

	int position(@Nullable String step) {
		return IntStream.range(0, this.steps.size())
			.filter((i) -> this.steps.get(i).key().equals(step))
			.findFirst()
			.orElse(-1);
	}

	Template published(int as) {
		return new Template(this.key, as, this.initial, this.anchor, this.number, this.authorities, this.limits,
				this.steps);
	}

}
