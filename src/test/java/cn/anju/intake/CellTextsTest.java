package cn.anju.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextsTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "\" 高\u3000轩怡\u00a0\",高轩怡", "\"张  三\",张三", "\"JOHN   SMITH\",JOHN SMITH",
			"\"买买提 · 艾力\",买买提·艾力", "\"𠮷霞\",𠮷霞", "\"深圳 (示例) 有限公司\",深圳(示例) 有限公司", "\"欧阳 建建\",欧阳建建" })
	void names_lose_blanks_that_only_stretch_them(String typed, String name) {
		assertThat(CellTexts.name(typed)).isEqualTo(name);
	}

	@Test
	void rare_characters_and_emoji_stay_as_they_are() {
		assertThat(CellTexts.name("﨑𠮷㐂")).isEqualTo("﨑𠮷㐂");
		assertThat(CellTexts.tidy(" 急🙏👨‍👩‍👧 ")).isEqualTo("急🙏👨‍👩‍👧");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "\"ＲＧ－２０２６－０００１\",RG-2026-0001", "\"110199 19970423 3683\",110199199704233683",
					"\"'4403991998\",4403991998", "\"HT- 2026\u3000-0001\",HT-2026-0001", "\"７０４\",704" })
	void numbers_of_things_are_half_width_without_blanks(String typed, String code) {
		assertThat(CellTexts.code(typed)).isEqualTo(code);
	}

	@Test
	void words_lose_brackets() {
		assertThat(CellTexts.word("商业贷款（按揭）")).isEqualTo("商业贷款");
		assertThat(CellTexts.word("一次性 付款")).isEqualTo("一次性付款");
	}

}
