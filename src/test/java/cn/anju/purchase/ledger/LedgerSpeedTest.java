package cn.anju.purchase.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.anju.intake.RowCells;
import cn.anju.intake.TestTables;
import cn.anju.property.TestUnits;
import cn.anju.property.UnitAddress;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.Banks;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerSpeedTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@TempDir
	private Path folder;

	@Test
	void twenty_thousand_rows_are_read_and_judged_in_less_than_three_seconds_of_computing() {
		Map<UnitAddress, UnitDescription> units = TestUnits.ofPriceTable(TestTables.PRICE_TABLE);
		Path file = TestTables.write(this.folder.resolve("large.xlsx"), rows(20_000));
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		List<RowCells> rows = TestTables.rows(file, LedgerColumns.ALL);
		LedgerReader reader = new LedgerReader((address) -> Optional.ofNullable(units.get(address)), Banks.known(),
				TODAY);
		LedgerVerdicts verdicts = new LedgerVerdicts(TODAY, TestDays.WORKING_DAYS);
		long judged = rows.stream()
			.map((row) -> verdicts.judge(reader.read(row), Optional.empty(), Optional.empty()))
			.filter((verdict) -> verdict.row().unit() != null)
			.count();
		Duration used = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

		assertThat(judged).isEqualTo(20_000);
		assertThat(used).isLessThan(Duration.ofSeconds(3));
	}

	private static Object[][] rows(int count) {
		List<Object[]> rows = new ArrayList<>();
		rows.add(new Object[] { "楼栋", "单元", "房号", "建筑面积(㎡)", "单价", "合同总价", "认购书编号", "认购日期", "客户姓名", "证件类型", "证件号码",
				"手机号码", "共有人", "共有人证件号码", "共有人手机", "合同编号", "合同签订日期", "付款方式", "首付款/已付款", "贷款方式", "按揭银行", "商业贷款", "备案日期",
				"置业顾问", "备注" });
		for (int i = 0; i < count; i++) {
			rows.add(new Object[] { "松风明月花园3栋", "1单元", "704", 93.87, 48986.81, 4598391.85, "RG-" + i, "2026.6.15",
					"陈晓岚", "居民身份证", "999999198503120018", "19900000001", "赵立新", "999999199011080026", "19900000002",
					"HT-" + i, "2026年6月18日", "商业贷款", 1598391.85, "商业", "中国建设银行", 3000000, 46204, "林子豪", "无" });
		}
		return rows.toArray(Object[][]::new);
	}

}
