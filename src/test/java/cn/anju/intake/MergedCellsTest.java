package cn.anju.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Price tables in which a building stands once beside all its units. */
class MergedCellsTest {

	private static final Object[][] TABLE = { { "一房一价表", null, null }, { "楼栋", "房号", "单价" }, { "3栋", "101", 12000 },
			{ null, "102", 12100 }, { null, "103", 12200 }, { "5栋", "101", 13000 }, { null, null, null },
			{ null, "102", 13100 }, { null, "合计", 62400 } };

	@TempDir
	private Path folder;

	@Test
	void an_xlsx_is_read_as_people_see_it() throws IOException {
		Path file = this.folder.resolve("merged.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("价格");
			for (int r = 0; r < TABLE.length; r++) {
				for (int c = 0; c < TABLE[r].length; c++) {
					if (TABLE[r][c] instanceof Number number) {
						sheet.value(r, c, number);
					}
					else if (TABLE[r][c] != null) {
						sheet.value(r, c, TABLE[r][c].toString());
					}
				}
			}
			sheet.range(0, 0, 0, 2).merge();
			sheet.range(2, 0, 4, 0).merge();
			sheet.range(5, 0, 7, 0).merge();
		}
		assertFilled(file);
	}

	@Test
	void an_xls_is_read_as_people_see_it() throws IOException {
		Path file = this.folder.resolve("merged.xls");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("价格");
			for (int r = 0; r < TABLE.length; r++) {
				Row row = sheet.createRow(r);
				for (int c = 0; c < TABLE[r].length; c++) {
					if (TABLE[r][c] instanceof Number number) {
						row.createCell(c).setCellValue(number.doubleValue());
					}
					else if (TABLE[r][c] != null) {
						row.createCell(c).setCellValue(TABLE[r][c].toString());
					}
				}
			}
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
			sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
			sheet.addMergedRegion(new CellRangeAddress(5, 7, 0, 0));
			workbook.write(out);
		}
		assertFilled(file);
	}

	private static void assertFilled(Path file) {
		PackedRows rows = new WorkbookReader(1 << 20).read(file).getFirst().rows();
		assertThat(rows.get(0).cells()).hasSize(1);
		List<String> buildings = List.of("3栋", "3栋", "3栋", "5栋", "5栋", "");
		for (int i = 0; i < buildings.size(); i++) {
			assertThat(rows.get(i + 2).cell(0).shown()).as("row " + rows.get(i + 2).number())
				.isEqualTo(buildings.get(i));
		}
		assertThat(rows.get(6).number()).as("a row between them is empty").isEqualTo(8);
	}

	@Test
	void what_stands_in_a_covered_cell_stays_and_hostile_merges_do_no_harm() {
		SheetCollector collector = new SheetCollector();
		collector.startSheet("1");
		collector.cell(1, 0, SheetCollector.text("3栋"));
		collector.cell(1, 1, SheetCollector.text("101"));
		collector.cell(2, 0, SheetCollector.text("4栋"));
		collector.cell(2, 1, SheetCollector.text("102"));
		collector.merged(1, 3, 0);
		collector.merged(5, 4, 0);
		collector.merged(0, Integer.MAX_VALUE, 400_000);
		collector.merged(1, Integer.MAX_VALUE, -1);
		collector.endSheet();

		PackedRows rows = collector.sheets().getFirst().rows();
		assertThat(rows.size()).isEqualTo(2);
		assertThat(rows.get(1).cell(0).shown()).isEqualTo("4栋");
	}

}
