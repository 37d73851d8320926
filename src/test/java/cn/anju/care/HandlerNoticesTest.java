package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Subject;
import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** What members of staff are told of their cases, on the database. */
@CareTest
class HandlerNoticesTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseHandOvers handOvers;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private AbsenceDesk absences;

	@Autowired
	private WarnedCases warned;

	@Autowired
	private PromiseReminders reminders;

	@Autowired
	private PromiseDesk promises;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private InboxDesk inbox;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private AccountId specialist;

	@BeforeEach
	void an_owner_with_a_specialist() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.specialist = this.looked.specialist();
	}

	@Test
	void whoever_gets_a_case_is_told_and_has_read_it_when_its_page_was_open() {
		long id = this.world.reported(this.looked);
		assertThat(told(this.specialist)).containsExactly("新事项：车位优惠没写进合同");
		Notice notice = this.inbox.page(NoticeFilter.ALL, 0, 10, Locale.ENGLISH).getFirst();
		assertThat(notice.title()).isEqualTo("New case: 车位优惠没写进合同");
		assertThat(notice.link()).isEqualTo("office/care/" + id);
		assertThat(this.inbox.unreadCount()).isEqualTo(1);
		this.inbox.readAbout(new Subject("case", id));
		assertThat(this.inbox.unreadCount()).isZero();
	}

	@Test
	void what_the_owner_says_and_decides_reaches_the_handler_and_nobody_is_told_of_their_own_doing() {
		long id = this.world.reported(this.looked);
		this.mine.say(id, "合同里没有这一条", List.of());
		this.world.staffIs(this.specialist, "林若水");
		this.world.classify(id, Severity.NORMAL);
		this.world.advance(id, CaseState.Action.ASSIGN, "");
		this.world.advance(id, CaseState.Action.INVESTIGATE, "");
		this.world.propose(id, "销售部出补充协议");
		this.world.ownerIs(this.looked.home());
		this.mine.decline(id, "要写明金额");
		assertThat(told(this.specialist)).containsExactly("业主不同意方案：车位优惠没写进合同", "陈晓岚有新留言", "新事项：车位优惠没写进合同");
	}

	@Test
	void R_256_whoever_is_asked_to_take_over_is_told_and_the_answer_comes_back() {
		long id = this.world.reported(this.looked);
		AccountId colleague = this.world.hire(this.looked.home(), "何小满", Level.SPECIALIST);
		offer(id, colleague);
		this.world.staffIs(colleague, "何小满");
		this.handOvers.decline(id, "手上有三件重大的");
		assertThat(told(this.specialist)).first().isEqualTo("何小满没有接手：车位优惠没写进合同");
		assertThat(this.inbox.page(NoticeFilter.ALL, 0, 1, Locale.SIMPLIFIED_CHINESE).getFirst().text())
			.endsWith("还由您负责。手上有三件重大的");
		offer(id, colleague);
		this.world.staffIs(colleague, "何小满");
		this.handOvers.accept(id, "");
		assertThat(told(colleague)).containsExactly("请您接手：车位优惠没写进合同", "请您接手：车位优惠没写进合同");
		assertThat(told(this.specialist)).first().isEqualTo("何小满已接手：车位优惠没写进合同");
	}

	@Test
	void R_256_whoever_need_not_take_over_any_more_is_told_and_nobody_reads_of_a_refusal() {
		long id = this.world.reported(this.looked);
		AccountId colleague = this.world.hire(this.looked.home(), "何小满", Level.SPECIALIST);
		offer(id, colleague);
		this.world.staffIs(this.world.hire(this.looked.home(), "叶书宁", Level.SUPERVISOR), "叶书宁");
		this.handOvers.withdraw(id, this.world.version(id));
		assertThat(told(colleague)).first().isEqualTo("不用您接手了：车位优惠没写进合同");
		assertThat(told(this.specialist)).containsExactly("新事项：车位优惠没写进合同");
	}

	private void offer(long id, AccountId colleague) {
		this.world.staffIs(this.specialist, "林若水");
		this.handOvers.offer(id, this.world.version(id), colleague, "我要休假");
	}

	@Test
	void R_277_something_major_is_told_to_whoever_is_responsible_first() {
		long id = this.world.reported(this.looked);
		AccountId supervisor = this.world.hire(this.looked.home(), "叶书宁", Level.SUPERVISOR);
		this.world.staffIs(this.specialist, "林若水");
		this.world.classify(id, Severity.MAJOR);
		assertThat(told(supervisor)).containsExactly("重大事项：车位优惠没写进合同");
	}

	@Test
	void D_18_whoever_stands_in_is_told_once_of_all_the_cases() {
		AccountId colleague = this.world.hire(this.looked.home(), "何小满", Level.SPECIALIST);
		this.world.reported(this.looked);
		this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.absences.away(this.specialist, MONDAY, MONDAY.plusDays(2), colleague);
		assertThat(told(colleague)).containsExactly("林若水的 2 件事转给您了");
	}

	@Test
	void b_10_the_handler_is_warned_at_four_of_a_plan_that_is_due_at_eight_and_once() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.world.classify(id, Severity.NORMAL);
		given(this.actor.get()).willReturn(Actor.CLOCK);
		this.clock.set(MONDAY, LocalTime.of(10, 59));
		this.warned.run();
		assertThat(told(this.specialist)).hasSize(1);
		this.clock.set(MONDAY, LocalTime.of(11, 1));
		this.warned.run();
		this.warned.run();
		assertThat(told(this.specialist)).first().isEqualTo("还没有联系业主：车位优惠没写进合同");
		contacted(id);
		this.clock.set(MONDAY, LocalTime.of(16, 0));
		this.warned.run();
		this.warned.run();
		assertThat(told(this.specialist)).hasSize(3).first().isEqualTo("方案快到时限：车位优惠没写进合同");
	}

	@Test
	void R_061_whoever_has_the_case_is_reminded_of_a_promise_before_and_on_its_day() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.promises.promise(id, "带检测结果上门", MONDAY.plusDays(2));
		this.promises.promise(id, "回电话", MONDAY.plusDays(2));
		day();
		this.clock.set(MONDAY.plusDays(1), LocalTime.of(0, 5));
		day();
		day();
		this.promises.fulfil(this.desk.file(id).orElseThrow().promises().getLast().id(), "已回");
		this.clock.set(MONDAY.plusDays(2), LocalTime.of(0, 5));
		day();
		this.clock.set(MONDAY.plusDays(3), LocalTime.of(0, 5));
		day();
		assertThat(told(this.specialist)).containsExactly("今天到期的承诺：带检测结果上门", "明天到期的承诺：回电话", "明天到期的承诺：带检测结果上门",
				"新事项：车位优惠没写进合同");
	}

	private void day() {
		this.transaction.executeWithoutResult((_) -> this.reminders.run());
	}

	private void contacted(long id) {
		this.world.staffIs(this.specialist, "林若水");
		this.talk.contacted(id, "电话里说了");
		given(this.actor.get()).willReturn(Actor.CLOCK);
	}

	private List<String> told(AccountId account) {
		this.world.staffIs(account, "");
		List<Notice> notices = this.inbox.page(NoticeFilter.ALL, 0, 50, Locale.SIMPLIFIED_CHINESE);
		assertThat(notices).extracting(Notice::text).allSatisfy((text) -> assertThat(text).doesNotContain("{", "!"));
		return notices.stream().map(Notice::title).toList();
	}

}
