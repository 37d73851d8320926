package cn.anju.care;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import cn.anju.calendar.ShippedCalendar;
import cn.anju.core.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** On which days suggestions are put together and are due (R-268, C12). */
class BatchMonthTest {

	private final WorkingDays days = ShippedCalendar.national();

	@ParameterizedTest(name = "C12 R-268: the batch of {0} is made on {1} and is out by {2}")
	@CsvSource({ "2025-12, 2025-12-31, 2026-01-04", "2026-01, 2026-01-30, 2026-02-02",
			"2026-02, 2026-02-28, 2026-03-02", "2026-03, 2026-03-31, 2026-04-01", "2026-04, 2026-04-30, 2026-05-06",
			"2026-05, 2026-05-29, 2026-06-01", "2026-06, 2026-06-30, 2026-07-01", "2026-07, 2026-07-31, 2026-08-03",
			"2026-08, 2026-08-31, 2026-09-01", "2026-09, 2026-09-30, 2026-10-08", "2026-10, 2026-10-30, 2026-11-02",
			"2026-11, 2026-11-30, 2026-12-01", "2026-12, 2026-12-31, 2027-01-04" })
	void C12_R_268_a_month_has_its_days(YearMonth month, LocalDate preparedOn, LocalDate sendBy) {
		assertThat(BatchMonth.of(month, this.days)).isEqualTo(new BatchMonth(month, preparedOn, sendBy));
	}

	@Test
	void C12_01_30_02_28_03_31_04_30_05_29_06_30_07_31_08_31_09_30_10_30_11_30_12_31_are_the_days_on_which_a_new_month_is_due() {
		List<LocalDate> made = Stream.iterate(Year.of(2026).atDay(1), (day) -> day.plusDays(1))
			.limit(365)
			.filter((day) -> !BatchMonth.dueBy(day, this.days).equals(BatchMonth.dueBy(day.minusDays(1), this.days)))
			.toList();
		assertThat(made).extracting((day) -> day.toString().substring(5))
			.containsExactly("01-30", "02-28", "03-31", "04-30", "05-29", "06-30", "07-31", "08-31", "09-30", "10-30",
					"11-30", "12-31");
	}

	@Test
	void R_268_a_day_that_was_missed_is_made_up_for_until_the_next_month_is_due() {
		assertThat(BatchMonth.dueBy(LocalDate.of(2026, 2, 27), this.days).month()).isEqualTo(YearMonth.of(2026, 1));
		assertThat(BatchMonth.dueBy(LocalDate.of(2026, 3, 5), this.days).month()).isEqualTo(YearMonth.of(2026, 2));
	}

	@Test
	void R_268_what_is_collected_on_the_day_itself_or_later_goes_out_a_month_later() {
		assertThat(BatchMonth.after(LocalDate.of(2026, 1, 29), this.days).preparedOn()).isEqualTo("2026-01-30");
		assertThat(BatchMonth.after(LocalDate.of(2026, 1, 30), this.days).preparedOn()).isEqualTo("2026-02-28");
		assertThat(BatchMonth.after(LocalDate.of(2026, 12, 31), this.days).month()).isEqualTo(YearMonth.of(2027, 1));
	}

	@Test
	void R_268_a_department_has_ten_working_days_with_make_up_days() {
		assertThat(BatchMonth.answerBy(LocalDate.of(2026, 9, 30), this.days)).isEqualTo("2026-10-20");
	}

	@ParameterizedTest
	@EnumSource(CaseCategory.class)
	void R_268_whatever_a_suggestion_is_about_some_department_is_asked(CaseCategory category) {
		assertThat(Department.of(category)).isNotNull();
	}

}
