package cn.anju.core;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FactTextsTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-13T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

	private final FactTexts texts = new FactTexts(new Days(CLOCK));

	@Test
	void days_and_amounts_are_written_for_the_reader() {
		Map<String, String> facts = Map.of("by", "房屋交易所", "by.en", "The exchange", "promise", "2026-10-19", "open",
				"1105000.00");
		assertThat(this.texts.of(Locale.SIMPLIFIED_CHINESE, "sample.notice.text", facts))
			.isEqualTo("房屋交易所预计 10月19日 周一 前办好，还差 ¥1,105,000.00。");
		assertThat(this.texts.of(Locale.UK, "sample.notice.text", facts))
			.isEqualTo("The exchange expects to finish by Mon 19 Oct; ¥1,105,000.00 is open.");
	}

	@Test
	void a_fact_that_looks_like_a_placeholder_stays_as_it_is() {
		assertThat(this.texts.of(Locale.ENGLISH, "sample.notice.title", Map.of("unit", "{by} $1 \\ <b>")))
			.isEqualTo("{by} $1 \\ <b> has been submitted");
	}

	@Test
	void a_missing_text_is_named_and_a_missing_fact_leaves_a_gap() {
		assertThat(this.texts.of(Locale.ENGLISH, "sample.none", Map.of())).isEqualTo("!sample.none!");
		assertThat(this.texts.of(Locale.ENGLISH, "sample.notice.title", Map.of())).isEqualTo(" has been submitted");
		assertThat(this.texts.factsOf("sample.notice.text")).containsExactlyInAnyOrder("by", "promise", "open");
		assertThatIllegalArgumentException().isThrownBy(() -> this.texts.factsOf("sample.none"));
	}

}
