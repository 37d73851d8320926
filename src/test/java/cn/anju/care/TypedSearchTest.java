package cn.anju.care;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed to find a case (R-262). */
class TypedSearchTest {

	@ParameterizedTest(name = "R-262 {0} is a number")
	@ValueSource(strings = { "TS-20261126-001", "TS20261126001", "ts-20261126-001", " ts 20261126 001 ",
			"ＴＳ－２０２６１１２６－００１", "TS—20261126—001", "TS/2026.1126_001" })
	void a_number_in_any_spelling_is_the_same_number(String typed) {
		assertThat(TypedNumber.beginnings(typed)).containsExactly("TS-20261126-001");
		assertThat(TypedNumber.written(typed)).isEqualTo("TS-20261126-001");
	}

	@Test
	void R_262_a_number_is_known_before_its_end_and_without_its_letters() {
		assertThat(TypedNumber.beginnings("jy2026")).containsExactly("JY-2026");
		assertThat(TypedNumber.beginnings("ZX20261126")).containsExactly("ZX-20261126");
		assertThat(TypedNumber.beginnings("20261126-001")).containsExactly("TS-20261126-001", "JY-20261126-001",
				"ZX-20261126-001", "SQ-20261126-001");
	}

	@ParameterizedTest(name = "R-262 {0} is no number")
	@ValueSource(strings = { "", "TS", "001", "13800138000", "XX20261126001", "TS 漏水", "3栋0501", "%" })
	void what_is_no_number_is_taken_for_none(String typed) {
		assertThat(TypedNumber.beginnings(typed)).isEmpty();
		assertThat(TypedNumber.written(typed)).isEqualTo(typed);
	}

	@Test
	void R_262_words_are_cut_as_the_index_cuts_them_and_signs_are_no_operators() {
		assertThat(TypedWords.of("车位优惠").pairs()).isEqualTo("+车位 +位优 +优惠");
		assertThat(TypedWords.of("车位　+优惠-").pairs()).isEqualTo("+车位 +优惠");
		assertThat(TypedWords.of("\"(漏) ~*@").pairs()).isEmpty();
		assertThat(TypedWords.of("一二三四五六七八九").pairs()).isEqualTo("+一二 +二三 +三四 +五六 +六七 +八九");
		assertThat(TypedWords.of("漏").areEnough()).isFalse();
		assertThat(TypedWords.of("漏 水").areEnough()).isTrue();
	}

	@Test
	void R_262_what_was_typed_is_looked_for_as_it_stands() {
		Map<String, Object> parameters = new HashMap<>();
		assertThat(TypedWords.of("50% a_b").in("words", parameters))
			.isEqualTo("(words like :part0 and words like :part1)");
		assertThat(parameters).containsEntry("part0", "%50\\%%").containsEntry("part1", "%a\\_b%");
	}

}
