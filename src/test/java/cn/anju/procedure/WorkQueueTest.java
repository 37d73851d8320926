package cn.anju.procedure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

import cn.anju.DatabaseTest;
import cn.anju.calendar.CalendarDesk;
import cn.anju.core.AccountId;
import cn.anju.core.DayStarted;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.LedgerFilter.Which;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** The day's work and the ledger, read as the office reads them. */
@DatabaseTest
@Import({ ActingStaff.class, Cases.class })
class WorkQueueTest {

	private final ProjectId project = new ProjectId(Ids.next());

	private final ProjectScope mine = new ProjectScope(false, Set.of(this.project));

	@Autowired
	private WorkQueue queue;

	@Autowired
	private RunLedger ledger;

	@Autowired
	private QueueEntries entries;

	@Autowired
	private Procedures procedures;

	@Autowired
	private Cases cases;

	@Autowired
	private ActingStaff staff;

	@Autowired
	private CalendarDesk calendarDesk;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private NamedParameterJdbcTemplate named;

	@Autowired
	private TransactionOperations transaction;

	@AfterEach
	void the_usual_clerk_on_the_usual_day() {
		this.staff.is(Filing.CLERK);
		this.staff.on("2026-11-21");
	}

	private QueueFilter filter(QueueGroup group, @Nullable CardSearch search) {
		return new QueueFilter(group, this.mine, null, null, search);
	}

	private List<Long> page(QueueGroup group) {
		return this.queue.page(filter(group, null), 0, 50).stream().map((item) -> item.entry().subject().id()).toList();
	}

	private RunDetails submitted(String on) {
		return this.cases.opened(this.project, on, Filing.fact("contract-signed", on), Filing.fact("submitted", on));
	}

	private RunDetails sealed(String signed, String on) {
		return this.cases.opened(this.project, on, Filing.fact("contract-signed", signed),
				Filing.fact("form-sealed", on));
	}

	@Test
	void the_queue_stands_in_groups_and_by_risk() {
		this.staff.on("2026-11-16");
		RunDetails overdue = sealed("2026-11-02", "2026-11-12");
		RunDetails today = sealed("2026-11-05", "2026-11-13");
		RunDetails week = sealed("2026-11-10", "2026-11-16");
		RunDetails waiting = submitted("2026-11-16");
		RunDetails takenOver = this.cases.opened(this.project, "2026-11-16",
				Filing.fact("contract-signed", "2026-08-03"));
		// the import was on the 12th: what was due after it is simply overdue
		this.jdbc.update("UPDATE procedure_queue SET taken_over = FALSE WHERE run_id = ?", overdue.ref().runId());
		assertThat(page(QueueGroup.OVERDUE)).containsExactly(overdue.subject().id());
		assertThat(page(QueueGroup.TODAY)).containsExactly(today.subject().id());
		assertThat(page(QueueGroup.WEEK)).containsExactly(week.subject().id());
		assertThat(page(QueueGroup.WAITING)).containsExactly(waiting.subject().id());
		assertThat(page(QueueGroup.TAKEN_OVER)).containsExactly(takenOver.subject().id());
		assertThat(page(QueueGroup.ALL)).startsWith(overdue.subject().id()).hasSize(4);
		assertThat(this.queue.counts(filter(QueueGroup.ALL, null)).get(QueueGroup.WEEK)).isEqualTo(new Count(1, false));
		QueueItem item = this.queue.page(filter(QueueGroup.TODAY, null), 0, 1).getFirst();
		assertThat(item.entry().textKey()).isEqualTo("procedure.filing.submit.task");
		assertThat(item.ref()).isEqualTo(today.ref());
	}

	@Test
	void a_new_day_makes_overdue_what_was_due_the_day_before() {
		this.staff.on("2026-11-16");
		RunDetails run = sealed("2026-11-05", "2026-11-13");
		this.staff.on("2026-11-17");
		this.transaction
			.executeWithoutResult((_) -> this.publisher.publishEvent(new DayStarted(LocalDate.parse("2026-11-17"))));
		await().untilAsserted(() -> assertThat(page(QueueGroup.OVERDUE)).containsExactly(run.subject().id()));
		LedgerRow row = this.ledger.page(LedgerFilter.open("filing", this.mine), LedgerOrder.RISK, 0, 10).getFirst();
		assertThat(row.overdue()).isTrue();
		assertThat(row.lateBy()).isEqualTo(1);
	}

	@Test
	void nobody_sees_the_work_of_other_projects() {
		this.staff.on("2026-11-16");
		sealed("2026-11-05", "2026-11-13");
		ProjectScope others = new ProjectScope(false, Set.of(new ProjectId(1)));
		assertThat(this.queue.page(new QueueFilter(QueueGroup.ALL, others, null, null, null), 0, 50)).isEmpty();
		assertThat(this.ledger.page(LedgerFilter.open("filing", others), LedgerOrder.UNIT, 0, 50)).isEmpty();
		ProjectScope none = new ProjectScope(false, Set.of());
		assertThat(this.queue.page(new QueueFilter(QueueGroup.ALL, none, null, null, null), 0, 50)).isEmpty();
		assertThat(this.ledger.stages(LedgerFilter.open("filing", none))).isEmpty();
	}

	@Test
	void mine_is_what_is_assigned_to_me() {
		this.staff.on("2026-11-16");
		RunDetails run = sealed("2026-11-05", "2026-11-13");
		sealed("2026-11-05", "2026-11-13");
		AccountId account = new AccountId(Ids.next());
		this.procedures.assign(run.ref(), new Assignee(account, "林一帆"));
		for (QueueGroup group : List.of(QueueGroup.ALL, QueueGroup.TODAY)) {
			assertThat(this.queue.page(new QueueFilter(group, this.mine, account, null, null), 0, 50))
				.extracting((item) -> item.entry().subject())
				.containsExactly(run.subject());
		}
	}

	@Test
	void it_is_found_by_unit_name_number_and_key() {
		byte[] tail = "hmac-of-0001".getBytes(StandardCharsets.UTF_8);
		RunDetails chen = submitted("2026-11-19");
		RunDetails zhao = submitted("2026-11-19");
		this.cases.card(chen.subject(), this.project, "3", "0501", List.of(tail), "陈晓岚");
		this.cases.card(zhao.subject(), this.project, "10", "1803", List.of(), "赵立新", "周敏");
		for (String typed : List.of("0501", "3-0501", "3-1-05", "陈", "晓岚", "岚", "HT-" + chen.subject().id(),
				"晶都花园3栋")) {
			assertThat(found(new CardSearch(typed, List.of()))).as(typed).containsExactly(chen.subject().id());
		}
		assertThat(found(new CardSearch("敏", List.of()))).containsExactly(zhao.subject().id());
		assertThat(found(new CardSearch("", List.of(tail)))).containsExactly(chen.subject().id());
		assertThat(found(new CardSearch("0001", List.of(tail)))).containsExactly(chen.subject().id());
		assertThat(found(new CardSearch("%", List.of()))).isEmpty();
		assertThat(found(new CardSearch("晶都", List.of()))).hasSize(2);
		this.cases.card(chen.subject(), this.project, "3", "0501", List.of(), "陈晓澜");
		assertThat(found(new CardSearch("岚", List.of()))).as("the old name is gone").isEmpty();
		assertThat(found(new CardSearch("", List.of(tail)))).isEmpty();
	}

	private List<Long> found(CardSearch search) {
		List<Long> queued = this.queue.page(filter(QueueGroup.ALL, search), 0, 50)
			.stream()
			.map((item) -> item.entry().subject().id())
			.toList();
		LedgerFilter filter = new LedgerFilter("filing", this.mine, Which.ALL, Set.of(), null, null, null, null,
				Set.of(), false, false, false, null, search);
		List<Long> listed = this.ledger.page(filter, LedgerOrder.UNIT, 0, 50)
			.stream()
			.map((row) -> row.subject().id())
			.toList();
		assertThat(queued).containsExactlyInAnyOrderElementsOf(listed);
		return queued;
	}

	@Test
	void what_fits_many_is_found_in_the_order_of_risk_too() {
		List<Opening> openings = new ArrayList<>();
		List<SubjectCard> cards = new ArrayList<>();
		for (int i = 0; i < 520; i++) {
			Subject subject = new Subject("purchase", Ids.next());
			LocalDate signed = LocalDate.parse("2026-11-20").minusDays(i % 20);
			openings.add(new Opening("filing", subject, this.project, null, "mortgage",
					List.of(new Fact("contract-signed", signed, null)), null));
			cards.add(new SubjectCard(subject, this.project, "M广场", "B", "", "12" + i, "M广场 B座 12" + i, List.of("欧阳青"),
					null, null, null, List.of("k".getBytes(StandardCharsets.UTF_8))));
		}
		this.cases.cards(cards);
		this.cases.open(openings, "2026-11-21");
		List<Long> all = page(QueueGroup.ALL);
		for (CardSearch search : List.of(new CardSearch("阳青", List.of()),
				new CardSearch("阳青", List.of("k".getBytes(StandardCharsets.UTF_8))))) {
			assertThat(this.queue.page(filter(QueueGroup.ALL, search), 0, 50))
				.extracting((item) -> item.entry().subject().id())
				.containsExactlyElementsOf(all);
		}
		assertThat(this.queue.count(filter(QueueGroup.ALL, new CardSearch("阳青", List.of()))))
			.isEqualTo(new Count(520, false));
	}

	@Test
	void units_stand_in_the_order_of_their_numbers() {
		List<String> buildings = List.of("10", "2", "1");
		for (String building : buildings) {
			RunDetails run = submitted("2026-11-19");
			this.cases.card(run.subject(), this.project, building, "0501", List.of(), "陈晓岚");
		}
		assertThat(this.ledger.page(LedgerFilter.open("filing", this.mine), LedgerOrder.UNIT, 0, 50))
			.extracting(LedgerRow::unitLabel)
			.containsExactly("晶都花园 1栋 0501", "晶都花园 2栋 0501", "晶都花园 10栋 0501");
	}

	@Test
	void the_ledger_is_narrowed_by_stage_limit_and_contradiction() {
		RunDetails submitted = submitted("2026-11-19");
		RunDetails sealed = sealed("2026-11-12", "2026-11-20");
		this.procedures.giveBack(submitted.ref(), "submit", LocalDate.parse("2026-11-20"), "缺骑缝章", null);
		LedgerFilter open = LedgerFilter.open("filing", this.mine);
		assertThat(this.ledger.stages(open)).isEqualTo(Map.of("RETURNED", 1, "FORM_SEALED", 1));
		assertThat(this.ledger.page(
				new LedgerFilter("filing", this.mine, Which.OPEN, Set.of("RETURNED"), this.project, null, null,
						LocalDate.parse("2026-12-30"), Set.of("mortgage"), true, false, false, null, null),
				LedgerOrder.RISK, 0, 50))
			.extracting(LedgerRow::returns)
			.containsExactly(1);
		assertThat(this.ledger.page(
				new LedgerFilter("filing", this.mine, Which.OPEN, Set.of(), null, null, LocalDate.parse("2026-11-23"),
						LocalDate.parse("2026-12-14"), Set.of(), false, false, false, null, null),
				LedgerOrder.LEGAL, 0, 50))
			.extracting((row) -> row.subject())
			.containsExactly(sealed.subject());
		assertThat(this.ledger.count(open)).isEqualTo(new Count(2, false));
		for (LedgerOrder order : LedgerOrder.values()) {
			assertThat(this.ledger.page(open, order, 0, 50)).as(order.name()).hasSize(2);
			assertThat(this.ledger.page(open, order, 1, 50)).as(order.name()).hasSize(1);
		}
	}

	@Test
	void other_modules_write_entries_of_their_own() {
		Subject subject = new Subject("case", Ids.next());
		QueueEntry entry = new QueueEntry("care", "answer", subject, null, this.project, null, "care.task.answer",
				List.of("漏水"), new StepActor(StepActor.Kind.STAFF, "SPECIALIST"), null, null, null,
				LocalDate.parse("2026-11-21"), null, null, false, false, null);
		this.transaction.executeWithoutResult((_) -> this.entries.put(List.of(entry)));
		this.transaction.executeWithoutResult((_) -> this.entries.put(List.of(entry)));
		List<QueueItem> items = this.queue.page(new QueueFilter(QueueGroup.TODAY, this.mine, null, "care", null), 0,
				50);
		assertThat(items).hasSize(1);
		assertThat(items.getFirst().entry().textFacts()).containsExactly("漏水");
		assertThat(items.getFirst().ref()).isNull();
		this.transaction.executeWithoutResult((_) -> this.entries.remove("care", "answer", List.of(subject)));
		assertThat(page(QueueGroup.TODAY)).isEmpty();
	}

	@Test
	@WithMockUser(roles = "MANAGER")
	void C6_the_notice_of_a_year_counts_open_promises_again() {
		this.staff.on("2029-12-27");
		RunDetails run = this.cases.opened(this.project, "2029-12-27", Filing.fact("contract-signed", "2029-12-20"),
				Filing.fact("submitted", "2029-12-27"));
		assertThat(run.step("authority").promise()).isEqualTo("2030-01-04");
		assertThat(run.provisional()).isTrue();
		this.calendarDesk.importYear("""
				{"year":2030,"days":[{"name":"元旦","date":"2030-01-01","isOffDay":true},\
				{"name":"元旦","date":"2030-01-02","isOffDay":true}]}""");
		await().untilAsserted(
				() -> assertThat(this.cases.of(run.subject()).step("authority").promise()).isEqualTo("2030-01-08"));
		RunDetails counted = this.cases.of(run.subject());
		assertThat(counted.step("authority").firstPromise()).isEqualTo("2030-01-04");
		assertThat(counted.delay().parts()).extracting(Delay.Part::cause, Delay.Part::days)
			.containsExactly(tuple(Delay.Cause.HOLIDAYS, 2));
		assertThat(this.jdbc.queryForObject("SELECT due_on FROM procedure_queue WHERE run_id = ?", LocalDate.class,
				run.ref().runId()))
			.isEqualTo("2030-01-08");
		assertThat(counted.provisional()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(QueueGroup.class)
	void every_page_of_the_queue_is_read_in_the_order_of_an_index(QueueGroup group) {
		fill();
		for (AccountId account : new AccountId[] { null, new AccountId(7) }) {
			SelectRows rows = WorkQueue.rows(new QueueFilter(group, ProjectScope.ALL, account, null, null),
					LocalDate.parse("2026-11-21"));
			assertInOrder(rows, "q.id");
		}
	}

	@ParameterizedTest
	@EnumSource(LedgerOrder.class)
	void every_page_of_the_ledger_is_read_in_the_order_of_an_index(LedgerOrder order) {
		fill();
		assertInOrder(RunLedger.rows(LedgerFilter.open("filing", ProjectScope.ALL), order), "r.id");
		LedgerFilter stage = new LedgerFilter("filing", ProjectScope.ALL, Which.OPEN, Set.of("SUBMITTED"), null, null,
				null, null, Set.of(), false, false, false, null, null);
		assertInOrder(RunLedger.rows(stage, order), "r.id");
	}

	private void assertInOrder(SelectRows rows, String columns) {
		List<Map<String, Object>> plan = this.named.queryForList("EXPLAIN " + rows.page(columns, 0, 50),
				rows.parameters());
		assertThat(plan).filteredOn((line) -> "DERIVED".equals(line.get("select_type"))).allSatisfy((line) -> {
			assertThat(line.get("key")).isNotNull();
			assertThat(String.valueOf(line.get("Extra"))).doesNotContain("filesort").doesNotContain("temporary");
		}).isNotEmpty();
	}

	private void fill() {
		Integer there = this.jdbc.queryForObject("SELECT COUNT(*) FROM procedure_runs", Integer.class);
		if (there != null && there > 1_000) {
			return;
		}
		List<Opening> openings = new ArrayList<>();
		IntStream.range(0, 1_500).forEach((i) -> {
			Subject subject = new Subject("purchase", Ids.next());
			LocalDate signed = LocalDate.parse("2026-09-01").plusDays(i % 80);
			openings.add(new Opening("filing", subject, this.project, new PurchaseId(subject.id()), "mortgage",
					List.of(new Fact("contract-signed", signed, null), new Fact("submitted", signed.plusDays(5), null)),
					null));
		});
		this.cases.open(openings, "2026-10-20");
		this.jdbc.execute("ANALYZE TABLE procedure_runs, procedure_queue");
	}

}
