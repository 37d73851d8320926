package cn.anju.filing.ui.owner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/**
 * One step's dates on a line: today, the first promise, the promise, the limit of the
 * law; the same as one sentence for those who cannot see it.
 */
class DateAxis extends Div {

	private static final long serialVersionUID = 1L;

	private static final double LEFT = 4;

	private static final double WIDTH = 92;

	private static final double LABEL = 16;

	private static final int PER_CENT = 100;

	/** What is drawn. */
	record Dates(LocalDate begin, LocalDate today, @Nullable LocalDate first, LocalDate promise,
			@Nullable LocalDate limit) {

		LocalDate from() {
			return Stream.of(this.begin, this.today, (this.limit != null) ? this.limit : this.today)
				.min(LocalDate::compareTo)
				.orElseThrow();
		}

		LocalDate to() {
			return Stream.of(this.today, this.promise, (this.limit != null) ? this.limit : this.promise)
				.max(LocalDate::compareTo)
				.orElseThrow();
		}

	}

	private final transient Dates dates;

	private final List<Double> taken = new ArrayList<>();

	DateAxis(Dates dates, FilingWords words, Locale locale) {
		this.dates = dates;
		addClassName("aj-axis");
		getElement().setAttribute("role", "img").setAttribute("aria-label", sentence(words, locale));
		mark("rail", null);
		mark("today", dates.today());
		mark("promise", dates.promise());
		mark("limit", dates.limit());
		label("above", dates.today(), words.text(locale, "filing.axis.today"));
		label("above", dates.promise(), words.text(locale, "filing.axis.promise", dates.promise().getDayOfMonth()));
		LocalDate limit = dates.limit();
		if (limit != null) {
			label("above", limit, words.text(locale, "filing.axis.limit", limit.getDayOfMonth()));
		}
		LocalDate first = dates.first();
		if (first != null && !first.equals(dates.promise())) {
			mark("first", first);
			this.taken.clear();
			label("below", first, words.text(locale, "filing.axis.first", first.getDayOfMonth()));
		}
	}

	private String sentence(FilingWords words, Locale locale) {
		LocalDate limit = this.dates.limit();
		String first = words.text(locale, "filing.axis.sentence", words.day(this.dates.today(), locale),
				words.day(this.dates.promise(), locale));
		return (limit != null) ? first + words.text(locale, "filing.axis.sentence-limit", words.day(limit, locale))
				: first;
	}

	private void mark(String name, @Nullable LocalDate day) {
		if (day == null && !name.equals("rail")) {
			return;
		}
		Element mark = new Element("i").setAttribute("class", name);
		if (day != null) {
			mark.getStyle().set("left", position(day) + "%");
		}
		getElement().appendChild(mark);
	}

	/** Labels do not collide: the later one gives way. */
	private void label(String place, LocalDate day, String text) {
		double at = position(day);
		double shown = (at > PER_CENT - LABEL) ? PER_CENT : ((at < LABEL) ? 0 : at);
		if (this.taken.stream().anyMatch((other) -> Math.abs(other - shown) < LABEL)) {
			return;
		}
		this.taken.add(shown);
		Span label = new Span(text);
		label.addClassNames(place, (shown == PER_CENT) ? "end" : ((shown == 0) ? "begin" : "middle"));
		label.getStyle().set("left", shown + "%");
		add(label);
	}

	private double position(LocalDate day) {
		long all = Math.max(1, ChronoUnit.DAYS.between(this.dates.from(), this.dates.to()));
		return LEFT + WIDTH * ChronoUnit.DAYS.between(this.dates.from(), day) / all;
	}

}
