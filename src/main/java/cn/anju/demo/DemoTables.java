package cn.anju.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The demo's price table and sales ledger, as Excel files to be imported. */
final class DemoTables {

	static final String PROJECT = "演示花园";

	static final int UNITS = 24;

	private static final String BUILDING = "1栋";

	private static final int SUBSCRIBED_BEFORE = 4;

	private DemoTables() {
	}

	static InputStream priceTable() {
		List<List<Object>> rows = IntStream.rangeClosed(1, UNITS)
			.mapToObj((n) -> List.<Object>of(PROJECT, BUILDING, DemoHome.unitNo(n), "三室两厅", DemoHome.area(n),
					DemoHome.price(n), DemoHome.total(n)))
			.toList();
		return workbook(List.of("项目", "楼栋", "房号", "户型", "建筑面积", "单价", "总价"), rows);
	}

	/**
	 * The ledger of all homes.
	 * @param day gives a working day so many before today
	 */
	static InputStream ledger(IntFunction<LocalDate> day) {
		List<List<Object>> rows = DemoHomes.ALL.stream().map((home) -> row(home, day)).toList();
		return workbook(
				List.of("项目", "楼栋", "房号", "建筑面积", "单价", "合同总价", "认购书编号", "认购日期", "客户姓名", "证件类型", "证件号码", "手机号码", "共有人",
						"共有人证件号码", "共有人手机", "合同编号", "合同签订日期", "付款方式", "首付款/已付款", "按揭银行", "商业贷款", "公积金贷款", "置业顾问"),
				rows);
	}

	private static List<Object> row(DemoHome home, IntFunction<LocalDate> day) {
		DemoPerson buyer = home.buyers().getFirst();
		List<DemoPerson> others = home.buyers().subList(1, home.buyers().size());
		int number = home.number();
		return List.of(PROJECT, BUILDING, home.unitNo(), DemoHome.area(number), DemoHome.price(number),
				DemoHome.total(number), home.subscriptionNo(), day.apply(home.signed() + SUBSCRIBED_BEFORE),
				buyer.name(), "居民身份证", buyer.document(), buyer.phoneNumber(), joined(others, DemoPerson::name),
				joined(others, DemoPerson::document), joined(others, DemoPerson::phoneNumber), home.contractNo(),
				day.apply(home.signed()), home.terms().method(), home.received(), home.terms().bank(),
				home.terms().commercial(), home.terms().fund(), "沈既明");
	}

	private static String joined(List<DemoPerson> persons, java.util.function.Function<DemoPerson, String> what) {
		return String.join("、", persons.stream().map(what).toList());
	}

	private static InputStream workbook(List<String> headings, List<List<Object>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Anju", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("1");
			for (int column = 0; column < headings.size(); column++) {
				sheet.value(0, column, headings.get(column));
				for (int row = 0; row < rows.size(); row++) {
					write(sheet, row + 1, column, rows.get(row).get(column));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ByteArrayInputStream(out.toByteArray());
	}

	private static void write(Worksheet sheet, int row, int column, Object value) {
		switch (value) {
			case LocalDate day -> {
				sheet.value(row, column, day);
				sheet.style(row, column).format("yyyy-mm-dd").set();
			}
			case BigDecimal number when number.signum() != 0 -> sheet.value(row, column, number);
			case String text when !text.isEmpty() -> sheet.value(row, column, text);
			default -> {
			}
		}
	}

}
