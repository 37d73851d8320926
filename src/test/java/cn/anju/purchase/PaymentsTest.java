package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
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

	@Autowired
	private PurchaseDesk desk;

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
				() -> this.desk.record(this.sample.id(), new RecordPayment(Money.of("1000"), this.today,
						PayMethod.TRANSFER, "B" + this.sample.id(), "舅舅", null, null)));
		this.desk.record(this.sample.id(), new RecordPayment(Money.of("1000"), this.today, PayMethod.TRANSFER,
				"B" + this.sample.id(), "舅舅", "DF-1", this.today));
		assertThat(this.desk.payments(this.sample.id()))
			.anySatisfy((payment) -> assertThat(payment.declarationNo()).isEqualTo("DF-1"));
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

	private java.util.List<String> missing() {
		return this.runs.run("filing", Subject.of(this.sample.id()))
			.orElseThrow()
			.missing()
			.stream()
			.map(ConditionDetails::name)
			.toList();
	}

	private RecordPayment payment(String amount, String receipt) {
		return new RecordPayment(Money.of(amount), this.today, PayMethod.TRANSFER, receipt, null, null, null);
	}

	static void refused(PurchaseRefusal reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
