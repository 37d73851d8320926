package cn.anju.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.Holding;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.filing.BulkOffer.Refusing;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.Procedures;
import cn.anju.procedure.RowResult;
import cn.anju.purchase.TestPurchases;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class FilingLedgerTest extends WithFilings {

	@Autowired
	private LedgerWorkbook workbook;

	@Autowired
	private Procedures procedures;

	@Autowired
	private Custody custody;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void the_tabs_count_what_they_show() {
		this.purchases.sample(this.project, this.today.minusDays(5), "甲一");
		ready(this.purchases.sample(this.project, this.today.minusDays(27), "乙二"));
		Map<FilingTab, Integer> counts = this.ledger.counts();
		assertThat(counts).containsEntry(FilingTab.OPEN, 2)
			.containsEntry(FilingTab.MONEY, 1)
			.containsEntry(FilingTab.SUBMIT, 0)
			.containsEntry(FilingTab.CLOSED, 0);
		for (FilingTab tab : FilingTab.values()) {
			assertThat(this.ledger.page(FilingQuery.of(tab), 0, 50)).as(tab.name()).hasSize(counts.get(tab));
		}
		assertThat(names(FilingQuery.of(FilingTab.LEGAL))).containsExactly("乙二");
		assertThat(names(FilingQuery.of(FilingTab.MONEY))).containsExactly("甲一");
	}

	@Test
	void search_narrows_every_tab() {
		TestPurchases.Sample one = this.purchases.sample(this.project, this.today.minusDays(5), "诸葛寻");
		this.purchases.sample(this.project, this.today.minusDays(5), "其他人");
		FilingQuery query = new FilingQuery(FilingTab.OPEN, one.buyer().phone().substring(7), null, null, null,
				FilingQuery.OPEN.order());
		assertThat(names(query)).contains("诸葛寻").doesNotContain("其他人");
		assertThat(this.ledger.count(query)).isEqualTo(names(query).size());
	}

	@Test
	void a_bulk_step_says_before_what_it_will_refuse_and_gives_a_result_for_each() {
		this.purchases.sample(this.project, this.today.minusDays(5), "缺钱的");
		ready(this.purchases.sample(this.project, this.today.minusDays(6), "可办一"));
		ready(this.purchases.sample(this.project, this.today.minusDays(7), "可办二"));
		List<LedgerRow> rows = open();
		BulkOffer offer = this.bulk.offers(rows).getFirst();
		assertThat(offer.step()).isEqualTo("form");
		assertThat(offer.able()).extracting(LedgerRow::names).containsExactlyInAnyOrder("可办一", "可办二");
		assertThat(offer.refused()).singleElement()
			.extracting(Refusing::reason)
			.isEqualTo(ProcedureRefused.CONDITIONS_MISSING);
		List<RowResult> results = this.bulk.finish(offer.able(), "form", this.today, Map.of());
		assertThat(results).hasSize(2).allMatch(RowResult::done);
		assertThat(this.bulk.finish(offer.able(), "form", this.today, Map.of()))
			.allSatisfy((result) -> assertThat(result.refusal()).isEqualTo(ProcedureRefused.CHANGED_MEANWHILE));
	}

	@Test
	void a_filing_of_another_project_is_refused_in_bulk() {
		ready(this.purchases.sample(this.project, this.today.minusDays(6), "可办"));
		List<LedgerRow> rows = open();
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		assertThat(this.bulk.offers(rows)).isEmpty();
		assertThat(this.bulk.finish(rows, "form", this.today, Map.of())).singleElement()
			.extracting(RowResult::refusal)
			.isEqualTo(FilingRefusal.NOT_FOUND);
		assertThat(open()).isEmpty();
		assertThat(this.ledger.counts().values()).containsOnly(0);
	}

	@Test
	void R_089_R_090_R_091_R_092_the_filed_contract_is_kept_track_of_and_all_copies_are_handed_over_at_once() {
		TestPurchases.Sample sample = this.purchases.sample(this.project, this.today.minusDays(6), "全款客户");
		ready(sample);
		for (String step : List.of("form", "seal", "submit")) {
			assertThat(finish(step, "")).allMatch(RowResult::done);
		}
		assertThat(finish("authority", "")).extracting(RowResult::refusal).containsOnly(ProcedureRefused.FACT_MISSING);
		assertThat(finish("authority", "BA-2026-1")).allMatch(RowResult::done);
		assertThat(holders(sample)).hasSize(4).containsOnly(PartyKind.CUSTOMER_SERVICE);
		this.filings.distribute(sample.id(), this.filings.of(sample.id()).orElseThrow().ref(),
				new Distribution(this.today, "林主管", List.of(receipt(PartyKind.OFFICE), receipt(PartyKind.FINANCE),
						receipt(PartyKind.DEVELOPER), receipt(PartyKind.BUYER))));
		assertThat(holders(sample)).containsExactlyInAnyOrder(PartyKind.OFFICE, PartyKind.FINANCE, PartyKind.DEVELOPER,
				PartyKind.BUYER);
		assertThat(names(FilingQuery.of(FilingTab.CLOSED))).containsExactly("全款客户");
	}

	@Test
	void R_093_with_a_loan_the_main_copy_goes_to_the_bank() {
		TestPurchases.Sample sample = this.purchases.sample(this.project, this.today.minusDays(6), "贷款客户");
		this.jdbc.sql("update procedure_runs set variant = 'mortgage' where purchase_id = ?")
			.param(sample.id().value())
			.update();
		ready(sample);
		for (String step : List.of("form", "seal", "submit")) {
			finish(step, "");
		}
		finish("authority", "BA-2026-2");
		Distribution toBuyer = new Distribution(this.today, "林主管", List.of(receipt(PartyKind.OFFICE),
				receipt(PartyKind.FINANCE), receipt(PartyKind.DEVELOPER), receipt(PartyKind.BUYER)));
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> this.filings.distribute(sample.id(), this.filings.of(sample.id()).orElseThrow().ref(), toBuyer))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(FilingRefusal.WRONG_RECEIVER));
		assertThat(holders(sample)).containsOnly(PartyKind.CUSTOMER_SERVICE);
		List<Distribution.Receipt> receipts = new ArrayList<>(toBuyer.receipts().subList(0, 3));
		receipts.add(new Distribution.Receipt(new Party(PartyKind.BANK, "建设银行晴川支行"), "何信贷员"));
		this.filings.distribute(sample.id(), this.filings.of(sample.id()).orElseThrow().ref(),
				new Distribution(this.today, "林主管", receipts));
		assertThat(this.custody.holdings(Subject.of(sample.id()))).extracting(Holding::party)
			.contains(new Party(PartyKind.BANK, "建设银行晴川支行"));
		assertThat(this.custody.history(Subject.of(sample.id())))
			.anyMatch((entry) -> entry.to().kind() == PartyKind.BANK && entry.signedTo().equals("何信贷员"));
	}

	@Test
	@WithMockUser(roles = "SALES")
	void D_17_sales_reads_the_ledger_and_does_not_take_it_away() {
		assertThat(open()).isEmpty();
		assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> this.workbook
			.write(FilingQuery.OPEN, Locale.SIMPLIFIED_CHINESE, java.io.OutputStream.nullOutputStream()));
	}

	@Test
	void D_17_the_export_has_no_phone_and_no_document_number() throws IOException {
		TestPurchases.Known buyer = this.purchases.sample(this.project, this.today.minusDays(5), "欧阳听雨").buyer();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.workbook.write(FilingQuery.OPEN, Locale.SIMPLIFIED_CHINESE, out);
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<String> cells = book.getFirstSheet()
				.read()
				.stream()
				.flatMap(Row::stream)
				.filter(java.util.Objects::nonNull)
				.map(Cell::getText)
				.toList();
			assertThat(cells).contains("欧阳听雨")
				.noneMatch((text) -> text.contains(buyer.phone()) || text.contains(buyer.document()));
		}
	}

	@Test
	void D_17_the_export_has_chinese_headings_every_filtered_row_and_no_formula() throws IOException {
		this.purchases.sample(this.project, this.today.minusDays(5), "=HYPERLINK(1)");
		this.purchases.sample(this.project, this.today.minusDays(5), "+86客户");
		ready(this.purchases.sample(this.project, this.today.minusDays(5), "别的标签"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.workbook.write(FilingQuery.of(FilingTab.MONEY), Locale.SIMPLIFIED_CHINESE, out);
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<Row> rows = book.getFirstSheet().read();
			assertThat(rows).hasSize(3);
			assertThat(rows.getFirst().getCellAsString(0)).contains("房号");
			assertThat(rows.getFirst().getCellAsString(1)).contains("买受人");
			for (Row row : rows.subList(1, 3)) {
				Cell name = row.getCell(1);
				assertThat(name.getType()).isEqualTo(CellType.STRING);
				assertThat(name.getFormula()).isNull();
			}
			assertThat(rows.subList(1, 3)).extracting((row) -> row.getCellText(1))
				.containsExactlyInAnyOrder("=HYPERLINK(1)", "+86客户");
		}
	}

	@Test
	void the_export_says_of_dates_taken_over_that_they_are_to_be_confirmed_and_counts_no_delay_until_they_are()
			throws IOException {
		this.purchases.sample(this.project, this.today.minusDays(60), "接管的");
		LedgerRow row = open().getFirst();
		assertThat(row.takenOver()).isTrue();
		assertThat(row.lateBy()).isPositive();
		assertThat(exported("晚（工作日）", "备注")).containsExactly("0", "日期待确认");
		this.procedures.confirmTakenOver(List.of(row.ref()));
		assertThat(exported("晚（工作日）", "备注")).containsExactly(Integer.toString(row.lateBy()), "");
	}

	/** Cells of the only row of the export, by their headings. */
	private List<String> exported(String... headings) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.workbook.write(FilingQuery.OPEN, Locale.SIMPLIFIED_CHINESE, out);
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<Row> rows = book.getFirstSheet().read();
			List<String> names = rows.getFirst().stream().map(Cell::getText).toList();
			assertThat(rows).hasSize(2);
			return Stream.of(headings)
				.map((heading) -> rows.getLast().getOptionalCell(names.indexOf(heading)).map(Cell::getText).orElse(""))
				.toList();
		}
	}

	private static Distribution.Receipt receipt(PartyKind kind) {
		return new Distribution.Receipt(Party.of(kind), "签收人");
	}

	private List<RowResult> finish(String step, String number) {
		List<LedgerRow> rows = open();
		return this.bulk.finish(rows, step, this.today, Map.of(rows.getFirst().ref().runId(), number));
	}

	private List<PartyKind> holders(TestPurchases.Sample sample) {
		return this.custody.holdings(Subject.of(sample.id()))
			.stream()
			.filter((holding) -> holding.kind().equals(FilingCopies.ORIGINAL))
			.map(Holding::party)
			.map(Party::kind)
			.toList();
	}

	private List<String> names(FilingQuery query) {
		return this.ledger.page(query, 0, 50).stream().map(LedgerRow::names).toList();
	}

}
