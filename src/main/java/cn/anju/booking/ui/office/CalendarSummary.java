package cn.anju.booking.ui.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.CalendarRules;
import cn.anju.booking.OpeningHours;

/** The rules of a calendar in one line. */
final class CalendarSummary {

	private CalendarSummary() {
	}

	static String of(BookingCalendar calendar, BookingWords words, Locale locale) {
		CalendarRules rules = calendar.rules();
		String hours = rules.hours()
			.stream()
			.collect(Collectors.groupingBy(OpeningHours::on, java.util.TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> words.text(locale, "booking.calendars.hours", words.text(locale, entry.getKey().key()),
					times(entry.getValue(), words, locale)))
			.collect(Collectors.joining(words.text(locale, "booking.list.and")));
		return words.text(locale, "booking.calendars.summary", hours, rules.slotMinutes());
	}

	private static String times(List<OpeningHours> hours, BookingWords words, Locale locale) {
		return hours.stream()
			.map((open) -> words.time(open.opens()) + "–" + words.time(open.closes()))
			.collect(Collectors.joining(words.text(locale, "booking.calendars.and")));
	}

}
