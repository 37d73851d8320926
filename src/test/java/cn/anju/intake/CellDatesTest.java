package cn.anju.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellDatesTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-06-20", "2026-6-20", "2026/6/20", "2026/06/20", "2026.6.20", "2026.06.20",
			"2026年6月20日", "2026年06月20日", "2026 年 6 月 20 日", "2026年6月20号", "2026年6月20", "20260620", " 2026-06-20\u3000",
			"\u00a02026-6-20", "２０２６年６月２０日", "２０２６－０６－２０", "２０２６．６．２０", "2026-06-20 10:30", "2026/6/20 0:00:00",
			"2026-06-20T00:00:00", "2026-06-20T00:00:00.000", "2026、6、20", "2026，6，20", "2026。6。20", "二〇二六年六月二十日",
			"二○二六年六月二十日", "2026-6/20", "46193", "2026-06-20（周六）", "2026年6月20日 星期六", "'2026-06-20" })
	void every_form_that_people_type_is_the_same_day(String typed) {
		assertThat(CellDates.read(new Cell.Text(typed)).found()).contains(LocalDate.of(2026, 6, 20));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026/1/1 18:03", "2026-1-1\u300018:03:11", "2026/1/1\n9:30", "2026年1月1日 18:03" })
	void the_hour_is_no_part_of_the_day(String typed) {
		assertThat(CellDates.read(new Cell.Text(typed)).found()).contains(LocalDate.of(2026, 1, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "26.6.20", "26-06-20", "6/20/2026", "20/6/2026", "2026.6", "2026年6月", "2026", "2026-13-01",
			"2026-02-29", "2026-06-31", "20260631", "待定", "下周", "0", "#REF!", "1899-01-01", "2026-6-20-1", "三月五日",
			"2206-06-20", "46193a" })
	void what_is_no_day_or_may_be_two_is_refused(String typed) {
		assertThat(CellDates.read(new Cell.Text(typed)).isUnreadable()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000", "\u00a0 \u200b" })
	void blanks_of_every_kind_are_no_day(String typed) {
		assertThat(CellDates.read(new Cell.Text(typed))).isEqualTo(Reading.blank());
	}

	@Test
	void days_as_excel_counts_them_with_and_without_time() {
		assertThat(number("46193")).contains(LocalDate.of(2026, 6, 20));
		assertThat(number("46193.99999")).contains(LocalDate.of(2026, 6, 20));
		assertThat(number("20260620")).contains(LocalDate.of(2026, 6, 20));
		assertThat(number("46082")).contains(LocalDate.of(2026, 3, 1));
		assertThat(number("45351")).contains(LocalDate.of(2024, 2, 29));
		assertThat(number("59231")).contains(LocalDate.of(2062, 3, 1));
		assertThat(number("2026")).isEmpty();
		assertThat(number("-5")).isEmpty();
		assertThat(number("1000000000")).isEmpty();
		assertThat(number("2026.4")).isEmpty();
	}

	@Test
	void february_29_exists_in_leap_years_only() {
		assertThat(CellDates.read(new Cell.Text("2028-02-29")).found()).contains(LocalDate.of(2028, 2, 29));
		assertThat(CellDates.read(new Cell.Text("2100-02-29")).isUnreadable()).isTrue();
	}

	@Test
	void an_error_or_a_truth_value_is_no_day() {
		assertThat(CellDates.read(new Cell.Fault("#N/A")).isUnreadable()).isTrue();
		assertThat(CellDates.read(new Cell.Flag(true)).isUnreadable()).isTrue();
	}

	@Test
	void every_day_of_three_years_reads_back_in_five_forms() {
		LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach((day) -> {
			int y = day.getYear();
			int m = day.getMonthValue();
			int d = day.getDayOfMonth();
			for (String form : new String[] { y + "." + m + "." + d, y + "年" + m + "月" + d + "日", y + "/" + m + "/" + d,
					day.toString(), day.toString().replace("-", "") }) {
				assertThat(CellDates.read(new Cell.Text(form)).found()).as(form).contains(day);
			}
			long serial = java.time.temporal.ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
			assertThat(number(Long.toString(serial))).contains(day);
		});
	}

	private static java.util.Optional<LocalDate> number(String value) {
		return CellDates.read(new Cell.Numeric(new BigDecimal(value), false)).found();
	}

}
