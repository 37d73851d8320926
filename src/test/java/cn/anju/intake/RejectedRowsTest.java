package cn.anju.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import cn.anju.core.DayStarted;
import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is kept of rejected rows, and the file in which they come back. */
class RejectedRowsTest extends WithPriceTables {

	@Autowired
	private RejectedRows rejectedRows;

	@Test
	void rejected_rows_are_recorded_with_reasons_and_sealed_cells() {
		ImportSummary summary = store(write(row("甲3栋", 31, 1, 100), row("甲3栋", 31, null, 100), row("甲3栋", 31, 3, "百")));

		assertThat(this.desk.rejected(summary.id(), 0, 10)).extracting(RejectedRow::row).containsExactly(3, 4);
		assertThat(this.desk.rejected(summary.id(), 0, 10)).extracting((row) -> row.reason().code())
			.containsExactly("missing-unit-no", "unreadable-area");
		assertThat(this.desk.rejected(summary.id(), 0, 10)).extracting(RejectedRow::title)
			.containsExactly("甲3栋 31", "甲3栋 3103");
		byte[] cells = this.jdbc.sql("select cells from intake_rows where import_id = :id and row_no = 4")
			.param("id", summary.id())
			.query(byte[].class)
			.single();
		assertThat(new String(cells, StandardCharsets.UTF_8)).doesNotContain("甲3栋").doesNotContain("百");
		byte[] title = this.jdbc.sql("select title from intake_rows where import_id = :id and row_no = 4")
			.param("id", summary.id())
			.query(byte[].class)
			.single();
		assertThat(new String(title, StandardCharsets.UTF_8)).doesNotContain("甲3栋");
	}

	@Test
	void a_title_right_above_the_header_is_no_part_of_the_headings_that_come_back() throws IOException {
		Path file = TestTables.write(folder().resolve("title.xlsx"),
				new Object[] { "填表单位：客服部", null, null, "截止日期：2026-11-20" },
				new Object[] { "项目", "楼栋", "楼层", "房号", "建筑面积(㎡)" }, row("甲3栋", 31, 2, "百"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.desk.writeRejected(store(file).id(), Locale.SIMPLIFIED_CHINESE, out);
		Path back = Files.write(folder().resolve("back.xlsx"), out.toByteArray());

		assertThat(TestTables.shown(new WorkbookReader(1 << 20).read(back).getFirst().rows().get(0)))
			.containsExactly("项目", "楼栋", "楼层", "房号", "建筑面积(㎡)", "原行号", "退回原因");
		assertThat(store(back).counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0, 0));
	}

	@Test
	void rejected_rows_come_back_as_excel_are_corrected_and_imported_again() throws IOException {
		Path file = write(row("甲3栋", 31, 1, 100), row("=1+1乙3栋", 31, 2, "百"), row("+丙@-3栋🙏", 31, 3, -5));
		ImportSummary summary = store(file);
		assertThat(summary.counts().rejected()).isEqualTo(2);

		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.desk.writeRejected(summary.id(), Locale.SIMPLIFIED_CHINESE, out);
		Path back = Files.write(folder().resolve("back.xlsx"), out.toByteArray());
		PackedRows rows = new WorkbookReader(1 << 20).read(back).getFirst().rows();

		assertThat(TestTables.shown(rows.get(0))).containsExactly("项目", "楼栋", "楼层", "房号", "建筑面积(㎡)", "原行号", "退回原因");
		assertThat(TestTables.shown(rows.get(1)).subList(1, 6)).containsExactly("=1+1乙3栋", "31", "2", "百", "3");
		assertThat(rows.get(1).cell(1)).isEqualTo(new Cell.Text("=1+1乙3栋"));
		assertThat(rows.get(1).cell(6).shown()).contains("面积");
		assertThat(TestTables.shown(rows.get(2)).get(1)).isEqualTo("+丙@-3栋🙏");

		Path corrected = TestTables.write(folder().resolve("corrected.xlsx"), TestTables.shown(rows.get(0)).toArray(),
				corrected(rows.get(1)), corrected(rows.get(2)));
		assertThat(store(corrected).counts()).isEqualTo(new ImportCounts(2, 0, 2, 0, 0, 0));
	}

	@Test
	void cells_of_rejected_rows_are_forgotten_in_due_time_and_the_reasons_stay() {
		ImportSummary summary = store(write(row("甲3栋", 31, null, 100), row("甲3栋", 31, 2, 100)));
		this.rejectedRows.forget(new DayStarted(LocalDate.of(2026, 1, 1)));
		assertThat(this.desk.canDownloadRejected(summary.id())).isTrue();

		this.jdbc.sql("update intake_imports set started_at = '2020-01-01' where id = :id")
			.param("id", summary.id())
			.update();
		this.rejectedRows.forget(new DayStarted(LocalDate.of(2026, 1, 1)));
		assertThat(this.desk.canDownloadRejected(summary.id())).isFalse();
		assertThat(this.desk.rejected(summary.id(), 0, 10)).singleElement()
			.extracting(RejectedRow::title)
			.isEqualTo("");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.desk.writeRejected(summary.id(), Locale.ENGLISH, new ByteArrayOutputStream()))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(IntakeRefusal.GONE));
	}

	private static Object[] corrected(SheetRow row) {
		List<Object> values = new ArrayList<>(TestTables.shown(row));
		values.set(4, "100");
		return values.toArray();
	}

}
