package cn.anju.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.Holding;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.filing.BulkOffer.Refusing;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.Conditions;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.NewEvidence;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RowResult;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.RecordPayment;
import cn.anju.purchase.TestPurchases;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = { "SUPERVISOR", "FINANCE" })
class FilingLedgerTest {

	@Autowired
	private FilingLedger ledger;

	@Autowired
	private FilingBulk bulk;

	@Autowired
	private FilingDesk desk;

	@Autowired
	private LedgerWorkbook workbook;

	@Autowired
	private PurchaseDesk payments;

	@Autowired
	private Conditions conditions;

	@Autowired
	private Custody custody;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private ProjectId project;

	@BeforeEach
	void a_supervisor_of_a_project_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 9, "林主管"));
		given(this.staff.name()).willReturn("林主管");
		this.today = LocalDate.now(this.clock);
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
	}

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
		List<LedgerRow> rows = this.ledger.page(FilingQuery.OPEN, 0, 50);
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
		List<LedgerRow> rows = this.ledger.page(FilingQuery.OPEN, 0, 50);
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		assertThat(this.bulk.offers(rows)).isEmpty();
		assertThat(this.bulk.finish(rows, "form", this.today, Map.of())).singleElement()
			.extracting(RowResult::refusal)
			.isEqualTo(FilingRefusal.NOT_FOUND);
		assertThat(this.ledger.page(FilingQuery.OPEN, 0, 50)).isEmpty();
		assertThat(this.ledger.counts().values()).containsOnly(0);
	}

	@Test
	void R_089_to_R_093_the_filed_contract_is_kept_track_of_and_all_copies_are_handed_over_at_once() {
		TestPurchases.Sample sample = this.purchases.sample(this.project, this.today.minusDays(6), "全款客户");
		ready(sample);
		for (String step : List.of("form", "seal", "submit")) {
			assertThat(finish(step, "")).allMatch(RowResult::done);
		}
		assertThat(finish("authority", "")).extracting(RowResult::refusal).containsOnly(ProcedureRefused.FACT_MISSING);
		assertThat(finish("authority", "BA-2026-1")).allMatch(RowResult::done);
		assertThat(holders(sample)).hasSize(4).containsOnly(PartyKind.CUSTOMER_SERVICE);
		this.desk.distribute(sample.id(), this.desk.of(sample.id()).orElseThrow().ref(),
				new Distribution(this.today, "林主管", List.of(receipt(PartyKind.OFFICE), receipt(PartyKind.FINANCE),
						receipt(PartyKind.DEVELOPER), receipt(PartyKind.BUYER))));
		assertThat(holders(sample)).containsExactlyInAnyOrder(PartyKind.OFFICE, PartyKind.FINANCE, PartyKind.DEVELOPER,
				PartyKind.BUYER);
		assertThat(names(FilingQuery.of(FilingTab.CLOSED))).containsExactly("全款客户");
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

	private static Distribution.Receipt receipt(PartyKind kind) {
		return new Distribution.Receipt(Party.of(kind), "签收人");
	}

	private List<RowResult> finish(String step, String number) {
		List<LedgerRow> rows = this.ledger.page(FilingQuery.OPEN, 0, 50);
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

	/** Everything that filing waits for is there. */
	private void ready(TestPurchases.Sample sample) {
		this.payments.record(sample.id(), new RecordPayment(Money.of("600000"), this.today, PayMethod.TRANSFER,
				"SJ" + sample.id(), null, null, null));
		for (String condition : List.of("filing-clauses-reviewed", "filing-seals-complete", "filing-identity-copies")) {
			this.transaction.executeWithoutResult((_) -> this.conditions.record(List.of(Subject.of(sample.id())),
					new NewEvidence(condition, null, this.today, null)));
		}
	}

}
