package cn.anju.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTimesTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@ParameterizedTest
	@CsvSource({ "2023/1/5 8:03, 2023-01-05T08:03:00", "2023-01-05 08:03:11, 2023-01-05T08:03:11",
			"2023年1月5日, 2023-01-05T00:00:00", "2023/1/1 18:03, 2023-01-01T18:03:00",
			"2023/11/1 18:03:09, 2023-11-01T18:03:09", "2023-01-05T08:03:11, 2023-01-05T08:03:11",
			"2023-01-05T08:03:11.250, 2023-01-05T08:03:11", "2023-01-05T00:03:11Z, 2023-01-05T08:03:11",
			"2023-01-05T08:03:11+08:00, 2023-01-05T08:03:11", "2023年1月5日 8时3分11秒, 2023-01-05T08:03:11",
			"2023年1月5日8点03分, 2023-01-05T08:03:00", "2023 年 1 月 5 日 8:03, 2023-01-05T08:03:00",
			"2023年1月5日 下午3点, 2023-01-05T15:00:00", "2023/1/5 下午 03:04:05, 2023-01-05T15:04:05",
			"2023/1/5 3:04:05 PM, 2023-01-05T15:04:05", "2023/1/5 上午12:04, 2023-01-05T00:04:00",
			"2023/1/5 星期四 8:03, 2023-01-05T08:03:00", "2023-1-5(周四) 8:03, 2023-01-05T08:03:00",
			"２０２３／１／５　８：０３, 2023-01-05T08:03:00", "20230105080311, 2023-01-05T08:03:11",
			"20230105 0803, 2023-01-05T08:03:00", "2023-01-0508:03:11, 2023-01-05T08:03:11",
			"2023.1.5 8:03, 2023-01-05T08:03:00", "44931.3354282407, 2023-01-05T08:03:01" })
	void every_form_that_people_type_is_a_moment(String typed, LocalDateTime expected) {
		assertThat(text(typed)).contains(expected);
		assertThat(text("\t\u3000" + typed + "\u00a0\n")).contains(expected);
	}

	@Test
	void a_line_break_or_a_tab_between_day_and_time_divides_them() {
		assertThat(text("2023/1/1\n18:03")).contains(LocalDateTime.of(2023, 1, 1, 18, 3));
		assertThat(text("2023/1/1\t\u200b18:03")).contains(LocalDateTime.of(2023, 1, 1, 18, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "昨天", "8:03", "1/5/2023 8:03", "23-1-5 8:03", "2023-02-30 8:03", "2023-01-05 25:00",
			"2023-01-05 08:61", "2023-01-05 8:03 或 9:00", "2023-01", "#REF!" })
	void what_is_no_moment_or_may_be_two_is_refused(String typed) {
		assertThat(CellTimes.read(new Cell.Text(typed), ZONE).isUnreadable()).isTrue();
	}

	@Test
	void moments_as_excel_counts_them_are_read_to_the_second() {
		assertThat(number("44931.3354282407")).contains(LocalDateTime.of(2023, 1, 5, 8, 3, 1));
		assertThat(number("44931.9999999999")).contains(LocalDateTime.of(2023, 1, 6, 0, 0));
		assertThat(number("44931")).contains(LocalDateTime.of(2023, 1, 5, 0, 0));
		assertThat(number("20230105080311")).contains(LocalDateTime.of(2023, 1, 5, 8, 3, 11));
		assertThat(number("2023")).isEmpty();
	}

	@Test
	void blanks_are_no_moment() {
		assertThat(CellTimes.read(new Cell.Text(" \u3000"), ZONE)).isEqualTo(Reading.blank());
		assertThat(CellTimes.read(new Cell.Flag(true), ZONE).isUnreadable()).isTrue();
	}

	private static Optional<LocalDateTime> text(String typed) {
		return CellTimes.read(new Cell.Text(typed), ZONE).found().map((at) -> LocalDateTime.ofInstant(at, ZONE));
	}

	private static Optional<LocalDateTime> number(String value) {
		return CellTimes.read(new Cell.Numeric(new BigDecimal(value), true), ZONE)
			.found()
			.map((at) -> LocalDateTime.ofInstant(at, ZONE));
	}

}
