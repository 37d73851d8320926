package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.anju.core.DocumentType;
import cn.anju.core.PurchaseId;
import cn.anju.intake.Finding;
import cn.anju.intake.RowCells;
import cn.anju.intake.TestTables;
import cn.anju.intake.Verdict;
import cn.anju.property.TestUnits;
import cn.anju.property.UnitAddress;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.Banks;
import cn.anju.purchase.PaymentMethod;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerVerdictsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Map<UnitAddress, UnitDescription> UNITS = TestUnits.ofPriceTable(TestTables.PRICE_TABLE);

	private static final Banks BANKS = Banks.known();

	private final LedgerVerdicts verdicts = new LedgerVerdicts(TODAY, TestDays.WORKING_DAYS);

	/** A good row with a commercial loan, some of its cells replaced. */
	private static Map<String, Object> row(Object... replaced) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("楼栋", "松风明月花园3栋");
		row.put("单元", "1单元");
		row.put("房号", "704");
		row.put("建筑面积", new BigDecimal("93.87"));
		row.put("单价", new BigDecimal("48986.81"));
		row.put("合同总价", new BigDecimal("4598391.85"));
		row.put("认购书编号", "RG-1");
		row.put("认购日期", "2026-06-15");
		row.put("客户姓名", "陈晓岚");
		row.put("证件类型", "居民身份证");
		row.put("证件号码", "999999198503120018");
		row.put("手机号码", "19900000001");
		row.put("共有人", null);
		row.put("共有人证件号码", null);
		row.put("共有人手机", null);
		row.put("合同编号", "HT-1");
		row.put("合同签订日期", "2026-06-18");
		row.put("付款方式", "商业贷款");
		row.put("首付款", new BigDecimal("1598391.85"));
		row.put("贷款方式", "商业");
		row.put("按揭银行", "建行");
		row.put("商业贷款", 3000000);
		row.put("公积金贷款", null);
		row.put("备案日期", "2026-07-01");
		row.put("备注", null);
		for (int i = 0; i < replaced.length; i += 2) {
			assertThat(row).containsKey((String) replaced[i]);
			row.put((String) replaced[i], replaced[i + 1]);
		}
		return row;
	}

	private static Map<String, Object> lumpSum(Object... replaced) {
		Map<String, Object> row = row("付款方式", "一次性", "首付款", new BigDecimal("4598391.85"), "贷款方式", null, "按揭银行", null,
				"商业贷款", null);
		for (int i = 0; i < replaced.length; i += 2) {
			row.put((String) replaced[i], replaced[i + 1]);
		}
		return row;
	}

	private LedgerVerdict judge(Map<String, Object> row) {
		return judge(row, Optional.empty(), Optional.empty());
	}

	private LedgerVerdict judge(Map<String, Object> row, Optional<StandingPurchase> sameNumber,
			Optional<StandingPurchase> onUnit) {
		LedgerReader reader = new LedgerReader((address) -> Optional.ofNullable(UNITS.get(address)), BANKS, TODAY);
		RowCells cells = TestTables
			.rows(LedgerColumns.ALL, List.copyOf(row.keySet()), new Object[][] { row.values().toArray() })
			.getFirst();
		return this.verdicts.judge(reader.read(cells), sameNumber, onUnit);
	}

	private List<String> reasons(Map<String, Object> row) {
		return reasons(judge(row).verdict());
	}

	private static List<String> reasons(Verdict verdict) {
		List<Finding> all = new ArrayList<>(verdict.also());
		if (verdict.reason() != null) {
			all.addFirst(verdict.reason());
		}
		return all.stream().map(Finding::code).toList();
	}

	private List<String> warnings(Map<String, Object> row) {
		Verdict verdict = judge(row).verdict();
		assertThat(verdict.isAccepted()).as(() -> reasons(verdict).toString()).isTrue();
		return verdict.warnings().stream().map(Finding::code).toList();
	}

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

	private static Object[] with(Object[] first, Object... second) {
		Object[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	@Test
	void a_contract_number_is_enough_to_know_a_purchase_by() {
		assertThat(reasons(row("认购书编号", null))).isEmpty();
		assertThat(reasons(row("认购书编号", "--", "合同编号", "无", "房号", "804"))).startsWith("missing-subscription-no");
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

	private List<String> product(String area, String unitPrice, String total) {
		LedgerVerdicts fresh = new LedgerVerdicts(TODAY, TestDays.WORKING_DAYS);
		LedgerReader reader = new LedgerReader((address) -> Optional.ofNullable(UNITS.get(address)), BANKS, TODAY);
		Map<String, Object> row = lumpSum("建筑面积", new BigDecimal(area), "单价", new BigDecimal(unitPrice), "合同总价",
				new BigDecimal(total), "首付款", null, "备案日期", null);
		RowCells cells = TestTables
			.rows(LedgerColumns.ALL, List.copyOf(row.keySet()), new Object[][] { row.values().toArray() })
			.getFirst();
		return reasons(fresh.judge(reader.read(cells), Optional.empty(), Optional.empty()).verdict());
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

	@Test
	void co_buyers_have_documents_and_phones_of_their_own() {
		List<LedgerPerson> buyers = judge(row("共有人", "赵立新、周敏", "共有人证件号码", "999999199011080026；999999198802290033",
				"共有人手机", "19900000002/19900000003"))
			.row()
			.buyers();

		assertThat(buyers).extracting(LedgerPerson::name).containsExactly("陈晓岚", "赵立新", "周敏");
		assertThat(buyers).extracting((buyer) -> buyer.phone().tail()).containsExactly("0001", "0002", "0003");
		assertThat(buyers).extracting((buyer) -> buyer.document().tail()).containsExactly("120018", "080026", "290033");
	}

	@ParameterizedTest
	@ValueSource(strings = { "赵立新、周敏", "赵立新,周敏", "赵立新，周敏", "赵立新;周敏", "赵立新/周敏", "赵立新 周敏", "赵立新\n周敏" })
	void co_buyers_are_told_apart_by_any_divider(String names) {
		LedgerVerdict judged = judge(
				row("共有人", names, "共有人证件号码", "999999199011080026 999999198802290033", "共有人手机", null));

		assertThat(judged.row().buyers()).extracting(LedgerPerson::name).containsExactly("陈晓岚", "赵立新", "周敏");
		assertThat(judged.verdict().isAccepted()).isTrue();
	}

	@Test
	void a_phone_that_may_be_anybodys_is_given_to_nobody() {
		LedgerVerdict judged = judge(
				row("共有人", "赵立新、周敏", "共有人证件号码", "999999199011080026、999999198802290033", "共有人手机", "19900000002"));

		assertThat(judged.row().buyers().get(1).phone()).isNull();
		assertThat(judged.verdict().warnings()).extracting(Finding::code).contains("phones-unlike-names");
	}

	@Test
	void faults_of_co_buyers_reject_the_row() {
		assertThat(reasons(row("共有人", "赵立新", "共有人证件号码", null))).containsExactly("missing-document");
		assertThat(reasons(row("共有人", "赵立新", "共有人证件号码", "999999199011080027"))).containsExactly("id-checksum");
		assertThat(reasons(row("共有人", "赵立新", "共有人证件号码", "999999199011080026", "共有人手机", "199")))
			.containsExactly("phone-length");
		assertThat(reasons(row("共有人", "陈晓岚", "共有人证件号码", "999999198503120018"))).containsExactly("same-person-twice");
		assertThat(reasons(row("共有人", null, "共有人证件号码", "999999199011080026"))).contains("missing-name");
	}

	@ParameterizedTest
	@CsvSource({ "护照,E12345678,PASSPORT,", "护照,E1,PASSPORT,document-unlike-its-type",
			"港澳居民来往内地通行证,H12345678,HK_MACAU_PERMIT,", "台胞证,12345678,TAIWAN_PERMIT,",
			"军官证,军字第1234567号,MILITARY_OFFICER_ID,", "统一社会信用代码,91440399JQAF2XFARC,SOCIAL_CREDIT_CODE,",
			"统一社会信用代码,91440399JQAF2XFARD,SOCIAL_CREDIT_CODE,id-checksum",
			"护照,H123#4567,PASSPORT,document-unlike-its-type" })
	void other_documents_have_rules_of_their_own(String type, String number, DocumentType expected, String reason) {
		LedgerVerdict judged = judge(row("证件类型", type, "证件号码", number));

		assertThat(judged.row().buyer().document()).isNotNull().extracting("type").isEqualTo(expected);
		assertThat(reasons(judged.verdict()).stream().findFirst().orElse(null)).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource({ "999999198503120018,RESIDENT_ID", "E12345678,PASSPORT", "H12345678,HK_MACAU_PERMIT" })
	void a_type_that_is_not_written_follows_from_the_number(String number, DocumentType type) {
		assertThat(judge(row("证件类型", null, "证件号码", number)).row().buyer().document()).isNotNull()
			.extracting("type")
			.isEqualTo(type);
	}

	@Test
	void an_identity_number_in_a_number_cell_has_lost_its_end() {
		assertThat(reasons(row("证件号码", new BigDecimal("4.40499197805245E+17")))).containsExactly("id-as-number");
		assertThat(reasons(row("共有人", "甲乙", "共有人证件号码", new BigDecimal("440499197805245000"))))
			.containsExactly("id-as-number");
		assertThat(reasons(row("证件类型", "台胞证", "证件号码", 12345678))).isEmpty();
	}

	@Test
	void R_042_the_row_that_stands_first_keeps_the_unit() {
		assertThat(reasons(row())).isEmpty();
		assertThat(reasons(row("认购书编号", "RG-2", "合同编号", "HT-2", "证件号码", "34052419800101001X")))
			.containsExactly("unit-sold-twice");
	}

	@Test
	void a_rejected_row_does_not_keep_the_unit() {
		assertThat(reasons(row("手机号码", "1"))).containsExactly("phone-length");
		assertThat(reasons(row("认购书编号", "RG-2"))).isEmpty();
	}

	@Test
	void a_subscription_number_belongs_to_one_unit() {
		assertThat(reasons(row())).isEmpty();
		assertThat(reasons(lumpSum("房号", "804", "建筑面积", null, "合同编号", "HT-2")))
			.containsExactly("subscription-no-twice");
		assertThat(reasons(row())).containsExactly("unit-sold-twice", "subscription-no-twice");
	}

	@Test
	void the_same_subscription_number_is_the_same_purchase() {
		StandingPurchase standing = standing("RG-1", "HT-9", true);

		LedgerVerdict judged = judge(row(), Optional.of(standing), Optional.of(standing));
		assertThat(judged.verdict().isAccepted()).isTrue();
		assertThat(judged.same()).contains(standing);
	}

	@Test
	void else_the_same_unit_and_contract_number_are_the_same_purchase() {
		StandingPurchase standing = standing("RG-9", "HT-1", true);

		assertThat(judge(row(), Optional.empty(), Optional.of(standing)).same()).contains(standing);
	}

	@Test
	void R_042_another_buyer_for_a_sold_unit_is_never_an_update() {
		StandingPurchase sameNumber = standing("RG-1", "HT-1", false);
		assertThat(reasons(judge(row(), Optional.of(sameNumber), Optional.of(sameNumber)).verdict()))
			.containsExactly("unit-sold-twice");

		StandingPurchase other = standing("RG-9", "HT-9", true);
		assertThat(reasons(judge(row(), Optional.empty(), Optional.of(other)).verdict()))
			.containsExactly("unit-sold-twice");
	}

	@Test
	void a_purchase_may_move_to_a_free_unit_with_its_buyer_only() {
		StandingPurchase elsewhere = new StandingPurchase(new PurchaseId(7), unit("804").id(), "RG-1", "HT-1",
				(_) -> true);
		assertThat(judge(row(), Optional.of(elsewhere), Optional.empty()).verdict().isAccepted()).isTrue();

		StandingPurchase another = new StandingPurchase(new PurchaseId(8), unit("804").id(), "RG-2", "HT-2",
				(_) -> false);
		assertThat(
				reasons(judge(row("认购书编号", "RG-2", "房号", "904", "建筑面积", null), Optional.of(another), Optional.empty())
					.verdict()))
			.containsExactly("subscription-no-twice");
	}

	private static StandingPurchase standing(String subscriptionNo, String contractNo, boolean sameBuyer) {
		return new StandingPurchase(new PurchaseId(7), unit("704").id(), subscriptionNo, contractNo, (_) -> sameBuyer);
	}

	private static UnitDescription unit(String unitNo) {
		return UNITS.get(UnitAddress.of("松风明月花园", "3栋", "1单元", unitNo));
	}

}
