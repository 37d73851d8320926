package cn.anju.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.stereotype.Component;

import cn.anju.core.Days;
import cn.anju.core.Texts;
import cn.anju.procedure.Delay.Cause;
import cn.anju.procedure.Delay.Part;

/** Writes a delay as one sentence whose parts add up: cause, date, parts, sum. */
@Component
public class DelaySentence {

	private final Texts texts;

	private final Days days;

	DelaySentence(Texts texts, Days days) {
		this.texts = texts;
		this.days = days;
	}

	/**
	 * Writes how late it is.
	 * @param delay the delay
	 * @param locale the reader's language
	 * @return such as {@code 比原定晚 5 个工作日}
	 */
	public String title(Delay delay, Locale locale) {
		return this.texts.of(locale, "procedure.delay.title", days(delay, delay.days(), locale));
	}

	/**
	 * Writes why it is late.
	 * @param delay the delay
	 * @param locale the reader's language
	 * @return a sentence with the recorded causes, their days and their sum
	 */
	public String sentence(Delay delay, Locale locale) {
		if (delay.parts().size() == 1) {
			return only(delay, delay.parts().getFirst(), locale);
		}
		List<String> causes = new ArrayList<>();
		for (int i = 0; i < delay.parts().size(); i++) {
			Part part = delay.parts().get(i);
			if (part.cause() == Cause.REDONE && i + 1 < delay.parts().size()) {
				Part mended = delay.parts().get(++i);
				causes.add(returned(delay, part, mended, locale));
			}
			else {
				causes.add(this.texts.of(locale, "procedure.delay.part", cause(part, locale),
						days(delay, part.days(), locale)));
			}
		}
		String separator = this.texts.of(locale, "procedure.delay.separator");
		return String.join(separator, causes) + separator
				+ this.texts.of(locale, "procedure.delay.sum", sum(delay, locale), days(delay, delay.days(), locale))
				+ this.texts.of(locale, "procedure.delay.end");
	}

	/**
	 * Writes the parts of a delay as a sum.
	 * @param delay the delay
	 * @param locale the reader's language
	 * @return such as {@code 5 个工作日 + 2 个工作日}, without the parts that cost nothing
	 */
	public String sum(Delay delay, Locale locale) {
		StringBuilder sum = new StringBuilder();
		delay.parts().stream().map(Part::days).filter((days) -> days != 0).forEach((days) -> {
			String sign = (days < 0) ? " − " : " + ";
			sum.append(sum.isEmpty() ? ((days < 0) ? "−" : "") : sign).append(days(delay, Math.abs(days), locale));
		});
		return sum.toString();
	}

	/**
	 * Writes a number of days in the unit in which a delay is counted.
	 * @param delay the delay
	 * @param days the number; negative for days that were won
	 * @param locale the reader's language
	 * @return such as {@code 5 个工作日} or {@code 1 day}
	 */
	public String days(Delay delay, int days, Locale locale) {
		return this.texts.of(locale, delay.daysKey(), days);
	}

	/** A single cause needs no sum. */
	private String only(Delay delay, Part part, Locale locale) {
		return this.texts.of(locale, "procedure.delay.only", cause(part, locale), days(delay, delay.days(), locale))
				+ this.texts.of(locale, "procedure.delay.end");
	}

	private String returned(Delay delay, Part redone, Part mended, Locale locale) {
		return this.texts.of(locale, "procedure.delay.returned", this.days.written(redone.to(), locale),
				Objects.requireNonNullElse(redone.reason(), ""), days(delay, redone.days(), locale),
				days(delay, mended.days(), locale));
	}

	private String cause(Part part, Locale locale) {
		String from = this.days.written(part.from(), locale);
		String to = this.days.written(part.to(), locale);
		String reason = Objects.requireNonNullElse(part.reason(), "");
		return switch (part.cause()) {
			case PAUSED -> this.texts.of(locale, "procedure.delay.paused", from, to, reason);
			case PROMISED -> this.texts.of(locale, "procedure.delay.promised", reason, from, to);
			case HOLIDAYS -> this.texts.of(locale, "procedure.delay.holidays");
			case OVERDUE -> this.texts.of(locale, "procedure.delay.overdue", from);
			case REDONE, MENDED, OTHER -> this.texts.of(locale, "procedure.delay.other");
		};
	}

}
