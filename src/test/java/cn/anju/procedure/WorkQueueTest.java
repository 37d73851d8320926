package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

import cn.anju.calendar.CalendarDesk;
import cn.anju.core.AccountId;
import cn.anju.core.DayStarted;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;
import cn.anju.identity.ProjectScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** The day's work as the office reads it. */
class WorkQueueTest extends WithQueue {

	@Autowired
	private QueueEntries entries;

	@Autowired
	private Procedures procedures;

	@Autowired
	private CalendarDesk calendarDesk;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionOperations transaction;

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

}
