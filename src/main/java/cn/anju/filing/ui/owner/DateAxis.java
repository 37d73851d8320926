package cn.anju.filing.ui.owner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import cn.anju.shell.DayAxis;
import org.jspecify.annotations.Nullable;

/**
 * One step's dates on a line: today, the first promise, the promise, the limit of the
 * law; the same as one sentence for those who cannot see it.
 */
class DateAxis extends DayAxis {

	private static final long serialVersionUID = 1L;

	/** What is drawn. */
	record Dates(LocalDate begin, LocalDate today, @Nullable LocalDate first, LocalDate promise,
			@Nullable LocalDate limit) {

		LocalDate from() {
			return Stream
				.of(this.begin, this.today, (this.first != null) ? this.first : this.today,
						(this.limit != null) ? this.limit : this.today)
				.min(LocalDate::compareTo)
				.orElseThrow();
		}

		LocalDate to() {
			return Stream.of(this.today, this.promise, (this.limit != null) ? this.limit : this.promise)
				.max(LocalDate::compareTo)
				.orElseThrow();
		}

	}

	DateAxis(Dates dates, FilingWords words, Locale locale) {
		super(dates.from(), dates.to(), sentence(dates, words, locale));
		draw("today", dates.today(), words.text(locale, "filing.axis.today"));
		draw("promise", dates.promise(), words.text(locale, "filing.axis.promise", dates.promise().getDayOfMonth()));
		LocalDate limit = dates.limit();
		if (limit != null) {
			draw("limit", limit, words.text(locale, "filing.axis.limit", limit.getDayOfMonth()));
		}
		LocalDate first = dates.first();
		if (first != null && !first.equals(dates.promise())) {
			mark("first", first);
			below("first", first, words.text(locale, "filing.axis.first", first.getDayOfMonth()));
		}
	}

	private static String sentence(Dates dates, FilingWords words, Locale locale) {
		StringBuilder sentence = new StringBuilder(words.text(locale, "filing.axis.sentence",
				words.day(dates.today(), locale), words.day(dates.promise(), locale)));
		LocalDate first = dates.first();
		if (first != null && !first.equals(dates.promise())) {
			sentence.append(words.text(locale, "filing.axis.sentence-first", words.day(first, locale)));
		}
		LocalDate limit = dates.limit();
		if (limit != null) {
			sentence.append(words.text(locale, "filing.axis.sentence-limit", words.day(limit, locale)));
		}
		return sentence.toString();
	}

	private void draw(String name, LocalDate day, String text) {
		mark(name, day);
		above(name, day, text);
	}

}
