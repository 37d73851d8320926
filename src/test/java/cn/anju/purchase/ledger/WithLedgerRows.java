package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import cn.anju.intake.Finding;
import cn.anju.intake.RowCells;
import cn.anju.intake.TestTables;
import cn.anju.intake.Verdict;
import cn.anju.property.TestUnits;
import cn.anju.property.UnitAddress;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.Banks;

import static org.assertj.core.api.Assertions.assertThat;

/** A good row of the sales ledger, replaced in parts, and the verdict on it. */
abstract class WithLedgerRows {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	static final Map<UnitAddress, UnitDescription> UNITS = TestUnits.ofPriceTable(TestTables.PRICE_TABLE);

	static final Banks BANKS = Banks.known();

	final LedgerVerdicts verdicts = new LedgerVerdicts(TODAY, TestDays.WORKING_DAYS);

	/** A good row with a commercial loan, some of its cells replaced. */
	static Map<String, Object> row(Object... replaced) {
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

	static Map<String, Object> lumpSum(Object... replaced) {
		Map<String, Object> row = row("付款方式", "一次性", "首付款", new BigDecimal("4598391.85"), "贷款方式", null, "按揭银行", null,
				"商业贷款", null);
		for (int i = 0; i < replaced.length; i += 2) {
			row.put((String) replaced[i], replaced[i + 1]);
		}
		return row;
	}

	LedgerVerdict judge(Map<String, Object> row) {
		return judge(row, Optional.empty(), Optional.empty());
	}

	LedgerVerdict judge(Map<String, Object> row, Optional<StandingPurchase> sameNumber,
			Optional<StandingPurchase> onUnit) {
		return this.verdicts.judge(read(row), sameNumber, onUnit);
	}

	static LedgerReading read(Map<String, Object> row) {
		return read(row, Function.identity());
	}

	static LedgerReading read(Map<String, Object> row, Function<UnitDescription, UnitDescription> as) {
		LedgerReader reader = new LedgerReader((address) -> Optional.ofNullable(UNITS.get(address)).map(as), BANKS,
				TODAY);
		RowCells cells = TestTables
			.rows(LedgerColumns.ALL, List.copyOf(row.keySet()), new Object[][] { row.values().toArray() })
			.getFirst();
		return reader.read(cells);
	}

	List<String> reasons(Map<String, Object> row) {
		return reasons(judge(row).verdict());
	}

	static List<String> reasons(Verdict verdict) {
		List<Finding> all = new ArrayList<>(verdict.also());
		if (verdict.reason() != null) {
			all.addFirst(verdict.reason());
		}
		return all.stream().map(Finding::code).toList();
	}

	List<String> warnings(Map<String, Object> row) {
		Verdict verdict = judge(row).verdict();
		assertThat(verdict.isAccepted()).as(() -> reasons(verdict).toString()).isTrue();
		return verdict.warnings().stream().map(Finding::code).toList();
	}

	static UnitDescription unit(String unitNo) {
		return UNITS.get(UnitAddress.of("松风明月花园", "3栋", "1单元", unitNo));
	}

}
