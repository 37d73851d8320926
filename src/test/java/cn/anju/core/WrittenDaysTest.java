package cn.anju.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Days in texts are written as people read them, in every module alike. */
class WrittenDaysTest {

	private final Texts texts = new Texts(
			new Days(Clock.fixed(Instant.parse("2026-11-26T04:00:00Z"), ZoneId.of("Asia/Shanghai"))));

	@Test
	void a_day_in_a_refusal_has_its_weekday_and_the_year_only_if_it_is_another() {
		String key = "procedure.refused.BEFORE_PREVIOUS";
		assertThat(this.texts.of(Locale.SIMPLIFIED_CHINESE, key, LocalDate.of(2026, 10, 9))).contains("10月9日 周五")
			.doesNotContain("2026");
		assertThat(this.texts.of(Locale.SIMPLIFIED_CHINESE, key, LocalDate.of(2025, 10, 9))).contains("2025年10月9日 周四");
		assertThat(this.texts.of(Locale.ENGLISH, key, LocalDate.of(2026, 10, 9))).contains("Fri 9 Oct");
	}

}
