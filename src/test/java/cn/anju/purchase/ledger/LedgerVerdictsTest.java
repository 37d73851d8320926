package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.anju.property.UnitDescription;
import cn.anju.purchase.PaymentMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** Which rows are accepted, and for which one reason the others are rejected. */
class LedgerVerdictsTest extends WithLedgerRows {

	@Test
	void a_good_row_is_accepted_and_read_whole() {
		LedgerVerdict judged = judge(row());
		LedgerRow row = judged.row();

		assertThat(reasons(judged.verdict())).isEmpty();
		assertThat(row.method()).isEqualTo(PaymentMethod.COMMERCIAL_LOAN);
		assertThat(row.terms().total()).hasToString("4598391.85");
		assertThat(row.terms().loans()).hasToString("3000000.00");
		assertThat(row.received()).hasToString("1598391.85");
		assertThat(row.bank()).isNotNull().extracting("code").isEqualTo("CCB");
		assertThat(row.filedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
		assertThat(row.unit()).isNotNull().extracting(UnitDescription::shortName).isEqualTo("3栋 1单元 704");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "客户姓名|-|missing-name", "客户姓名|\u3000|missing-name",
			"房号|9901|unknown-unit", "楼栋|4栋|unknown-unit", "单元|2单元|unknown-unit", "房号|-|unknown-unit",
			"证件号码|-|missing-document", "证件号码|4.40499E+17|id-as-number", "证件类型|学生证|unknown-document-type",
			"证件号码|999999198503120019|id-checksum", "证件号码|99999919850312001|id-checksum",
			"证件号码|999999197802290039|id-checksum", "证件号码|440301850312001|id-checksum",
			"证件号码|99999918850312001X|age-over-120", "手机号码|1990000000|phone-length", "手机号码|12345678901|phone-length",
			"手机号码|199000000011|phone-length", "认购日期|上周|unreadable-date", "合同签订日期|26.6.18|unreadable-date",
			"备案日期|2026-13-01|unreadable-date", "付款方式|以物抵债|unknown-payment-method", "付款方式|-|unknown-payment-method",
			"按揭银行|第一火星银行|unknown-bank", "合同总价|很多|unreadable-amount", "首付款|-5|negative-amount",
			"建筑面积|-93.87|negative-amount", "建筑面积|0|absurd-value", "建筑面积|93870|absurd-value", "单价|0|absurd-value",
			"合同总价|-|missing-total", "合同总价|4598391.86|total-differs-from-area-times-price",
			"首付款|1598391.84|amounts-do-not-add-up", "首付款|-|amounts-do-not-add-up",
			"首付款|4598391.86|down-payment-over-total", "公积金贷款|1000|loan-unlike-method" })
	void each_fault_is_found(String column, String value, String reason) {
		assertThat(reasons(row(column, value))).isNotEmpty().first().isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23,2026-11-23,,future-date", "2026-06-18,2026-06-17,,contract-before-subscription",
			"2026-06-15,2026-06-18,2026-06-17,filed-before-contract", "2026-06-15,,2026-06-17,missing-contract-date",
			",,,missing-subscription-date", "2026-06-18,2026-06-18,2026-06-18,", "2026-11-22,2026-11-22,2026-11-22,",
			"1919-01-01,2026-06-18,,unreadable-date" })
	void days_stand_in_their_order_and_not_in_the_future(String subscribed, String contracted, String filed,
			String reason) {
		List<String> reasons = reasons(row("认购日期", subscribed, "合同签订日期", contracted, "备案日期", filed));

		assertThat(reasons.stream().findFirst().orElse(null)).isEqualTo(reason);
	}

	@Test
	void one_row_has_one_reason_the_first_in_order_and_lists_the_others() {
		Map<String, Object> bad = row("客户姓名", null, "房号", "9901", "证件号码", "999999198503120019", "手机号码", "1", "认购日期",
				"2062-01-01", "合同签订日期", "2026-06-18", "备案日期", "2026-06-17", "按揭银行", "火星", "首付款", "9999999", "合同总价",
				"1");

		assertThat(reasons(bad)).containsExactly("missing-name", "unknown-unit", "id-checksum", "phone-length",
				"future-date", "contract-before-subscription", "filed-before-contract", "unknown-bank",
				"down-payment-over-total", "total-differs-from-area-times-price", "amounts-do-not-add-up");
	}

	@Test
	void the_reasons_stand_in_the_order_of_the_department() {
		List<String> given = List.of("missing-name", "unknown-unit", "id-as-number", "id-checksum", "phone-length",
				"future-date", "contract-before-subscription", "filed-before-contract", "unknown-bank",
				"loan-on-full-payment", "down-payment-over-total", "total-differs-from-area-times-price",
				"amounts-do-not-add-up", "unit-sold-twice");

		assertThat(Arrays.stream(LedgerReason.values()).map(LedgerReason::code).filter(given::contains))
			.containsExactlyElementsOf(given);
	}

	@Test
	void a_contract_number_is_enough_to_know_a_purchase_by() {
		assertThat(reasons(row("认购书编号", null))).isEmpty();
		assertThat(reasons(row("认购书编号", "--", "合同编号", "无", "房号", "804"))).startsWith("missing-subscription-no");
	}

	@Test
	void rest_days_long_gaps_and_filing_before_full_payment_are_warnings() {
		assertThat(warnings(row("合同签订日期", "2026-10-01", "备案日期", "2026-10-10"))).contains("contract-on-rest-day",
				"contract-long-after-subscription");
		assertThat(warnings(row("备案日期", "2026-10-17", "房号", "804", "认购书编号", "RG-2"))).contains("filed-on-rest-day",
				"filed-after-legal-limit");
		assertThat(warnings(lumpSum("首付款", 100, "房号", "904", "认购书编号", "RG-3"))).contains("filed-before-fully-paid");
		assertThat(warnings(lumpSum("建筑面积", 94, "合同总价", new BigDecimal("4604760.14"), "房号", "1004", "认购书编号", "RG-4")))
			.contains("area-differs-from-price-table");
		assertThat(warnings(row("手机号码", null, "房号", "1104", "认购书编号", "RG-5"))).contains("missing-phone");
		assertThat(warnings(row("证件号码", "999999200912310015", "房号", "1204", "认购书编号", "RG-6"))).contains("minor-buyer");
	}

}
