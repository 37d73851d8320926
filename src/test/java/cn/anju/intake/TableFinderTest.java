package cn.anju.intake;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableFinderTest {

	private static final List<Column> COLUMNS = List.of(Column.of("unit", "房号", "室号").asRequired().asIdentifying(),
			Column.of("name", "买受人姓名", "买受人", "姓名").asRequired().asIdentifying(),
			Column.of("document", "买受人身份证号", "证件号码", "身份证号").asSensitive(),
			Column.of("other", "共有人姓名", "共有人").repeating("name"),
			Column.of("otherDocument", "共有人身份证号").asSensitive().repeating("document"),
			Column.of("total", "合同总价", "总房款"), Column.of("paid", "首付款/已付款", "首付款", "已付款"));

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "合同总价", "合同总价(元)", "合同总价（元）", "合同\n总价", " 合同 总价 ", "*合同总价", "合同总价：", "总房款", "合同总价元",
			"合同总价/元", "总房款【必填】", "12.合同总价", "合同总价(￥)", "合同总价 (含税)" })
	void headings_are_known_whatever_stands_around_them(String heading) {
		assertThat(table(row("房号", "姓名", heading), row("101", "甲", 5)).mapping().index("total")).isEqualTo(2);
	}

	@Test
	void columns_stand_in_any_order_below_titles_and_empty_lines() {
		Table table = table(row("商品房销售合同台帐"), row(), row("填表单位：客户服务部", null, "截止日期：2026-11-20"), row(),
				row("合同总价", null, "姓名", "房号"), row(), row(100, null, "甲", "101"), row(), row(200, null, "乙", "102"));

		assertThat(table.mapping().headerRow()).isEqualTo(5);
		assertThat(numbers(table)).containsExactly(7, 9);
		assertThat(table.cells(1).text("name")).isEqualTo("乙");
		assertThat(table.cells(1).number("total").found()).contains(BigDecimal.valueOf(200));
	}

	@Test
	void totals_signatures_and_repeated_headers_are_no_data() {
		Table table = table(row("序号", "房号", "姓名", "合同总价"), row(1, "101", "甲", 100), row("小计", null, null, 100),
				row("序号", "房号", "姓名", "合同总价"), row(2, "102", "乙", 200), row(null, "合计", null, 300),
				row(null, "合 计", "2户", 300), row("总计：", null, null, 300), row(null, null, null, 300),
				row("制表人：丙", null, "审核：丁"), row("注：价格含税"));

		assertThat(numbers(table)).containsExactly(2, 5);
		assertThat(table.ignored()).extracting(Table.Ignored::why)
			.containsExactly(Table.Why.TOTAL, Table.Why.HEADER, Table.Why.TOTAL, Table.Why.TOTAL, Table.Why.TOTAL,
					Table.Why.TOTAL, Table.Why.NOTE, Table.Why.NOTE);
	}

	@Test
	void a_row_that_lacks_what_identifies_it_but_says_much_is_data() {
		Table table = table(row("房号", "姓名", "身份证号", "合同总价", "首付款"), row("101", "甲", "1", 1, 1),
				row(null, null, "110101", "一百", 50, null), row("102", null, "1", 1, 1));

		assertThat(numbers(table)).contains(4);
		assertThat(table.size() + table.ignored().size()).isEqualTo(3);
	}

	@Test
	void a_header_of_two_lines_is_read_as_one() {
		Table table = table(row("房号", "买受人", null, "共有人", null, "总房款(万元)"), row(null, "姓名", "身份证号", "姓名", "身份证号"),
				row("101", "甲", "1", "乙", "2", 447.166163));

		assertThat(table.mapping().headerRow()).isEqualTo(2);
		RowCells cells = table.cells(0);
		assertThat(cells.text("name") + cells.text("document") + cells.text("other") + cells.text("otherDocument"))
			.isEqualTo("甲1乙2");
		assertThat(cells.number("total").found().orElseThrow()).isEqualByComparingTo("4471661.63");
	}

	@Test
	void the_second_of_two_equal_headings_means_the_co_buyer() {
		RowCells cells = table(row("房号", "姓名", "身份证号", "共有人", "身份证号"), row("101", "甲", "1", "乙", "2")).cells(0);

		assertThat(cells.text("document")).isEqualTo("1");
		assertThat(cells.text("otherDocument")).isEqualTo("2");
	}

	@Test
	void an_amount_with_its_own_unit_is_not_multiplied_again() {
		RowCells cells = table(row("房号", "姓名", "总房款(万元)"), row("101", "甲", "4471661.63元")).cells(0);

		assertThat(cells.number("total").found().orElseThrow()).isEqualByComparingTo("4471661.63");
	}

	@Test
	void headings_that_mean_nothing_are_named() {
		assertThat(table(row("序号", "房号", "姓名", "星座"), row(1, "101", "甲", "狮子")).mapping().unused())
			.containsExactly("序号", "星座");
	}

	@Test
	void a_table_without_a_needed_column_is_refused_by_its_name() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> table(row("房号", "合同总价", "首付款"), row("101", 1, 2)))
			.satisfies((refused) -> {
				assertThat(refused.reason()).isEqualTo(IntakeRefusal.NO_TABLE);
				assertThat(refused.facts()).containsExactly("name");
			});
	}

	@Test
	void the_sheet_with_the_table_is_found_and_others_are_left() {
		SheetCollector collector = new SheetCollector();
		sheet(collector, "说明", row("本表为示例数据"));
		sheet(collector, "台帐", row("房号", "姓名", "合同总价"), row("101", "甲", 1));
		sheet(collector, "旧", row("房号", "姓名"), row("102", "乙"));
		Table table = new TableFinder(COLUMNS).find(collector.sheets(), (key) -> key);

		assertThat(table.sheet()).isEqualTo("台帐");
		assertThat(table.otherTables()).containsExactly("旧");
	}

	@Test
	void a_file_that_a_library_wrote_is_read_with_its_row_numbers() {
		Path file = TestTables.write(this.folder.resolve("a.xlsx"), row("标题"), row(), row("姓名", "房号"),
				row("𠮷霞🙏", "101"), row("=1+1", "102"));
		Table table = TestTables.table(file, COLUMNS);

		assertThat(numbers(table)).containsExactly(4, 5);
		assertThat(table.cells(0).text("name")).isEqualTo("𠮷霞🙏");
		assertThat(table.cells(1).cell("name")).isEqualTo(new Cell.Text("=1+1"));
	}

	private static Object[] row(Object... values) {
		return values;
	}

	private static Table table(Object[]... rows) {
		SheetCollector collector = new SheetCollector();
		sheet(collector, "1", rows);
		return new TableFinder(COLUMNS).find(collector.sheets(), (key) -> key);
	}

	private static void sheet(SheetCollector collector, String name, Object[]... rows) {
		collector.startSheet(name);
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				collector.cell(r + 1, c, TestTables.cell(rows[r][c]));
			}
		}
		collector.endSheet();
	}

	private static List<Integer> numbers(Table table) {
		return java.util.stream.IntStream.range(0, table.size()).mapToObj((i) -> table.row(i).number()).toList();
	}

}
