package cn.anju.purchase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.DocumentType;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.Scan;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.Persons;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.RunReader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class PaymentsTest {

	private static final DocumentType PASSPORT = DocumentType.PASSPORT;

	private static final String UNCLE = "E" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);

	private static final Scan SCAN = new Scan("代付证明.pdf", "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII));

	@Autowired
	private PurchaseDesk desk;

	@Autowired
	private PeopleDesk people;

	@Autowired
	private Persons persons;

	@Autowired
	private DocumentDesk documents;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private RunReader runs;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private TestPurchases.Sample sample;

	@BeforeEach
	void finance_of_the_project_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 7, "周会计"));
		this.today = LocalDate.now(this.clock);
		ProjectId project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(project)));
		this.sample = this.purchases.sample(project, this.today.minusDays(5), "江听澜");
	}

	@Test
	void R_101_filing_waits_for_the_whole_price_and_a_payment_lets_it_go_on() {
		assertThat(missing()).contains("filing-money-paid");
		this.desk.record(this.sample.id(), payment("600000", "A" + this.sample.id()));
		assertThat(missing()).doesNotContain("filing-money-paid");
		assertThat(this.desk.file(this.sample.id()).orElseThrow().balance().openForFiling()).contains(Money.ZERO);
	}

	@Test
	void R_101_D_16_a_withdrawn_payment_makes_filing_wait_again_and_needs_a_reason() {
		this.desk.record(this.sample.id(), payment("600000", "A" + this.sample.id()));
		long recorded = this.desk.payments(this.sample.id())
			.stream()
			.filter((payment) -> payment.method() == PayMethod.TRANSFER)
			.findFirst()
			.map(PaymentItem::id)
			.orElseThrow();
		refused(PurchaseRefusal.REASON_MISSING, () -> this.desk.withdraw(recorded, " "));
		this.desk.withdraw(recorded, "收据开错");
		assertThat(missing()).contains("filing-money-paid");
		refused(PurchaseRefusal.ALREADY_WITHDRAWN, () -> this.desk.withdraw(recorded, "再来一次"));
		assertThat(this.desk.history(this.sample.id())).extracting(PurchaseEntry::textKey)
			.contains("purchase.history.paid", "purchase.history.withdrawn");
	}

	@Test
	void R_082_who_pays_for_a_buyer_needs_a_declaration() {
		refused(PurchaseRefusal.DECLARATION_MISSING,
				() -> paidBy(new OtherPayer("舅舅", PASSPORT, UNCLE, "", null, SCAN)));
		refused(PurchaseRefusal.DECLARATION_MISSING,
				() -> paidBy(new OtherPayer("舅舅", PASSPORT, UNCLE, "DF-1", this.today.plusDays(1), SCAN)));
		refused(PurchaseRefusal.DECLARATION_SCAN,
				() -> paidBy(new OtherPayer("舅舅", PASSPORT, UNCLE, "DF-1", this.today, null)));
		refused(PurchaseRefusal.PAYER_MISSING,
				() -> paidBy(new OtherPayer(" ", PASSPORT, UNCLE, "DF-1", this.today, SCAN)));
		refused(IdentityRefusal.DOCUMENT, () -> paidBy(
				new OtherPayer("舅舅", DocumentType.RESIDENT_ID, "110101199001011234", "DF-1", this.today, SCAN)));
		refused(PurchaseRefusal.PAYER_IS_BUYER, () -> paidBy(
				new OtherPayer("江听澜", PASSPORT, this.sample.buyer().document(), "DF-1", this.today, SCAN)));
		assertThat(this.documents.of(Subject.of(this.sample.id()))).isEmpty();
		assertThat(this.desk.payments(this.sample.id())).hasSize(1);
	}

	@Test
	void R_082_D_04_the_payers_document_is_kept_sealed_shown_masked_and_every_full_view_is_recorded() {
		paidBy(new OtherPayer("舅舅", PASSPORT, UNCLE, "DF-1", this.today, SCAN));
		PaymentItem.PaidBy payer = payer();
		assertThat(payer.person()).isNotNull().satisfies((person) -> {
			assertThat(person.maskedNumber()).doesNotContain(UNCLE);
			assertThat(this.people.reveal(this.sample.id(), person.id(), "核对代付").document().number()).isEqualTo(UNCLE);
			assertThat(this.persons.reads(List.of(person.id()), 9)).singleElement()
				.satisfies((read) -> assertThat(read.purpose()).isEqualTo("核对代付"));
			TestPurchases.Sample other = this.purchases.sample(this.sample.project(), this.today.minusDays(5), "别家");
			refused(PurchaseRefusal.NOT_A_PARTY, () -> this.people.reveal(other.id(), person.id(), "好奇"));
		});
		assertThat(this.desk.file(this.sample.id()).orElseThrow().people()).as("a payer has no part in the purchase")
			.hasSize(1);
	}

	@Test
	void R_082_the_declaration_is_a_document_of_the_purchase_that_the_payment_leads_to() {
		paidBy(new OtherPayer("舅舅", PASSPORT, UNCLE, "DF-1", this.today, SCAN));
		assertThat(payer().declarationNo()).isEqualTo("DF-1");
		assertThat(this.documents.of(Subject.of(this.sample.id()))).singleElement().satisfies((document) -> {
			assertThat(document.id()).isEqualTo(payer().declaration());
			assertThat(document.category()).isEqualTo(DocumentCategory.IDENTITY);
			assertThat(document.visibleToOwner()).isFalse();
		});
	}

	private void paidBy(OtherPayer payer) {
		this.desk.record(this.sample.id(),
				new RecordPayment(Money.of("1000"), this.today, PayMethod.TRANSFER, "B" + this.sample.id(), payer));
	}

	private PaymentItem.PaidBy payer() {
		return this.desk.payments(this.sample.id())
			.stream()
			.map(PaymentItem::paidBy)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void a_receipt_counts_once_and_a_payment_needs_one() {
		this.desk.record(this.sample.id(), payment("1000", "C" + this.sample.id()));
		refused(PurchaseRefusal.RECEIPT_TAKEN,
				() -> this.desk.record(this.sample.id(), payment("2000", "C" + this.sample.id())));
		refused(PurchaseRefusal.RECEIPT_MISSING, () -> this.desk.record(this.sample.id(), payment("2000", " ")));
		assertThat(this.desk.payments(this.sample.id())).hasSize(2);
	}

	@Test
	void what_the_ledger_brought_changes_with_the_ledger_only() {
		long taken = this.desk.payments(this.sample.id()).getFirst().id();
		refused(PurchaseRefusal.TAKEN_OVER, () -> this.desk.withdraw(taken, "错"));
	}

	@Test
	void a_role_counts_in_its_own_project_only() {
		given(this.staff.projects(Roles.FINANCE, Roles.ADMINISTRATOR))
			.willReturn(new ProjectScope(false, Set.of(new ProjectId(1))));
		refused(PurchaseRefusal.NOT_FOUND,
				() -> this.desk.record(this.sample.id(), payment("1000", "D" + this.sample.id())));
		assertThat(this.desk.rights(this.sample.id()).money()).isFalse();
	}

	@Test
	@WithMockUser(roles = "SPECIALIST")
	void only_finance_records_payments() {
		assertThatExceptionOfType(AuthorizationDeniedException.class)
			.isThrownBy(() -> this.desk.record(this.sample.id(), payment("1000", "E" + this.sample.id())));
	}

	private List<String> missing() {
		return this.runs.run("filing", Subject.of(this.sample.id()))
			.orElseThrow()
			.missing()
			.stream()
			.map(ConditionDetails::name)
			.toList();
	}

	private RecordPayment payment(String amount, String receipt) {
		return new RecordPayment(Money.of(amount), this.today, PayMethod.TRANSFER, receipt, null);
	}

	static void refused(Refusal reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
