package cn.anju.filing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.HandOver;
import cn.anju.documents.Holding;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.TestClock;
import cn.anju.messaging.MyNotices;
import cn.anju.messaging.NoticeFilter;
import cn.anju.messaging.Notice;
import cn.anju.procedure.NewEvidence;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.StepDone;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.RecordPayment;
import cn.anju.purchase.TestPurchases;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * The filing of a home that was sold and opened to its buyer, and what a clerk does with
 * it at the desks, on the day of a clock that the test moves.
 */
@TestComponent
class OneFiling {

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private final RunDesk runs;

	private final FilingDesk desk;

	private final MyNotices notices;

	private final Custody custody;

	private final PurchaseDesk purchases;

	private final TestPurchases samples;

	private final CurrentActor actor;

	private final CurrentStaff staff;

	private final CurrentOwner owner;

	private final WorkingCalendars calendars;

	private final TestClock.MovableClock clock;

	private final JdbcClient jdbc;

	private ProjectId project;

	private TestPurchases.Sample home;

	OneFiling(RunDesk runs, FilingDesk desk, MyNotices notices, Custody custody, PurchaseDesk purchases,
			TestPurchases samples, CurrentActor actor, CurrentStaff staff, CurrentOwner owner,
			WorkingCalendars calendars, TestClock.MovableClock clock, JdbcClient jdbc) {
		this.runs = runs;
		this.desk = desk;
		this.notices = notices;
		this.custody = custody;
		this.purchases = purchases;
		this.samples = samples;
		this.actor = actor;
		this.staff = staff;
		this.owner = owner;
		this.calendars = calendars;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	/** Sells a home by instalments on a working day, and signs the clerk in. */
	void begin(Actor clerk) {
		while (!this.calendars.national().isWorkingDay(today())) {
			forward(1);
		}
		this.project = this.samples.project();
		is(clerk, false);
		sold(this.samples.sample(this.project, today().minusDays(3), "陈晓岚"));
	}

	/** Sells another home of the project with a loan. */
	void beginWithLoan() {
		sold(this.samples.withLoan(this.project, today().minusDays(3), "方禾"));
	}

	private void sold(TestPurchases.Sample sample) {
		this.home = sample;
		given(this.owner.persons()).willReturn(Set.of(sample.buyer().id()));
		given(this.owner.accountId()).willReturn(new AccountId(sample.id().value()));
		this.purchases.release(List.of(sample.id()));
	}

	TestPurchases.Sample home() {
		return this.home;
	}

	LocalDate workingDaysLater(int days) {
		return this.calendars.national().plus(today(), days);
	}

	void forward(int days) {
		this.clock.forward(Duration.ofDays(days));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	void is(Actor who, boolean supervising) {
		given(this.actor.get()).willReturn(who);
		given(this.staff.name()).willReturn(who.name());
		given(this.staff.projects(any(String[].class))).willAnswer((call) -> {
			List<Object> asked = List.of(call.getArguments());
			boolean leading = asked.contains(Roles.SUPERVISOR) && !asked.contains(Roles.SPECIALIST);
			return new ProjectScope(false, (leading && !supervising) ? Set.of() : Set.of(this.project));
		});
	}

	RunDetails filing() {
		return this.desk.of(this.home.id()).orElseThrow();
	}

	RunRef ref() {
		return filing().ref();
	}

	void see(String condition) {
		this.runs.record(ref(), new NewEvidence(condition, null, today(), null));
	}

	void seeAll() {
		List.of("filing-clauses-reviewed", "filing-seals-complete", "filing-identity-copies").forEach(this::see);
	}

	void pay() {
		this.purchases.record(this.home.id(),
				new RecordPayment(TestPurchases.open(), today(), PayMethod.TRANSFER, "SJ" + this.home.id(), null));
	}

	void ready() {
		pay();
		seeAll();
	}

	void sealed() {
		ready();
		finish("form");
		finish("seal");
	}

	void finish(String step) {
		this.runs.finish(ref(), new StepDone(step, today(), Map.of(), null));
	}

	void file() {
		this.runs.finish(ref(), new StepDone("authority", today(), Map.of("filing-no", "BA-" + today()), null));
	}

	void payFees() {
		this.runs.finish(ref(), new StepDone("fees", today(),
				Map.of("fee-rate", "3", "transaction-fee", "300.00", "fee-voucher", "JF-1"), null));
	}

	void distribute(PartyKind first, String signedBy) {
		distribute(first, "", signedBy);
	}

	void distribute(PartyKind first, String name, String signedBy) {
		this.desk.distribute(this.home.id(), ref(),
				new Distribution(today(), "顾清和",
						List.of(new Distribution.Receipt(Party.of(PartyKind.OFFICE), "乔真"),
								new Distribution.Receipt(Party.of(PartyKind.FINANCE), "宋文静"),
								new Distribution.Receipt(Party.of(PartyKind.DEVELOPER), "周档案"),
								new Distribution.Receipt(new Party(first, name), signedBy))));
	}

	Holding form() {
		return this.custody.holdings(Subject.of(this.home.id()))
			.stream()
			.filter((holding) -> holding.kind().equals("filing-form"))
			.findFirst()
			.orElseThrow();
	}

	void handForm(PartyKind to, String signedBy, LocalDate back) {
		this.custody.handOver(
				new HandOver(form().original(), form().entry(), Party.of(to), today(), "顾清和", signedBy, back, ""));
	}

	List<PartyKind> holders() {
		return this.custody.holdings(Subject.of(this.home.id()))
			.stream()
			.filter((holding) -> holding.kind().equals("sale-contract"))
			.map((holding) -> holding.party().kind())
			.toList();
	}

	List<String> dueDates() {
		return this.jdbc.sql("select concat(kind, ' ', due_on) from messaging_due_dates where purchase_id = ?")
			.param(this.home.id().value())
			.query(String.class)
			.list();
	}

	/**
	 * Waits for the notice that follows a step; it is written after the step's commit.
	 */
	Notice notice(String word) {
		return await().atMost(LONGEST)
			.until(() -> inbox().filter((notice) -> says(notice, word)).findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private static boolean says(Notice notice, String word) {
		return (notice.title() + notice.text()).contains(word);
	}

	void awaitCorrection() {
		await().atMost(LONGEST).until(() -> inbox().anyMatch(Notice::corrected));
	}

	/** On the test's own thread, on which the owner is signed in. */
	private Stream<Notice> inbox() {
		return this.notices.page(NoticeFilter.ALL, 0, 20, Locale.SIMPLIFIED_CHINESE).stream();
	}

	private static ConditionFactory await() {
		return Awaitility.with().pollInSameThread();
	}

}
