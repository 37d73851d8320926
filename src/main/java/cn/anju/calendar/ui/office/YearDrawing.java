package cn.anju.calendar.ui.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import cn.anju.core.DayException;

/**
 * Twelve months with rest days, holidays and make-up days; the words beside it say the
 * same.
 */
class YearDrawing extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MONTHS = 12;

	private final transient Map<LocalDate, DayException> exceptions;

	private final Locale locale;

	YearDrawing(int year, List<DayException> exceptions, Locale locale) {
		this.exceptions = exceptions.stream().collect(Collectors.toMap(DayException::date, Function.identity()));
		this.locale = locale;
		addClassName("aj-calendar-drawing");
		getElement().setAttribute("aria-hidden", "true");
		IntStream.rangeClosed(1, MONTHS).mapToObj((month) -> month(YearMonth.of(year, month))).forEach(this::add);
	}

	private Div month(YearMonth month) {
		Div grid = new Div();
		grid.addClassName("days");
		for (DayOfWeek weekday : DayOfWeek.values()) {
			Span head = new Span(weekday.getDisplayName(TextStyle.NARROW, this.locale));
			head.addClassName("weekday");
			grid.add(head);
		}
		int blanks = month.atDay(1).getDayOfWeek().getValue() - 1;
		IntStream.range(0, blanks).forEach((_) -> grid.add(new Span()));
		month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).map(this::day).forEach(grid::add);
		Span name = new Span(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, this.locale));
		name.addClassName("name");
		Div drawn = new Div(name, grid);
		drawn.addClassName("month");
		return drawn;
	}

	private Span day(LocalDate date) {
		Span day = new Span(Integer.toString(date.getDayOfMonth()));
		DayException exception = this.exceptions.get(date);
		day.addClassName(css(date, exception));
		if (exception != null) {
			day.setTitle(exception.name());
		}
		return day;
	}

	private static String css(LocalDate date, @Nullable DayException exception) {
		if (exception != null) {
			return exception.off() ? "off" : "worked";
		}
		boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
		return weekend ? "rest" : "plain";
	}

}
