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
		return this.texts.of(locale, "procedure.delay.title." + unit(delay), Integer.toString(delay.days()));
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
		List<Integer> summands = new ArrayList<>();
		for (int i = 0; i < delay.parts().size(); i++) {
			Part part = delay.parts().get(i);
			if (part.cause() == Cause.REDONE && i + 1 < delay.parts().size()) {
				Part mended = delay.parts().get(++i);
				causes.add(returned(part, mended, locale));
				summands.add(part.days());
				summands.add(mended.days());
			}
			else {
				causes.add(this.texts.of(locale, "procedure.delay.part", cause(part, locale),
						Integer.toString(part.days())));
				summands.add(part.days());
			}
		}
		String separator = this.texts.of(locale, "procedure.delay.separator");
		return String.join(separator, causes) + separator + sum(delay, summands, locale)
				+ this.texts.of(locale, "procedure.delay.end");
	}

	/** A single cause needs no sum. */
	private String only(Delay delay, Part part, Locale locale) {
		return this.texts.of(locale, "procedure.delay.only." + unit(delay), cause(part, locale),
				Integer.toString(delay.days())) + this.texts.of(locale, "procedure.delay.end");
	}

	private String returned(Part redone, Part mended, Locale locale) {
		return this.texts.of(locale, "procedure.delay.returned", this.days.written(redone.to(), locale),
				Objects.requireNonNullElse(redone.reason(), ""), Integer.toString(redone.days()),
				Integer.toString(mended.days()));
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

	/** Parts that cost nothing do not stand in the sum. */
	private String sum(Delay delay, List<Integer> summands, Locale locale) {
		StringBuilder written = new StringBuilder();
		summands.stream().filter((days) -> days != 0).forEach((days) -> {
			String sign = (days < 0) ? " − " : " + ";
			written.append(written.isEmpty() ? ((days < 0) ? "−" : "") : sign).append(Math.abs(days));
		});
		return this.texts.of(locale, "procedure.delay.sum." + unit(delay), written.toString(),
				Integer.toString(delay.days()));
	}

	private static String unit(Delay delay) {
		return delay.working() ? "working" : "days";
	}

}
