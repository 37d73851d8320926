package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.messaging.MyNotices;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeFilter;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** What the clock does with cases, on the database. */
@CareTest
class CareClockTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private MyNotices notices;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private RisingCases rising;

	@Autowired
	private CareClockwork clockwork;

	@Autowired
	private StandIns standIns;

	@Autowired
	private AbsenceDesk absences;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private Sample home;

	private AccountId specialist;

	@BeforeEach
	void an_owner_with_a_specialist() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.home = this.looked.home();
		this.specialist = this.looked.specialist();
	}

	@Test
	void b_10_what_nobody_moves_goes_up_a_working_day_after_it_was_due_and_once() {
		AccountId supervisor = this.world.hire(this.home, "叶书宁", Level.SUPERVISOR);
		long id = this.world.reported(this.looked);
		clockIs();
		this.clock.set(MONDAY.plusDays(1), LocalTime.of(11, 59));
		this.rising.run();
		assertThat(handler(id).account()).isEqualTo(this.specialist);
		this.clock.set(MONDAY.plusDays(1), LocalTime.of(13, 31));
		this.rising.run();
		this.rising.run();
		assertThat(handler(id).account()).isEqualTo(supervisor);
		assertThat(kinds(id)).containsOnlyOnce(CaseEntry.Kind.ESCALATED);
		assertThat(this.desk.file(id).orElseThrow().one().responsibility().first().account())
			.isEqualTo(this.specialist);
	}

	@Test
	void b_10_at_the_top_it_stays_and_is_not_looked_at_each_minute() {
		long id = this.world.reported(this.looked);
		clockIs();
		for (int day = 1; day < 100 && rises(id); day++) {
			this.clock.set(MONDAY.plusDays(day), LocalTime.of(20, 1));
			this.rising.run();
		}
		assertThat(handler(id).level()).isEqualTo(Level.ADMINISTRATOR);
		assertThat(rises(id)).isFalse();
	}

	private boolean rises(long id) {
		return this.jdbc.sql("select count(*) from care_cases where id = ? and rises_at is not null")
			.param(id)
			.query(Integer.class)
			.single() > 0;
	}

	@Test
	void b_10_silence_closes_a_case_after_two_notices_a_call_and_a_week() {
		long id = proposed();
		refused(CareRefusal.NOTICES_MISSING, () -> close(id));
		this.clock.set(MONDAY.plusDays(3), LocalTime.of(10, 5));
		day();
		day();
		assertThat(kinds(id)).containsOnlyOnce(CaseEntry.Kind.REMINDED);
		refused(CareRefusal.CALL_MISSING, () -> close(id));
		this.talk.called(id, "响了三次没有接");
		refused(CareRefusal.TOO_SOON, () -> close(id));
		this.clock.set(MONDAY.plusDays(7), LocalTime.of(10, 5));
		close(id);
		assertThat(this.desk.file(id).orElseThrow().one().state()).isEqualTo(CaseState.CLOSED);
		this.world.ownerIs(this.home);
		assertThat(told(id)).contains("care.notice.proposed", "care.notice.reminded", "care.notice.closed-unanswered");
		this.mine.reopen(id, "我出差了，还没有办好");
		assertThat(this.mine.file(id).orElseThrow().head().one().state()).isEqualTo(CaseState.INVESTIGATING);
	}

	@Test
	void b_10_a_household_that_cannot_be_told_is_not_closed_behind_its_back() {
		long id = proposed();
		this.jdbc.sql("update purchase_purchases set released_at = null where id = ?")
			.param(this.home.id().value())
			.update();
		this.clock.set(MONDAY.plusDays(8), LocalTime.of(10, 5));
		day();
		this.world.staffIs(this.specialist, "林若水");
		assertThat(this.desk.file(id).orElseThrow().entries()).extracting(CaseEntry::kind)
			.doesNotContain(CaseEntry.Kind.REMINDED);
		this.talk.called(id, "响了三次没有接");
		refused(CareRefusal.NOTICES_MISSING, () -> close(id));
		this.talk.reminded(id, "挂号信已寄出");
		this.talk.reminded(id, "又寄了一封");
		close(id);
	}

	@Test
	void R_274_after_a_quiet_time_the_owner_is_asked_once_and_answers_once() {
		long id = proposed();
		this.world.ownerIs(this.home);
		this.mine.agree(id);
		this.world.staffIs(this.specialist, "林若水");
		this.world.advance(id, Action.HANDLE, "");
		this.world.advance(id, Action.RESOLVE, "补充协议已签");
		this.world.ownerIs(this.home);
		this.mine.confirm(id);
		refused(CareRefusal.NOT_ASKED_FOR_RATING, () -> this.mine.rate(id, 5, ""));
		day();
		assertThat(this.mine.file(id).orElseThrow().survey()).isEmpty();
		this.clock.set(MONDAY.plusDays(4), LocalTime.of(0, 10));
		day();
		day();
		this.world.ownerIs(this.home);
		assertThat(told(id)).containsOnlyOnce("care.notice.survey");
		assertThat(this.mine.file(id).orElseThrow().survey().orElseThrow().score()).isNull();
		refused(CareRefusal.SCORE, () -> this.mine.rate(id, 6, ""));
		this.mine.rate(id, 4, "就是等得久");
		refused(CareRefusal.NOT_ASKED_FOR_RATING, () -> this.mine.rate(id, 1, "再评一次"));
		this.world.staffIs(this.specialist, "林若水");
		this.desk.followUp(id, this.world.version(id), 4, "电话回访，满意");
		CaseFile summed = this.desk.archive(id, this.world.version(id), CauseType.SALES_PROMISE, "优惠一律写进认购书附页");
		assertThat(summed.feedback()).extracting(Feedback::score).containsExactly(4, 4);
		assertThat(summed.one().outcome().cause()).isEqualTo(CauseType.SALES_PROMISE);
		this.world.ownerIs(this.home);
		assertThat(this.mine.file(id).orElseThrow().entries()).extracting(CaseEntry::words)
			.doesNotContain("优惠一律写进认购书附页");
	}

	@Test
	void D_18_whoever_goes_on_leave_has_a_deputy_and_no_case_is_nobodys() {
		AccountId colleague = this.world.hire(this.home, "何小满", Level.SPECIALIST);
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		refused(CareRefusal.LEAVE, () -> this.absences.away(this.specialist, MONDAY, MONDAY.minusDays(1), colleague));
		refused(CareRefusal.LEAVE, () -> this.absences.away(this.specialist, MONDAY, MONDAY, this.specialist));
		refused(CareRefusal.NOT_FOUND, () -> this.absences.away(this.specialist, MONDAY, MONDAY, new AccountId(404)));
		this.absences.away(this.specialist, MONDAY, MONDAY.plusDays(2), colleague);
		assertThat(handler(id).account()).isEqualTo(colleague);
		assertThat(this.desk.file(id).orElseThrow().one().responsibility().first().account())
			.isEqualTo(this.specialist);
		long later = this.world.reported(this.looked);
		assertThat(handler(later).account()).isEqualTo(colleague);
		this.clock.set(MONDAY.plusDays(3), LocalTime.of(10, 0));
		assertThat(handler(this.world.reported(this.looked)).account()).isEqualTo(this.specialist);
	}

	@Test
	void D_15_a_case_of_somebody_who_has_left_goes_to_somebody_who_is_there() {
		long id = this.world.reported(this.looked);
		AccountId supervisor = this.world.hire(this.home, "叶书宁", Level.SUPERVISOR);
		this.jdbc.sql("delete from identity_staff_roles where staff_id = ?").param(this.specialist.value()).update();
		clockIs();
		this.transaction.executeWithoutResult((_) -> this.standIns.handOver());
		assertThat(handler(id).account()).isEqualTo(supervisor);
	}

	@Test
	void a_case_stands_in_the_days_work_of_whoever_has_it_until_it_is_closed() {
		long id = this.world.reported(this.looked);
		assertThat(queued(id)).containsExactly("care.queue.registered " + this.specialist.value() + " 2026-12-14");
		this.mine.withdraw(id, "");
		assertThat(queued(id)).isEmpty();
	}

	private List<String> queued(long id) {
		return this.jdbc
			.sql("select concat(text_key, ' ', assigned_to, ' ', due_on) from procedure_queue"
					+ " where subject_kind = 'case' and subject_id = ?")
			.param(id)
			.query(String.class)
			.list();
	}

	private long proposed() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.world.classify(id, Severity.NORMAL);
		this.world.advance(id, Action.ASSIGN, "");
		this.world.advance(id, Action.INVESTIGATE, "");
		this.world.propose(id, "销售部出补充协议");
		return id;
	}

	private void close(long id) {
		this.world.staffIs(this.specialist, "林若水");
		this.desk.closeUnanswered(id, this.world.version(id), "没有等到答复，先关闭");
	}

	private void day() {
		clockIs();
		this.transaction.executeWithoutResult((_) -> this.clockwork.run());
	}

	private void clockIs() {
		given(this.actor.get()).willReturn(Actor.CLOCK);
	}

	private Handler handler(long id) {
		this.world.ownerIs(this.home);
		return this.mine.file(id).orElseThrow().head().one().responsibility().handler();
	}

	private List<CaseEntry.Kind> kinds(long id) {
		this.world.ownerIs(this.home);
		List<CaseEntry.Kind> kinds = this.mine.file(id).orElseThrow().entries().stream().map(CaseEntry::kind).toList();
		this.world.staffIs(this.specialist, "林若水");
		return kinds;
	}

	private List<String> told(long id) {
		assertThat(this.notices.page(NoticeFilter.ALL, 0, 50, Locale.SIMPLIFIED_CHINESE)).extracting(Notice::text)
			.allSatisfy((text) -> assertThat(text).doesNotContain("{"));
		return this.jdbc.sql("select text_key from messaging_messages where subject_kind = 'case' and subject_id = ?")
			.param(id)
			.query(String.class)
			.list();
	}

}
