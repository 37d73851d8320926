package cn.anju.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.documents.Custody;
import cn.anju.documents.CustodyEntry;
import cn.anju.documents.PartyKind;
import cn.anju.filing.FeeRequest.Line;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.LedgerRow;
import cn.anju.property.Numbers;
import cn.anju.purchase.TestPurchases;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = "SPECIALIST")
class FeeRequestsTest {

	private static final List<String> AREAS = List.of("89.53", "118.60", "100.00", "135.20", "143.76");

	private static final BigDecimal RATE = new BigDecimal("3");

	@Autowired
	private FeeDesk desk;

	@Autowired
	private FilingLedger ledger;

	@Autowired
	private Custody custody;

	@Autowired
	private Numbers numbers;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private ProjectId project;

	@BeforeEach
	void a_specialist_has_five_filings() {
		this.today = LocalDate.now(this.clock);
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		for (String area : AREAS) {
			TestPurchases.Sample sample = this.purchases.sample(this.project, this.today.minusDays(6), "业主" + area);
			this.jdbc.sql("update purchase_purchases set area = ? where id = ?")
				.params(new BigDecimal(area), sample.id().value())
				.update();
		}
	}

	@Test
	void E13_R_107_the_fee_is_contract_area_times_the_rate_line_by_line_and_in_all() {
		FeeRequest request = this.desk.request(rows(), RATE);
		assertThat(request.number()).isEqualTo("JF-" + this.today.getYear() + "-0001");
		assertThat(request.lines()).extracting(Line::amount)
			.containsExactlyInAnyOrder(Money.of("268.59"), Money.of("355.80"), Money.of("300.00"), Money.of("405.60"),
					Money.of("431.28"));
		assertThat(request.total()).isEqualTo(Money.of("1761.27"));
		assertThat(request.total().inWords()).isEqualTo("人民币壹仟柒佰陆拾壹元贰角柒分");
	}

	@Test
	void R_107_the_sheet_for_finance_lists_contracts_areas_rate_amounts_total_and_number() throws IOException {
		FeeRequest request = this.desk.request(rows(), RATE);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.desk.write(request.id(), out);
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<String> cells = book.getFirstSheet()
				.read()
				.stream()
				.flatMap(Row::stream)
				.filter(java.util.Objects::nonNull)
				.map((cell) -> cell.getText())
				.toList();
			assertThat(cells).contains("交易费申请单", "申请单号：" + request.number(), "268.59", "431.28", "587.09", "1761.27");
		}
	}

	@Test
	void R_107_a_contract_is_asked_for_once_and_by_project() {
		this.desk.request(rows(), RATE);
		refused(FilingRefusal.FEE_ASKED, () -> this.desk.request(rows(), RATE));
		refused(FilingRefusal.FEE_RATE, () -> this.desk.offer(rows(), new BigDecimal("0")));
		refused(FilingRefusal.FEE_RATE, () -> this.desk.offer(rows(), new BigDecimal("3.005")));
		assertThat(this.desk.newest()).hasSize(1);
		ProjectId other = this.purchases.project();
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.project, other)));
		this.purchases.sample(other, this.today.minusDays(6), "别的项目");
		refused(FilingRefusal.SEVERAL_PROJECTS,
				() -> this.desk.request(List.of(first(this.project), first(other)), RATE));
	}

	@Test
	void R_107_a_void_request_keeps_its_number_and_frees_its_contracts() {
		FeeRequest request = this.desk.request(rows(), new BigDecimal("4"));
		refused(FilingRefusal.REASON, () -> this.desk.giveUp(request.id(), request.version(), " "));
		this.desk.giveUp(request.id(), request.version(), "单价应为 3 元");
		assertThat(this.numbers.voidOf(this.project, "filing-fee")).containsOnlyKeys(request.number());
		refused(FilingRefusal.REQUEST_CLOSED, () -> this.desk.giveUp(request.id(), request.version(), "再来"));
		assertThat(this.desk.request(rows(), RATE).number()).endsWith("-0002");
	}

	@Test
	void R_108_the_invoice_goes_to_finance_with_number_amount_date_and_both_signatures() {
		FeeRequest request = this.desk.request(rows(), RATE);
		refused(FilingRefusal.INVOICE_AMOUNT, () -> handOver(request, "FP1", "1761.00", "周会计"));
		refused(FilingRefusal.SIGNATURES, () -> handOver(request, "FP1", "1761.27", " "));
		refused(FilingRefusal.INVOICE_NUMBER, () -> handOver(request, " ", "1761.27", "周会计"));
		FeeRequest invoiced = handOver(request, "FP" + request.id(), "1761.27", "周会计");
		assertThat(invoiced.invoiceNo()).isEqualTo("FP" + request.id());
		assertThat(invoiced.invoicedOn()).isEqualTo(this.today);
		assertThat(this.custody.holdings(request.subject())).singleElement()
			.satisfies((holding) -> assertThat(holding.party().kind()).isEqualTo(PartyKind.FINANCE));
		assertThat(this.custody.history(request.subject())).filteredOn((entry) -> !entry.signedTo().isEmpty())
			.singleElement()
			.extracting(CustodyEntry::signedFrom, CustodyEntry::signedTo, CustodyEntry::on)
			.containsExactly("顾清和", "周会计", this.today);
		refused(FilingRefusal.REQUEST_CLOSED, () -> this.desk.giveUp(invoiced.id(), invoiced.version(), "错"));
	}

	@Test
	void nobody_touches_the_request_of_another_project() {
		FeeRequest request = this.desk.request(rows(), RATE);
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		refused(FilingRefusal.NOT_FOUND, () -> handOver(request, "FP9", "1761.27", "周会计"));
		refused(FilingRefusal.NOT_FOUND, () -> this.desk.write(request.id(), java.io.OutputStream.nullOutputStream()));
		assertThat(this.desk.newest()).isEmpty();
	}

	@Test
	@WithMockUser(roles = "FINANCE")
	void R_107_finance_reads_the_request_and_does_not_write_it() {
		assertThat(this.desk.newest()).isEmpty();
		assertThatExceptionOfType(AuthorizationDeniedException.class)
			.isThrownBy(() -> this.desk.request(List.of(), RATE));
	}

	private FeeRequest handOver(FeeRequest request, String number, String amount, String signedTo) {
		return this.desk.handOver(request.id(), request.version(),
				new FeeInvoice(number, Money.of(amount), this.today, this.today, "顾清和", signedTo));
	}

	private List<LedgerRow> rows() {
		return this.ledger.page(FilingQuery.OPEN, 0, 50);
	}

	private LedgerRow first(ProjectId of) {
		return rows().stream().filter((row) -> row.project().equals(of)).findFirst().orElseThrow();
	}

	private static void refused(FilingRefusal reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
