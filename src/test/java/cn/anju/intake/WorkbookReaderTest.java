package cn.anju.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkbookReaderTest {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	@TempDir
	private Path folder;

	@Test
	void shared_strings_inline_strings_formulas_and_dates_are_read_alike() throws IOException {
		Path file = excel(
				"""
						<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c>
						<c r="C3"><f>1+1</f><v>2</v></c><c r="D3" t="str"><f>A1</f><v>字</v></c><c r="E3" s="1"><v>46193</v></c>
						<c r="F3" t="b"><v>1</v></c><c r="G3" t="e"><v>#REF!</v></c><c r="H3" t="d"><v>2026-06-20T00:00:00</v></c>
						<c r="I3"><f>SUM(C1:C2)</f></c><c r="K3" t="s"><v>1</v></c></row>""");
		SheetRow row = read(file).getFirst().rows().get(0);

		assertThat(row.number()).isEqualTo(3);
		assertThat(TestTables.shown(row)).containsExactly("共享", "行内", "2", "字", "2026-06-20", "TRUE", "#REF!",
				"2026-06-20T00:00:00", "", "", "东京\t=1+1");
		assertThat(row.cell(4)).isInstanceOfSatisfying(Cell.Numeric.class, (cell) -> assertThat(cell.day()).isTrue());
		assertThat(CellDates.read(row.cell(7)).found()).contains(LocalDate.of(2026, 6, 20));
	}

	@Test
	void rows_and_cells_without_an_address_follow_one_another() throws IOException {
		PackedRows rows = read(excel(
				"<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c t=\"inlineStr\"><is><t>三</t></is></c></row>"))
			.getFirst()
			.rows();

		assertThat(rows.get(0).number()).isEqualTo(1);
		assertThat(TestTables.shown(rows.get(0))).containsExactly("1", "2");
		assertThat(rows.get(1).number()).isEqualTo(3);
	}

	@Test
	void a_cell_far_to_the_right_costs_nothing() throws IOException {
		PackedRows rows = read(excel("""
				<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZ1"><v>2</v></c><c r="XFD1"><v>3</v></c></row>"""))
			.getFirst()
			.rows();

		assertThat(rows.get(0).cells()).hasSize(1);
	}

	@Test
	void the_calendar_that_begins_in_1904_gives_the_same_days() throws IOException {
		Path file = excel("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44731</v></c></row>", "<workbookPr date1904=\"1\"/>");

		assertThat(read(file).getFirst().rows().get(0).cell(0).shown()).isEqualTo("2026-06-20");
	}

	@Test
	void an_old_file_with_every_type_of_cell_is_read() throws IOException {
		Path file = this.folder.resolve("old.xls");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("空");
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
			Row row = workbook.createSheet("表").createRow(4);
			row.createCell(0).setCellValue("𠮷霞🙏");
			row.createCell(1).setCellValue(98.90000000000001);
			row.createCell(2).setCellValue(LocalDate.of(2026, 6, 20));
			row.getCell(2).setCellStyle(date);
			row.createCell(3).setCellValue(true);
			row.createCell(4).setCellFormula("1+1");
			row.createCell(5).setCellFormula("\"a\"&\"b\"");
			row.createCell(6).setCellValue("=1+1");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			workbook.write(out);
		}
		List<SheetCollector.SheetContent> sheets = read(file);

		assertThat(sheets).extracting(SheetCollector.SheetContent::name).containsExactly("空", "表");
		SheetRow row = sheets.get(1).rows().get(0);
		assertThat(row.number()).isEqualTo(5);
		assertThat(TestTables.shown(row)).containsExactly("𠮷霞🙏", "98.9", "2026-06-20", "TRUE", "2", "ab", "=1+1");
	}

	@Test
	void a_protected_file_is_refused_by_that_name() throws IOException {
		Path modern = this.folder.resolve("secret.xlsx");
		try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(modern)) {
			system.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "EncryptedPackage");
			system.writeFilesystem(out);
		}
		assertRefused(modern, IntakeRefusal.PROTECTED);

		Path old = this.folder.resolve("secret.xls");
		Biff8EncryptionKey.setCurrentUserPassword("geheim");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
			workbook.createSheet("1").createRow(0).createCell(0).setCellValue("1");
			workbook.write(out);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertRefused(old, IntakeRefusal.PROTECTED);
	}

	@Test
	void foreign_files_are_refused_by_what_they_are() throws IOException {
		assertRefused(bytes("a.xls", "<html><table><tr><td>1</td></tr></table></html>"),
				IntakeRefusal.ONLY_NAMED_EXCEL);
		assertRefused(bytes("a.xlsx", "姓名,房号\n甲,101\n"), IntakeRefusal.ONLY_NAMED_EXCEL);
		assertRefused(bytes("a.xls", "%PDF-1.7\n\u0001\u0002"), IntakeRefusal.NOT_EXCEL);
		assertRefused(bytes("b.xls", ""), IntakeRefusal.EMPTY);
		assertRefused(this.folder.resolve("none.xlsx"), IntakeRefusal.NOT_FOUND);
		assertRefused(this.folder, IntakeRefusal.NOT_FOUND);
		assertRefused(zip("c.xlsx", Map.of("hello.txt", "hello")), IntakeRefusal.NOT_EXCEL);
		assertRefused(zip("d.xlsx", Map.of("_rels/.rels", relations("word/document.xml"), "word/document.xml",
				"<w:document xmlns:w=\"w\"/>")), IntakeRefusal.NOT_EXCEL);
	}

	@Test
	void a_word_document_of_the_old_format_is_no_excel() throws IOException {
		Path file = this.folder.resolve("word.xls");
		try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			system.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "WordDocument");
			system.writeFilesystem(out);
		}
		assertRefused(file, IntakeRefusal.NOT_EXCEL);
	}

	@Test
	void a_file_that_is_cut_off_is_damaged_wherever_it_was_cut() throws IOException {
		for (Path original : List.of(TestTables.SALES_LEDGER, TestTables.PRICE_TABLE)) {
			byte[] whole = Files.readAllBytes(original);
			for (int part = 1; part < 10; part++) {
				Path file = this.folder.resolve("cut" + part + original.getFileName());
				Files.write(file, java.util.Arrays.copyOf(whole, whole.length * part / 10));
				assertThatExceptionOfType(Refused.class).isThrownBy(() -> TestTables.rows(file,
						List.of(Column.of("a", "房号").asRequired(), Column.of("b", "不存在的列").asRequired())));
			}
		}
	}

	@Test
	void a_zip_bomb_is_refused_before_it_fills_the_memory() throws IOException {
		StringBuilder rows = new StringBuilder();
		rows.append(" ".repeat(64 << 20));
		assertRefused(excel(rows.toString()), IntakeRefusal.TOO_LARGE);
	}

	@Test
	void entities_are_not_followed() throws IOException {
		Path file = zip("xxe.xlsx", parts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>", "",
				"<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"));
		try {
			assertThat(read(file).getFirst().rows().size()).isZero();
		}
		catch (Refused ex) {
			assertThat(ex.reason()).isEqualTo(IntakeRefusal.DAMAGED);
		}
	}

	@Test
	void more_bytes_than_allowed_are_not_even_opened() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> new WorkbookReader(1000).read(TestTables.SALES_LEDGER))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(IntakeRefusal.TOO_LARGE));
	}

	private void assertRefused(Path file, IntakeRefusal reason) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(file))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static List<SheetCollector.SheetContent> read(Path file) {
		return new WorkbookReader(64 << 20).read(file);
	}

	private Path bytes(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content, StandardCharsets.UTF_8);
	}

	private Path excel(String rows) throws IOException {
		return excel(rows, "");
	}

	private Path excel(String rows, String workbook) throws IOException {
		return zip("file.xlsx", parts(rows, workbook, ""));
	}

	private static Map<String, String> parts(String rows, String workbook, String prolog) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("_rels/.rels", relations("xl/workbook.xml"));
		parts.put("xl/workbook.xml", "<workbook xmlns:r=\"" + RELATIONS + "\">" + workbook
				+ "<sheets><sheet name=\"表\" r:id=\"r1\"/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels",
				"<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
						+ relation("r2", "sharedStrings", "sharedStrings.xml") + relation("r3", "styles", "styles.xml")
						+ "</Relationships>");
		parts.put("xl/sharedStrings.xml",
				"<sst><si><t>共享</t></si><si><r><t>东</t></r><r><t>京_x0009_=1+1</t></r><rPh><t>とうきょう</t></rPh></si></sst>");
		parts.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
				+ "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
		parts.put("xl/worksheets/sheet1.xml", prolog + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
		return parts;
	}

	private static String relations(String target) {
		return "<Relationships>" + relation("r1", "officeDocument", target) + "</Relationships>";
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
	}

	private Path zip(String name, Map<String, String> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(part.getKey()));
				out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		return Files.write(this.folder.resolve(name), bytes.toByteArray());
	}

}
