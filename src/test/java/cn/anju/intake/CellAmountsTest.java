package cn.anju.intake;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellAmountsTest {

	@ParameterizedTest
	@ValueSource(strings = { "4471661.63", "4,471,661.63", "4,471,661.63元", "¥4,471,661.63", "￥4471661.63",
			"¥ 4 471 661.63", "４４７１６６１．６３", "４，４７１，６６１．６３元", "人民币4,471,661.63元", "RMB 4,471,661.63", "447.166163万",
			"447.166163万元", "447,1661.63", " 4471661.63\u3000", "+4471661.63", "4471661.630", "4471661.63元整",
			"0.0447166163亿", "'4471661.63" })
	void every_form_that_people_type_is_the_same_amount(String typed) {
		assertThat(CellAmounts.read(new Cell.Text(typed)).found().orElseThrow()).isEqualByComparingTo("4471661.63");
	}

	@ParameterizedTest
	@ValueSource(strings = { "4,47", "4,4716,61.63", "四百万", "1.2.3", "12a", "--5", "1e6", "约", "元", "万", "50%", "1/2",
			"#VALUE!", "1234567890123456", "(", "TRUE" })
	void what_is_no_amount_is_refused(String typed) {
		assertThat(CellAmounts.read(new Cell.Text(typed)).isUnreadable()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "-5,-5", "(5),-5", "－５,-5", "-¥5元,-5", "0,0", "5.,5", "93.87㎡,93.87", "93.87m2,93.87",
			"93.87平方米,93.87", "50977.51元/㎡,50977.51", "12万,120000", "1.5亿,150000000" })
	void signs_units_and_zero(String typed, String expected) {
		assertThat(CellAmounts.read(new Cell.Text(typed)).found().orElseThrow()).isEqualByComparingTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000", "-", "--", "—", "/" })
	void nothing_and_a_dash_are_no_amount(String typed) {
		assertThat(CellAmounts.read(new Cell.Text(typed))).isEqualTo(Reading.blank());
	}

	@Test
	void a_date_is_no_amount() {
		assertThat(CellAmounts.read(new Cell.Numeric(new BigDecimal("46193"), true)).isUnreadable()).isTrue();
	}

	@Test
	void noise_of_binary_numbers_is_gone() {
		assertThat(SheetCollector.number("98.90000000000001", false, false).shown()).isEqualTo("98.9");
		assertThat(SheetCollector.number("4.40499197805245e+17", false, false).shown()).isEqualTo("440499197805245000");
		assertThat(SheetCollector.number("0.1", false, false).shown()).isEqualTo("0.1");
		assertThat(SheetCollector.number("1E-300", false, false).shown()).isEqualTo("0");
		assertThat(SheetCollector.number("1E300", false, false)).isInstanceOf(Cell.Fault.class);
		assertThat(SheetCollector.number("1E999999999", false, false)).isInstanceOf(Cell.Fault.class);
		assertThat(SheetCollector.number("Infinity", false, false)).isInstanceOf(Cell.Fault.class);
	}

	@Test
	void every_cent_of_a_million_reads_back_with_thousands() {
		for (int cents = 0; cents < 100_000_000; cents += 98_765) {
			BigDecimal value = BigDecimal.valueOf(cents, 2);
			String typed = String.format(java.util.Locale.ROOT, "%,.2f元", value);
			assertThat(CellAmounts.read(new Cell.Text(typed)).found().orElseThrow()).isEqualByComparingTo(value);
		}
	}

}
