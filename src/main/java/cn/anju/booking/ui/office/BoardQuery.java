package cn.anju.booking.ui.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.anju.booking.BookingCalendar;
import cn.anju.core.ProjectId;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which board is asked for, as its address says it.
 *
 * @param project the project, none for the first one
 * @param purpose the key of the purpose, none for the first one with a calendar
 * @param day the day
 * @param week whether the whole week of the day
 */
record BoardQuery(@Nullable ProjectId project, @Nullable String purpose, LocalDate day, boolean week) {

	static final String PATH = "office/bookings";

	private static final int DAYS = 7;

	/** What the address does not say or says wrongly is left to the usual. */
	static BoardQuery read(QueryParameters asked, LocalDate today) {
		return new BoardQuery(project(asked.getSingleParameter("project").orElse("")),
				asked.getSingleParameter("purpose").orElse(null),
				day(asked.getSingleParameter("day").orElse(""), today),
				"week".equals(asked.getSingleParameter("view").orElse("")));
	}

	private static @Nullable ProjectId project(String asked) {
		try {
			return new ProjectId(Long.parseLong(asked));
		}
		catch (NumberFormatException _) {
			return null;
		}
	}

	private static LocalDate day(String asked, LocalDate today) {
		try {
			return LocalDate.parse(asked);
		}
		catch (DateTimeParseException _) {
			return today;
		}
	}

	QueryParameters write() {
		Map<String, String> asked = new LinkedHashMap<>();
		if (this.project != null) {
			asked.put("project", Long.toString(this.project.value()));
		}
		if (this.purpose != null) {
			asked.put("purpose", this.purpose);
		}
		asked.put("day", this.day.toString());
		if (this.week) {
			asked.put("view", "week");
		}
		return QueryParameters.simple(asked);
	}

	BoardQuery of(ProjectId other) {
		return new BoardQuery(other, this.purpose, this.day, this.week);
	}

	BoardQuery of(BookingCalendar calendar) {
		return new BoardQuery(calendar.project(), calendar.purpose(), this.day, this.week);
	}

	BoardQuery on(LocalDate other) {
		return new BoardQuery(this.project, this.purpose, other, this.week);
	}

	BoardQuery by(boolean weeks) {
		return new BoardQuery(this.project, this.purpose, this.day, weeks);
	}

	/** A week further, or a day. */
	BoardQuery further(int steps) {
		return on(this.day.plusDays((long) steps * (this.week ? DAYS : 1)));
	}

	LocalDate first() {
		return this.week ? this.day.with(DayOfWeek.MONDAY) : this.day;
	}

	LocalDate last() {
		return this.week ? first().plusDays(DAYS - 1L) : this.day;
	}

}
