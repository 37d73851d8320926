package cn.anju.core;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phone numbers as people type them (domain.md c.5). */
class PhoneNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "19300008164", "１９３００００８１６４", "+86 193 0000 8164", "0086-19300008164", "8619300008164",
			" 193-0000-8164 ", "193\u30000000\u00a08164" })
	void a_mobile_number_is_read_however_it_is_typed(String typed) {
		assertThat(PhoneNumber.parse(typed)).hasValueSatisfying((number) -> {
			assertThat(number.digits()).isEqualTo("19300008164");
			assertThat(number.isMobile()).isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1381234567", "12345678901", "138123456789", "abc", "1930000816a" })
	void what_is_no_number_is_not_read(String typed) {
		assertThat(PhoneNumber.parse(typed)).isEmpty();
	}

	@Test
	void a_landline_number_is_no_mobile_number() {
		assertThat(PhoneNumber.parse("010-00000000")).hasValueSatisfying((n) -> assertThat(n.isMobile()).isFalse());
	}

	@Test
	void D_04_the_middle_of_a_number_is_hidden_also_in_logs() {
		assertThat(new PhoneNumber("13812345678")).hasToString("138****5678");
	}

	@Test
	void sample_numbers_are_the_hundred_of_the_demo() {
		assertThat(new PhoneNumber("19900000000").isSample()).isTrue();
		assertThat(new PhoneNumber("19900000099").isSample()).isTrue();
		assertThat(new PhoneNumber("19900000100").isSample()).isFalse();
		assertThat(new PhoneNumber("13812345678").isSample()).isFalse();
	}

}
