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

	@ParameterizedTest(name = "D-12 {0} is {1}")
	@CsvSource({ "1409.50, 人民币壹仟肆佰零玖元伍角整", "6007.14, 人民币陆仟零柒元壹角肆分", "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
			"107000.53, 人民币壹拾万柒仟元零伍角叁分", "16409.02, 人民币壹万陆仟肆佰零玖元零贰分", "325.04, 人民币叁佰贰拾伍元零肆分", "0.05, 人民币伍分",
			"20000, 人民币贰万元整", "600040, 人民币陆拾万零肆拾元整", "10500000, 人民币壹仟零伍拾万元整", "100010000, 人民币壹亿零壹万元整",
			"1105247.85, 人民币壹佰壹拾万伍仟贰佰肆拾柒元捌角伍分", "10444.09, 人民币壹万零肆佰肆拾肆元零玖分", "221049.57, 人民币贰拾贰万壹仟零肆拾玖元伍角柒分",
			"33157.44, 人民币叁万叁仟壹佰伍拾柒元肆角肆分", "0, 人民币零元整", "100000001, 人民币壹亿零壹元整", "100001000, 人民币壹亿零壹仟元整",
			"999999999999.99, 人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分" })
	void D_12_an_amount_is_written_in_capital_characters(String amount, String words) {
		assertThat(Money.of(amount).inWords()).isEqualTo(words);
	}

	@Test
	void D_12_what_is_negative_or_too_large_has_no_words() {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.of("-0.01").inWords());
		assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1000000000000").inWords());
	}

	@Test
	void an_area_is_not_negative() {
		assertThatIllegalArgumentException().isThrownBy(() -> Area.of("-1"));
	}

}
