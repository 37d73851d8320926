package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.DayStarted;
import cn.anju.core.Money;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.messaging.DueDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class PurchaseDatesTest {

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private PurchaseSurroundings surroundings;

	@Autowired
	private PurchaseDesk desk;

	@Autowired
	private FirstPaymentDesk payments;

	@Autowired
	private PurchaseClock purchaseClock;

	@Autowired
	private RemindersCatchUp catchUp;

	@Autowired
	private DueDates dueDates;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate subscribed;

	private PurchaseId id;

	private PurchaseId instalments;

	@BeforeEach
	void two_subscriptions_without_a_contract() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 7, "周会计"));
		this.subscribed = LocalDate.now(this.clock).minusDays(2);
		this.id = this.purchases.withLoan(this.purchases.project(), this.subscribed.plusDays(7), "江听澜").id();
		this.instalments = this.purchases.sample(this.purchases.project(), this.subscribed.plusDays(7), "顾南乔").id();
		change("update purchase_purchases set contracted_on = null, contract_no = null, commercial_loan = 500000"
				+ " where id in (:ids)");
	}

	@Test
	@DisplayName("R-074: the contract is to be signed on the fifth day after the subscription, until it is")
	void contract_window() {
		assertThat(due(PurchaseDates.CONTRACT_WINDOW, this.id)).isEqualTo(this.subscribed.plusDays(5));
		change("update purchase_purchases set contracted_on = '2026-11-01' where id in (:ids)");
		assertThat(due(PurchaseDates.CONTRACT_WINDOW, this.id)).isNull();
	}

	@Test
	@DisplayName("R-120: the first payment is due on the last day of the contract window, until it is paid")
	void first_payment() {
		assertThat(due(PurchaseDates.FIRST_PAYMENT, this.id)).isEqualTo(this.subscribed.plusDays(5));
		pay("100000");
		assertThat(due(PurchaseDates.FIRST_PAYMENT, this.id)).isNull();
		this.desk.withdraw(this.desk.payments(this.id)
			.stream()
			.filter((payment) -> payment.method() == PayMethod.TRANSFER)
			.findFirst()
			.orElseThrow()
			.id(), "收据开错");
		assertThat(due(PurchaseDates.FIRST_PAYMENT, this.id)).isEqualTo(this.subscribed.plusDays(5));
	}

	@Test
	@DisplayName("R-120: staff agree on another day; who saw an older version is told, and it stands in the history")
	void agreed_day() {
		LocalDate day = this.subscribed.plusDays(20);
		this.payments.agree(this.id, 0, day);
		assertThat(this.payments.dueOn(this.id)).contains(day);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.payments.agree(this.id, 0, day.plusDays(1)));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.payments.agree(this.id, 1, this.subscribed.minusDays(1)))
			.matches((refused) -> refused.reason() == PurchaseRefusal.DUE_BEFORE_SUBSCRIPTION);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.payments.agree(this.id, 1, this.subscribed.plusDays(1)))
			.matches((refused) -> refused.reason() == PurchaseRefusal.DUE_IN_PAST);
		this.payments.agree(this.id, 1, null);
		assertThat(this.payments.dueOn(this.id)).contains(this.subscribed.plusDays(5));
		assertThat(this.desk.history(this.id)).extracting(PurchaseEntry::textKey)
			.contains("purchase.history.payment-due", "purchase.history.payment-due-none");
	}

	@Test
	@DisplayName("R-120: buyers who see their purchase are told at once of a day that was agreed on, others are not")
	void agreed_day_is_told() {
		LocalDate tomorrow = LocalDate.now(this.clock).plusDays(1);
		this.payments.agree(this.instalments, 0, tomorrow);
		assertThat(notices(this.instalments)).isEmpty();
		this.desk.release(List.of(this.id));
		this.payments.agree(this.id, version(this.id), tomorrow);
		assertThat(notices(this.id)).contains("purchase.notice.payment-due");
	}

	private int version(PurchaseId purchase) {
		return this.desk.file(purchase).orElseThrow().version();
	}

	private List<String> notices(PurchaseId purchase) {
		return this.jdbc.sql("select text_key from messaging_messages where purchase_id = ?")
			.param(purchase.value())
			.query(String.class)
			.list();
	}

	@Test
	@DisplayName("R-120: by instalments only a day that was agreed on is due")
	void instalments() {
		assertThat(due(PurchaseDates.FIRST_PAYMENT, this.instalments)).isNull();
		this.payments.agree(this.instalments, 0, this.subscribed.plusDays(9));
		assertThat(due(PurchaseDates.FIRST_PAYMENT, this.instalments)).isEqualTo(this.subscribed.plusDays(9));
	}

	@Test
	@DisplayName("R-074: a contract window that passes is marked once by the clock, with the rule")
	void a_window_passes() {
		day(this.subscribed.plusDays(5));
		assertThat(entries(this.id, "purchase.history.window-passed")).isEmpty();
		day(this.subscribed.plusDays(6));
		day(this.subscribed.plusDays(6));
		day(this.subscribed.plusDays(7));
		assertThat(entries(this.id, "purchase.history.window-passed")).singleElement().satisfies((entry) -> {
			assertThat(entry.by()).isEqualTo(Actor.CLOCK);
			assertThat(entry.facts()).containsEntry("rule", "R-074")
				.containsEntry("last", this.subscribed.plusDays(5).toString());
		});
	}

	@Test
	@DisplayName("D-20: a mandate that ends is marked once by the clock, with the rule")
	void a_mandate_ends() {
		TestPurchases.Known agent = this.purchases.register("欧阳代办");
		LocalDate until = this.subscribed.plusDays(10);
		this.jdbc.sql("""
				insert into purchase_parties (id, purchase_id, person_id, role, position, scope, until)
				values (?, ?, ?, 'AGENT', 9, '签约', ?)""")
			.params(cn.anju.core.Ids.next(), this.id.value(), agent.id().value(), until)
			.update();
		day(until);
		assertThat(entries(this.id, "purchase.history.mandate-ended")).isEmpty();
		day(until.plusDays(1));
		day(until.plusDays(2));
		assertThat(entries(this.id, "purchase.history.mandate-ended")).singleElement()
			.satisfies((entry) -> assertThat(entry.facts())
				.containsAllEntriesOf(Map.of("name", "欧阳代办", "until", until.toString(), "rule", "D-20")));
	}

	@Test
	void a_purchase_from_before_reminders_is_told_at_the_next_start() {
		for (String table : List.of("households", "due_dates")) {
			this.jdbc.sql("delete from messaging_" + table + " where purchase_id = ?").param(this.id.value()).update();
		}
		this.catchUp.initialize();
		assertThat(due(PurchaseDates.CONTRACT_WINDOW, this.id)).isEqualTo(this.subscribed.plusDays(5));
		assertThat(this.jdbc.sql("select count(*) from messaging_households where purchase_id = ?")
			.param(this.id.value())
			.query(Integer.class)
			.single()).isOne();
	}

	private void day(LocalDate day) {
		PurchaseClock target = AopTestUtils.getTargetObject(this.purchaseClock);
		this.transaction.executeWithoutResult((_) -> target.on(new DayStarted(day)));
	}

	private List<PurchaseEntry> entries(PurchaseId purchase, String key) {
		return this.desk.history(purchase).stream().filter((entry) -> entry.textKey().equals(key)).toList();
	}

	private void pay(String amount) {
		this.desk.record(this.id, new RecordPayment(Money.of(amount), LocalDate.now(this.clock), PayMethod.TRANSFER,
				"A" + this.id, null));
	}

	private void change(String sql) {
		this.transaction.executeWithoutResult((_) -> {
			this.jdbc.sql(sql).param("ids", Set.of(this.id.value(), this.instalments.value())).update();
			this.surroundings.follow(List.of(this.id, this.instalments));
		});
	}

	private @Nullable LocalDate due(String kind, PurchaseId purchase) {
		return this.transaction.execute((_) -> this.dueDates.dueOn(kind, Subject.of(purchase)).orElse(null));
	}

}
