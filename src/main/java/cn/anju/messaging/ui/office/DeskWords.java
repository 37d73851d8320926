package cn.anju.messaging.ui.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.core.Texts;

/** How the office reads days, times, roles and parts of the journey in messages. */
@Component
class DeskWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final Pattern FACT = Pattern.compile("\\{(\\w+)(?:,\\w+)?}");

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	DeskWords(Texts texts, Days days, Clock clock) {
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.clock.getZone()).toInstant();
	}

	/** Calendar days since an instant. */
	int age(Instant since) {
		return (int) ChronoUnit.DAYS.between(dayOf(since), today());
	}

	String day(LocalDate day, Locale locale) {
		return this.days.written(day, locale);
	}

	/** A day, after the word for today, tomorrow or yesterday if it is one of them. */
	String near(LocalDate day, Locale locale) {
		return switch ((int) ChronoUnit.DAYS.between(today(), day)) {
			case 0 -> this.texts.of(locale, "messaging.today", day);
			case 1 -> this.texts.of(locale, "messaging.tomorrow", day);
			case -1 -> this.texts.of(locale, "messaging.yesterday", day);
			default -> day(day, locale);
		};
	}

	String time(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

	String at(Instant instant, Locale locale) {
		return this.days.written(instant, locale);
	}

	String category(String category, Locale locale) {
		String key = "messaging.category." + category;
		return this.texts.has(key) ? this.texts.of(locale, key) : category;
	}

	String audience(String role, Locale locale) {
		return this.texts.of(locale, Roles.OWNER.equals(role) ? "messaging.audience.OWNER" : "identity.role." + role);
	}

	/** A fact of a due date, by the name that it has in the words of a rule. */
	String fact(String name, Locale locale) {
		String key = "messaging.fact." + name;
		return this.texts.has(key) ? this.texts.of(locale, key) : name;
	}

	/** The words of a rule, with the names of facts where each household has its own. */
	String readable(String words, Locale locale) {
		return FACT.matcher(words)
			.replaceAll((match) -> Matcher
				.quoteReplacement(this.texts.of(locale, "messaging.fact.shown", fact(match.group(1), locale))));
	}

	String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

}
