package cn.anju.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Writes days and instants for reading, in the business zone. */
@Component
public class Days {

	private final Clock clock;

	Days(Clock clock) {
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Writes a day with its weekday, with the year only if it is not the present one.
	 * @param day the day
	 * @param locale the reader's language
	 * @return such as {@code 10月19日 周一} or {@code Mon 19 Oct}
	 */
	public String written(LocalDate day, Locale locale) {
		boolean thisYear = day.getYear() == today().getYear();
		return DateTimeFormatter.ofPattern(pattern(isChinese(locale), thisYear), locale).format(day);
	}

	/**
	 * Writes an instant as day and time of the business zone.
	 * @param instant the instant
	 * @param locale the reader's language
	 * @return such as {@code 10月13日 周二 19:42}
	 */
	public String written(Instant instant, Locale locale) {
		ZonedDateTime local = instant.atZone(this.clock.getZone());
		return written(local.toLocalDate(), locale) + " " + DateTimeFormatter.ofPattern("HH:mm").format(local);
	}

	private static String pattern(boolean chinese, boolean thisYear) {
		if (chinese) {
			return thisYear ? "M月d日 EEE" : "yyyy年M月d日 EEE";
		}
		return thisYear ? "EEE d MMM" : "EEE d MMM yyyy";
	}

	private static boolean isChinese(Locale locale) {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
	}

}
