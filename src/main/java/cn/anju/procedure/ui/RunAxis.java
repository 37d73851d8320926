package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.anju.shell.DayAxis;

/**
 * The dates of the present step on a line: today, the first promise, the promise and the
 * limit of the law; the same as one sentence for those who cannot see it.
 */
public class RunAxis extends DayAxis {

	private static final long serialVersionUID = 1L;

	/**
	 * What is drawn.
	 *
	 * @param opened since when it is the step's turn
	 * @param today the present day
	 * @param first the day first promised
	 * @param promise the day promised now
	 * @param legal the limit of the law
	 */
	public record Dates(@Nullable LocalDate opened, LocalDate today, @Nullable LocalDate first,
			@Nullable LocalDate promise, @Nullable LocalDate legal) {

		/**
		 * Tells whether there is something to draw beside today.
		 * @return whether it is so
		 */
		public boolean any() {
			return this.promise != null || this.legal != null;
		}

		private LocalDate day(Comparator<LocalDate> order) {
			return Stream.of(this.opened, this.today, this.first, this.promise, this.legal)
				.filter(Objects::nonNull)
				.max(order)
				.orElse(this.today);
		}

	}

	/**
	 * Draws dates.
	 * @param dates the dates
	 * @param words writes them
	 */
	public RunAxis(Dates dates, RunWords words) {
		super(dates.day(Comparator.reverseOrder()), dates.day(Comparator.naturalOrder()), sentence(dates, words));
		mark("today", dates.today());
		above("today", dates.today(), words.text("procedure.due.today"));
		draw("limit", dates.legal(), "procedure.axis.legal", words);
		draw("promise", dates.promise(), "procedure.axis.promise", words);
		if (dates.first() != null && !dates.first().equals(dates.promise())) {
			mark("first", dates.first());
			below("first", dates.first(), label(dates.first(), "procedure.axis.first", words));
		}
	}

	private static String sentence(Dates dates, RunWords words) {
		List<String> parts = new ArrayList<>();
		parts.add(words.text("procedure.due.today") + " " + words.day(dates.today()));
		part(parts, "procedure.axis.first", dates.first(), words);
		part(parts, "procedure.axis.promise", dates.promise(), words);
		part(parts, "procedure.axis.legal", dates.legal(), words);
		return String.join(words.text("procedure.and"), parts);
	}

	private static void part(List<String> parts, String key, @Nullable LocalDate day, RunWords words) {
		if (day != null) {
			parts.add(words.text(key) + " " + words.day(day));
		}
	}

	private void draw(String name, @Nullable LocalDate day, String key, RunWords words) {
		if (day != null) {
			mark(name, day);
			String text = label(day, key, words);
			above(name, day, text);
		}
	}

	private static String label(LocalDate day, String key, RunWords words) {
		return words.text("procedure.axis.label", words.text(key), day.getMonthValue(), day.getDayOfMonth());
	}

}
