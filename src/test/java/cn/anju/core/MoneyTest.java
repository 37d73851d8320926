package cn.anju.core;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** D-12 exact money. */
class MoneyTest {

	@ParameterizedTest
	@CsvSource({ "89.53,12345.00,1105247.85", "68.45,13480.50,922740.23", "95.17,13250.00,1261002.50",
			"100.00,9999.99,999999.00", "93.97,50977.51,4790356.61" })
	void D_12_a_price_is_area_times_unit_price_rounded_half_up_once(String area, String unitPrice, String total) {
		assertThat(Area.of(area).times(Money.of(unitPrice))).isEqualTo(Money.of(total));
	}

	@Test
	void D_12_amounts_are_equal_by_value_and_written_with_two_decimals() {
		assertThat(Money.of("5")).isEqualTo(Money.of("5.00"));
		assertThat(Money.of("1105247.85").written()).isEqualTo("¥1,105,247.85");
		assertThat(Money.of("-0.5").written()).isEqualTo("-¥0.50");
		assertThat(Money.of("1").minus(Money.of("1"))).isEqualTo(Money.ZERO);
	}

	@Test
	void an_area_is_not_negative() {
		assertThatIllegalArgumentException().isThrownBy(() -> Area.of("-1"));
	}

}
