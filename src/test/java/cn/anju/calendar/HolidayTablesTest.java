package cn.anju.calendar;

import java.time.LocalDate;
import java.time.Year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.anju.core.Refused;
import cn.anju.core.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The shipped tables and the arithmetic over them (domain.md c.4, d.4). */
class HolidayTablesTest {

	private final WorkingDays days = ShippedCalendar.national();

	@ParameterizedTest
	@CsvSource({ "2024, 251", "2025, 248", "2026, 248" })
	void a_year_has_as_many_working_days_as_its_notice_leaves(int year, int workingDays) {
		assertThat(this.days.between(Year.of(year).atDay(1).minusDays(1), LocalDate.of(year, 12, 31)))
			.isEqualTo(workingDays);
	}

	@ParameterizedTest
	@CsvSource({ "C1, 2026-09-28, 2026-10-12", "C3, 2026-02-11, 2026-02-26", "C4, 2025-12-29, 2026-01-07",
			"C5, 2026-04-29, 2026-05-11", "C5 autumn 2025, 2025-09-26, 2025-10-11", "C5 2024, 2024-09-26, 2024-10-10",
			"C6, 2026-12-28, 2027-01-06" })
	void six_working_days_later_the_contract_is_collected(String example, LocalDate submitted, LocalDate collected) {
		assertThat(this.days.plus(submitted, 6)).as(example).isEqualTo(collected);
	}

	@Test
	void C6_days_in_a_year_without_its_notice_are_provisional() {
		assertThat(this.days.isProvisional(LocalDate.of(2027, 1, 6))).isTrue();
		assertThat(this.days.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
	}

	@Test
	void C7_a_limit_on_a_holiday_ends_after_it_and_is_aimed_at_before_it() {
		LocalDate limit = LocalDate.of(2026, 9, 3).plusDays(30);
		assertThat(limit).isEqualTo("2026-10-03");
		assertThat(this.days.onOrAfter(limit)).isEqualTo("2026-10-08");
		assertThat(this.days.onOrBefore(limit)).isEqualTo("2026-09-30");
	}

	@Test
	void C12_first_and_last_working_days_of_months_know_make_up_days() {
		assertThat(this.days.onOrBefore(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-28");
		assertThat(this.days.onOrAfter(LocalDate.of(2026, 1, 1))).isEqualTo("2026-01-04");
		assertThat(this.days.onOrAfter(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-08");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					no json | NOT_A_TABLE
					[] | NOT_A_TABLE
					{"year":2027,"days":[]} | NO_DAYS
					{"days":[{"name":"x","date":"2027-01-01","isOffDay":true}]} | YEAR_MISSING
					{"year":2027,"days":[{"name":"x","date":"2027-13-01","isOffDay":true}]} | NOT_A_TABLE
					{"year":2027,"days":[{"name":"x","date":"2027-01-01"}]} | NOT_A_TABLE
					{"year":2027,"days":[{"name":"","date":"2027-01-01","isOffDay":true}]} | NOT_A_TABLE
					{"year":2027,"days":[{"name":"x","date":"2025-01-01","isOffDay":true}]} | DAY_OUTSIDE_YEAR
					{"year":2027,"days":[{"name":"x","date":"2027-01-01","isOffDay":true},{"name":"y","date":"2027-01-01","isOffDay":false}]} | DAY_TWICE
					""")
	void a_file_that_is_no_table_is_refused(String json, CalendarRefused reason) {
		assertThatThrownBy(() -> HolidayFile.read(json)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@Test
	void the_notice_of_next_year_may_move_the_last_days_of_this_december() {
		HolidayNotice notice = HolidayFile.read("""
				{"year":2027,"papers":["x"],"days":[{"name":"元旦","date":"2026-12-31","isOffDay":true}]}""");
		assertThat(notice.days()).hasSize(1);
		assertThat(notice.source()).isEqualTo("x");
	}

}
