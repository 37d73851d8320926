package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.anju.purchase.PaymentMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** Totals, down payments and loans of the sales ledger. */
class LedgerMoneyTest extends WithLedgerRows {

	@ParameterizedTest
	@ValueSource(strings = { "一次性", "分期", "一次性付款", "分期付款", "全款" })
	void who_pays_all_himself_may_have_paid_a_part(String method) {
		assertThat(reasons(lumpSum("付款方式", method, "首付款", 100, "备案日期", null))).isEmpty();
		assertThat(reasons(lumpSum("付款方式", method, "首付款", null, "备案日期", null, "房号", "804", "建筑面积", null, "单价", null,
				"合同总价", 100, "认购书编号", "RG-2")))
			.isEmpty();
	}

	@Test
	void a_loan_on_a_full_payment_is_refused() {
		assertThat(reasons(lumpSum("商业贷款", 500000))).containsExactly("loan-on-full-payment");
		assertThat(reasons(lumpSum("公积金贷款", 1))).containsExactly("loan-on-full-payment");
		assertThat(reasons(lumpSum("贷款方式", "商业"))).containsExactly("loan-on-full-payment");
		assertThat(reasons(lumpSum("按揭银行", "中国银行"))).containsExactly("loan-on-full-payment");
		assertThat(reasons(lumpSum("付款方式", "分期", "商业贷款", 1))).containsExactly("loan-on-full-payment");
		assertThat(reasons(lumpSum("商业贷款", 0, "贷款方式", "无", "按揭银行", "--"))).isEmpty();
	}

	@Test
	void without_a_contract_amounts_may_be_empty_or_partial() {
		Object[] noContract = { "合同编号", null, "合同签订日期", null, "备案日期", null };
		assertThat(reasons(row(with(noContract, "首付款", null, "商业贷款", null, "合同总价", null)))).isEmpty();
		assertThat(reasons(row(with(noContract, "首付款", 50000, "房号", "804", "单价", null, "认购书编号", "RG-2")))).isEmpty();
		assertThat(reasons(row(with(noContract, "首付款", 4000000, "房号", "904", "认购书编号", "RG-3", "建筑面积", null))))
			.containsExactly("amounts-do-not-add-up");
		assertThat(reasons(row(with(noContract, "付款方式", null, "房号", "1004", "认购书编号", "RG-4", "建筑面积", null)))).isEmpty();
	}

	@Test
	void the_total_is_area_times_price_rounded_half_up_to_the_cent_exactly() {
		assertThat(product("0.5", "0.01", "0.01")).isEmpty();
		assertThat(product("1.5", "0.03", "0.05")).isEmpty();
		assertThat(product("1.5", "0.03", "0.04")).contains("total-differs-from-area-times-price");
		assertThat(product("89.53", "12345", "1105247.85")).isEmpty();
		assertThat(product("68.45", "13480.50", "922740.23")).isEmpty();
		assertThat(product("68.45", "13480.50", "922740.22")).contains("total-differs-from-area-times-price");
		assertThat(product("98.90000000000001", "50041.23", "4949077.65")).isEmpty();
		assertThat(product("93.97", "50977.51", "4790356.6147")).isEmpty();
		assertThat(product("89.53", "12345.6789", "1105308.63")).isEmpty();
	}

	@Test
	void combined_loans_add_up_from_three_parts() {
		assertThat(reasons(row("付款方式", "组合贷款", "贷款方式", "组合", "首付款", new BigDecimal("1098391.85"), "公积金贷款", 500000)))
			.isEmpty();
		assertThat(reasons(
				row("付款方式", "公积金贷款", "贷款方式", "公积金", "商业贷款", null, "公积金贷款", "300万", "房号", "804", "认购书编号", "RG-2")))
			.isEmpty();
		assertThat(reasons(row("付款方式", "公积金贷款", "房号", "904", "认购书编号", "RG-3"))).containsExactly("loan-unlike-method");
	}

	@ParameterizedTest
	@CsvSource({ "按揭,商业,COMMERCIAL_LOAN", "按揭贷款,公积金,FUND_LOAN", "银行按揭,组合,COMBINED_LOAN", "按揭,,COMMERCIAL_LOAN",
			"商业贷款（按揭）,商业,COMMERCIAL_LOAN", "商贷,商业,COMMERCIAL_LOAN", "商业＋公积金,组合,COMBINED_LOAN" })
	void words_for_a_loan_are_understood(String method, String loan, PaymentMethod expected) {
		assertThat(judge(row("付款方式", method, "贷款方式", loan)).row().method()).isEqualTo(expected);
	}

	private static Object[] with(Object[] first, Object... second) {
		Object[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	private List<String> product(String area, String unitPrice, String total) {
		LedgerVerdicts fresh = new LedgerVerdicts(TODAY, TestDays.WORKING_DAYS);
		Map<String, Object> row = lumpSum("建筑面积", new BigDecimal(area), "单价", new BigDecimal(unitPrice), "合同总价",
				new BigDecimal(total), "首付款", null, "备案日期", null);
		return reasons(fresh.judge(read(row), Optional.empty(), Optional.empty()).verdict());
	}

}
