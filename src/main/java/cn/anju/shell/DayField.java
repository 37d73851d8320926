package cn.anju.shell;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.jspecify.annotations.Nullable;

/** A field for a day, in the reader's language. */
public class DayField extends DatePicker {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes a field.
	 * @param label what the day means
	 * @param value the day, or nothing
	 */
	public DayField(String label, @Nullable LocalDate value) {
		super(label);
		setI18n(words(getLocale()));
		setValue(value);
		setRequiredIndicatorVisible(true);
		setAutoOpen(false);
	}

	private DatePickerI18n words(Locale locale) {
		return new DatePickerI18n().setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d")
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
				.toList())
			.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
			.setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, locale))
			.setFirstDayOfWeek(1)
			.setToday(getTranslation("shell.today"))
			.setCancel(getTranslation("shell.cancel"))
			.setBadInputErrorMessage(getTranslation("shell.field.day"));
	}

	/** Sunday first, as the calendar wants them. */
	private static List<String> weekdays(TextStyle style, Locale locale) {
		return Stream.iterate(DayOfWeek.SUNDAY, (day) -> day.plus(1))
			.limit(DayOfWeek.values().length)
			.map((day) -> day.getDisplayName(style, locale))
			.toList();
	}

}
