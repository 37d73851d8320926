package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the present step on a line: today, the first promise, the promise and the
 * limit of the law; the same as one sentence for those who cannot see it.
 */
public class RunAxis extends Div {

	private static final long serialVersionUID = 1L;

	private static final double LEFT = 6;

	private static final double WIDTH = 88;

	private static final double LABEL = 17;

	private static final int PER_CENT = 100;

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

		private List<LocalDate> all() {
			return Stream.of(this.opened, this.today, this.first, this.promise, this.legal)
				.filter(Objects::nonNull)
				.toList();
		}

	}

	private final transient RunWords words;

	private final LocalDate from;

	private final long days;

	private final List<Double> taken = new ArrayList<>();

	/**
	 * Draws dates.
	 * @param dates the dates
	 * @param words writes them
	 */
	public RunAxis(Dates dates, RunWords words) {
		this.words = words;
		this.from = dates.all().stream().min(LocalDate::compareTo).orElse(dates.today());
		LocalDate to = dates.all().stream().max(LocalDate::compareTo).orElse(dates.today());
		this.days = Math.max(1, ChronoUnit.DAYS.between(this.from, to));
		addClassName("aj-axis");
		getElement().setAttribute("role", "img").setAttribute("aria-label", sentence(dates));
		getElement().appendChild(new Element("i").setAttribute("class", "rail"));
		mark("today", "above", dates.today(), words.text("procedure.due.today"));
		mark("limit", "above", dates.legal(), words.text("procedure.axis.legal"));
		mark("promise", "above", dates.promise(), words.text("procedure.axis.promise"));
		if (dates.first() != null && !dates.first().equals(dates.promise())) {
			this.taken.clear();
			mark("first", "below", dates.first(), words.text("procedure.axis.first"));
		}
	}

	private String sentence(Dates dates) {
		List<String> parts = new ArrayList<>();
		parts.add(this.words.text("procedure.due.today") + " " + this.words.day(dates.today()));
		part(parts, "procedure.axis.first", dates.first());
		part(parts, "procedure.axis.promise", dates.promise());
		part(parts, "procedure.axis.legal", dates.legal());
		return String.join(this.words.text("procedure.and"), parts);
	}

	private void part(List<String> parts, String key, @Nullable LocalDate day) {
		if (day != null) {
			parts.add(this.words.text(key) + " " + this.words.day(day));
		}
	}

	private void mark(String name, String place, @Nullable LocalDate day, String word) {
		if (day == null) {
			return;
		}
		Element mark = new Element("i").setAttribute("class", name);
		mark.getStyle().set("left", position(day) + "%");
		getElement().appendChild(mark);
		label(name, place, day, "today".equals(name) ? word
				: this.words.text("procedure.axis.label", word, day.getMonthValue(), day.getDayOfMonth()));
	}

	/** Labels do not collide: the later one gives way. */
	private void label(String name, String place, LocalDate day, String text) {
		double at = position(day);
		if (this.taken.stream().anyMatch((other) -> Math.abs(other - at) < LABEL)) {
			return;
		}
		this.taken.add(at);
		Span label = new Span(text);
		label.addClassNames(place, "of-" + name, (at > PER_CENT - LABEL) ? "end" : ((at < LABEL) ? "begin" : "middle"));
		label.getStyle().set("left", ((at > PER_CENT - LABEL) ? PER_CENT : ((at < LABEL) ? 0 : at)) + "%");
		add(label);
	}

	private double position(LocalDate day) {
		return LEFT + WIDTH * ChronoUnit.DAYS.between(this.from, day) / this.days;
	}

}
