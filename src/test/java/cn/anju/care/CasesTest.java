package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.DayStarted;
import cn.anju.core.Ids;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.staff.NewStaff;
import cn.anju.identity.staff.StaffDesk;
import cn.anju.identity.staff.StaffRole;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.SpecialistDesk;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Cases from both sides, on the database (b.10, R-254 to R-278). */
@StandInUsersTest
@Import(StandingClock.class)
@WithMockUser(roles = { "OWNER", "SPECIALIST", "SUPERVISOR", "MANAGER", "ADMINISTRATOR" })
class CasesTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private PromiseDesk promises;

	@Autowired
	private Promises clockwork;

	@Autowired
	private PurchaseDesk files;

	@Autowired
	private SpecialistDesk specialists;

	@Autowired
	private StaffDesk register;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private SettableClock clock;

	private Sample home;

	private AccountId specialist;

	@BeforeEach
	void an_owner_with_a_specialist() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		staffIs(new AccountId(7), "顾清和");
		this.home = this.purchases.sample(this.purchases.project(), MONDAY.minusDays(20), "陈晓岚");
		this.specialist = hire("林若水", Roles.SPECIALIST);
		this.specialists.assign(List.of(this.home.id()), this.specialist);
		this.files.release(List.of(this.home.id()));
		ownerIs(this.home);
	}

	@Test
	void R_255_whoever_reports_has_numbers_and_a_name_at_once_and_each_matter_its_own_fate() {
		List<MyCase> reported = this.mine.report(this.home.id(), List.of(complaint("车位优惠没写进合同。销售说好 2 万元，我有聊天截图。"),
				new NewItem(CaseType.SUGGESTION, CaseCategory.PLANNING, "小区北门能装遮雨棚吗")));
		assertThat(reported).extracting((one) -> one.one().number().substring(0, 12))
			.containsExactly("TS-20261214-", "JY-20261214-");
		assertThat(reported).extracting((one) -> one.one().title()).containsExactly("车位优惠没写进合同", "小区北门能装遮雨棚吗");
		assertThat(reported).allSatisfy((one) -> {
			assertThat(one.one().responsibility().first().name()).isEqualTo("林若水");
			assertThat(one.one().responsibility().handler().account()).isEqualTo(this.specialist);
			assertThat(one.one().state()).isEqualTo(CaseState.REGISTERED);
		});
		assertThat(reported.getFirst().one().report()).isEqualTo(reported.getLast().one().report());
		this.mine.withdraw(reported.getLast().one().id(), "");
		assertThat(this.mine.cases()).extracting((one) -> one.one().state())
			.containsExactly(CaseState.REGISTERED, CaseState.CLOSED);
	}

	@Test
	void b_10_a_plan_is_declined_a_better_one_agreed_and_the_owner_says_that_it_is_done() {
		long id = reported();
		staffIs(this.specialist, "林若水");
		classify(id, Severity.NORMAL);
		advance(id, Action.ASSIGN, "");
		this.desk.contacted(id, "电话里记下两点");
		advance(id, Action.INVESTIGATE, "");
		advance(id, Action.PROPOSE, "口头答应，入住时减");
		ownerIs(this.home);
		this.mine.decline(id, "要书面的");
		staffIs(this.specialist, "林若水");
		advance(id, Action.PROPOSE, "销售部出补充协议");
		ownerIs(this.home);
		this.mine.agree(id);
		staffIs(this.specialist, "林若水");
		advance(id, Action.HANDLE, "");
		advance(id, Action.RESOLVE, "补充协议已签，原件已寄");
		ownerIs(this.home);
		this.mine.confirm(id);
		MyCaseFile closed = this.mine.file(id).orElseThrow();
		assertThat(closed.head().one().state()).isEqualTo(CaseState.CLOSED);
		assertThat(closed.head().one().closedAt()).isEqualTo(this.clock.instant());
		assertThat(closed.entries()).extracting(CaseEntry::kind)
			.containsSubsequence(CaseEntry.Kind.RECEIVED, CaseEntry.Kind.CONTACTED, CaseEntry.Kind.PROPOSED,
					CaseEntry.Kind.DECLINED, CaseEntry.Kind.PROPOSED, CaseEntry.Kind.AGREED, CaseEntry.Kind.RESOLVED,
					CaseEntry.Kind.CONFIRMED);
		this.clock.set(MONDAY.plusDays(30), LocalTime.of(10, 0));
		this.mine.reopen(id, "协议上的金额不对");
		assertThat(this.mine.file(id).orElseThrow().head().one().receivedAt())
			.isEqualTo(closed.head().one().receivedAt());
	}

	@Test
	void b_10_after_thirty_days_it_is_not_opened_again() {
		long id = reported();
		this.mine.withdraw(id, "已经解决");
		this.clock.set(MONDAY.plusDays(30), LocalTime.of(10, 1));
		refused(CareRefusal.TOO_LATE_TO_REOPEN, () -> this.mine.reopen(id, "又坏了"));
	}

	@Test
	void nobody_says_the_owners_words_and_nobody_acts_for_the_handler() {
		long id = reported();
		staffIs(this.specialist, "林若水");
		for (Action action : new Action[] { Action.AGREE, Action.DECLINE, Action.CONFIRM, Action.WITHDRAW,
				Action.REOPEN, Action.APPEAL, Action.CLOSE_UNANSWERED }) {
			refused(CareRefusal.OWNERS_WORD, () -> advance(id, action, "业主说好"));
		}
		refused(CareRefusal.WORDS_MISSING, () -> advance(id, Action.RESOLVE, " "));
		AccountId colleague = hire("何小满", Roles.SPECIALIST);
		staffIs(colleague, "何小满");
		refused(CareRefusal.NOT_YOURS, () -> classify(id, Severity.NORMAL));
		staffIs(hire("叶书宁", Roles.SUPERVISOR), "叶书宁");
		classify(id, Severity.NORMAL);
	}

	@Test
	void two_clerks_with_the_same_case_open_do_not_overwrite_each_other() {
		long id = reported();
		staffIs(this.specialist, "林若水");
		int version = this.desk.file(id).orElseThrow().one().version();
		this.desk.classify(id, version, CaseCategory.SALES, Severity.NORMAL);
		refused(CareRefusal.CHANGED_MEANWHILE, () -> this.desk.advance(id, version, Action.RESOLVE, "当场办好"));
		assertThat(this.desk.file(id).orElseThrow().one().state()).isEqualTo(CaseState.CLASSIFIED);
	}

	@Test
	void R_256_a_case_is_taken_over_by_whoever_was_asked_and_says_yes() {
		long id = reported();
		AccountId colleague = hire("何小满", Roles.SPECIALIST);
		staffIs(this.specialist, "林若水");
		this.desk.offer(id, this.desk.file(id).orElseThrow().one().version(), colleague);
		refused(CareRefusal.NOT_ASKED, () -> this.desk.accept(id));
		staffIs(colleague, "何小满");
		Responsibility now = this.desk.accept(id).one().responsibility();
		assertThat(now.handler().name()).isEqualTo("何小满");
		assertThat(now.first().name()).isEqualTo("林若水");
	}

	@Test
	void R_277_when_the_promise_has_passed_the_owner_reaches_the_next_level_and_never_anybody_who_had_it() {
		long id = reported();
		refused(CareRefusal.NOT_DUE, () -> this.mine.escalate(id));
		staffIs(new AccountId(7), "顾清和");
		hire("叶书宁", Roles.SUPERVISOR);
		ownerIs(this.home);
		this.clock.set(MONDAY, LocalTime.of(13, 30));
		assertThat(this.mine.cases().getFirst().escalatable()).isTrue();
		this.mine.escalate(id);
		Responsibility now = this.mine.cases().getFirst().one().responsibility();
		assertThat(now.handler().level()).isEqualTo(Level.SUPERVISOR);
		assertThat(now.first().account()).isEqualTo(this.specialist);
		assertThat(this.mine.cases().getFirst().escalatable()).isFalse();
	}

	@Test
	void R_277_something_major_goes_to_the_next_level_at_once_and_has_the_shorter_clock() {
		long id = reported();
		staffIs(new AccountId(7), "顾清和");
		hire("叶书宁", Roles.SUPERVISOR);
		staffIs(this.specialist, "林若水");
		classify(id, Severity.MAJOR);
		CaseFile major = this.desk.file(id).orElseThrow();
		assertThat(major.one().category()).isEqualTo(CaseCategory.CONTRACT);
		assertThat(major.one().severity()).isEqualTo(Severity.MAJOR);
		assertThat(major.one().responsibility().handler().level()).isEqualTo(Level.SUPERVISOR);
		assertThat(major.targets().getFirst().kind()).isEqualTo(ServiceTarget.Kind.CONTACT);
		assertThat(major.targets().getFirst().due()).isEqualTo(this.clock.instant().plusSeconds(30 * 60));
		refused(CareRefusal.NOT_YOURS, () -> classify(id, Severity.NORMAL));
	}

	@Test
	void R_278_whoever_is_told_that_it_is_no_valid_complaint_can_appeal() {
		long id = reported();
		staffIs(this.specialist, "林若水");
		advance(id, Action.EXPLAIN, "合同第八条已写明，附页有您签字。可以在这里申诉。");
		ownerIs(this.home);
		assertThat(this.mine.cases().getFirst().one().validity()).isEqualTo(Validity.INVALID);
		this.mine.appeal(id, "附页不是我签的");
		assertThat(this.mine.cases().getFirst().one().state()).isEqualTo(CaseState.CLASSIFIED);
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.mine.appeal(id, "再说一次"));
	}

	@Test
	void R_257_what_comes_to_the_counter_is_the_receivers_and_notes_stay_inside() {
		staffIs(this.specialist, "林若水");
		CaseFile taken = this.desk
			.take(new NewIntake(ChannelType.VISIT, this.home.project(), this.home.id(), "陈晓岚",
					List.of(complaint("电梯总停"))))
			.getFirst();
		assertThat(taken.one().responsibility().first().account()).isEqualTo(this.specialist);
		this.desk.note(taken.one().id(), "客户情绪激动");
		this.desk.say(taken.one().id(), "今天维保到场");
		ownerIs(this.home);
		assertThat(this.mine.file(taken.one().id()).orElseThrow().entries()).extracting(CaseEntry::words)
			.contains("今天维保到场")
			.doesNotContain("客户情绪激动");
		Sample other = this.purchases.sample(this.purchases.project(), MONDAY, "路人");
		staffIs(this.specialist, "林若水");
		refused(CareRefusal.NOT_FOUND, () -> this.desk.take(new NewIntake(ChannelType.PHONE, this.home.project(),
				other.id(), "路人", List.of(complaint("别的项目的房子")))));
	}

	@Test
	void R_061_a_promise_is_kept_in_time_or_broken_for_ever() {
		long id = reported();
		staffIs(this.specialist, "林若水");
		refused(CareRefusal.DAY_PASSED, () -> this.promises.promise(id, "补充协议", MONDAY.minusDays(1)));
		this.promises.promise(id, "周三前给书面方案", MONDAY.plusDays(2));
		this.promises.promise(id, "周五前寄出原件", MONDAY.plusDays(4));
		List<Promise> made = this.mine.file(id).orElseThrow().promises();
		assertThat(made).extracting(Promise::state).containsExactly(Promise.State.OPEN, Promise.State.OPEN);
		this.clock.set(MONDAY.plusDays(2), LocalTime.of(18, 0));
		this.promises.fulfil(made.getFirst().id(), "已发到手机");
		refused(CareRefusal.FULFILLED_ALREADY, () -> this.promises.fulfil(made.getFirst().id(), "再发一次"));
		this.clock.set(MONDAY.plusDays(5), LocalTime.of(0, 10));
		this.clockwork.on(new DayStarted(MONDAY.plusDays(5)));
		this.clockwork.on(new DayStarted(MONDAY.plusDays(5)));
		this.promises.fulfil(made.getLast().id(), "今天才寄");
		assertThat(this.mine.file(id).orElseThrow().promises()).extracting(Promise::state)
			.containsExactly(Promise.State.KEPT, Promise.State.BROKEN);
		assertThat(this.promises.open()).extracting(Promise::about).doesNotContain(id);
		assertThat(this.mine.file(id).orElseThrow().entries()).extracting(CaseEntry::kind)
			.contains(CaseEntry.Kind.PROMISED, CaseEntry.Kind.FULFILLED);
	}

	@Test
	void a_pause_has_a_beginning_and_an_end_and_no_closed_case_has_one() {
		long id = reported();
		staffIs(this.specialist, "林若水");
		refused(CareRefusal.NOT_PAUSED, () -> this.desk.resume(id, "收到了"));
		this.desk.pause(id, "等您的截图");
		refused(CareRefusal.PAUSED_ALREADY, () -> this.desk.pause(id, "还在等"));
		this.desk.resume(id, "收到了");
		ownerIs(this.home);
		this.mine.withdraw(id, "");
		staffIs(this.specialist, "林若水");
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.desk.pause(id, "等"));
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.promises.promise(id, "以后再说", MONDAY));
	}

	@Test
	void R_263_both_sides_read_the_same_clock_whatever_happens() {
		for (int seed = 0; seed < 6; seed++) {
			Random random = new Random(seed);
			this.clock.set(MONDAY.plusDays(seed), LocalTime.of(8 + random.nextInt(12), random.nextInt(60)));
			ownerIs(this.home);
			long id = reported();
			LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
			for (int step = 0; step < 25; step++) {
				now = now.plusMinutes(random.nextInt(1_500));
				this.clock.set(now.toLocalDate(), now.toLocalTime());
				tryAnything(id, random);
				ownerIs(this.home);
				MyCase owners = this.mine.file(id).orElseThrow().head();
				staffIs(this.specialist, "林若水");
				CaseFile staffs = this.desk.file(id).orElseThrow();
				assertThat(owners.targets()).as("seed " + seed + " step " + step).isEqualTo(staffs.targets());
				assertThat(owners.pausedBecause()).isEqualTo(staffs.pausedBecause());
				assertThat(owners.escalatable()).isEqualTo(staffs.escalatable());
				assertThat(owners.one()).isEqualTo(staffs.one());
			}
		}
	}

	private void tryAnything(long id, Random random) {
		Action[] actions = Action.values();
		try {
			staffIs(this.specialist, "林若水");
			switch (random.nextInt(9)) {
				case 0 -> this.desk.contacted(id, "打过电话");
				case 1 -> this.desk.pause(id, "等您的截图");
				case 2 -> this.desk.resume(id, "收到了");
				case 3 -> {
					ownerIs(this.home);
					this.mine.escalate(id);
				}
				case 4 -> {
					ownerIs(this.home);
					this.mine.agree(id);
				}
				case 5 -> {
					ownerIs(this.home);
					this.mine.decline(id, "不行");
				}
				case 6 -> classify(id, Severity.values()[random.nextInt(3)]);
				default -> advance(id, actions[random.nextInt(actions.length)], "办了");
			}
		}
		catch (Refused | IllegalArgumentException _) {
			// most of what is tried at random cannot be done
		}
	}

	private static NewItem complaint(String words) {
		return new NewItem(CaseType.COMPLAINT, CaseCategory.SALES, words);
	}

	private long reported() {
		return this.mine.report(this.home.id(), List.of(complaint("车位优惠没写进合同"))).getFirst().one().id();
	}

	private void classify(long id, Severity severity) {
		this.desk.classify(id, this.desk.file(id).orElseThrow().one().version(), CaseCategory.CONTRACT, severity);
	}

	private void advance(long id, Action action, String words) {
		this.desk.advance(id, this.desk.file(id).orElseThrow().one().version(), action, words);
	}

	private AccountId hire(String name, String role) {
		return this.register
			.create(new NewStaff("c" + Ids.next(), name, null, Set.of(StaffRole.of(role, this.home.project()))))
			.account();
	}

	private void ownerIs(Sample whose) {
		given(this.owner.accountId()).willReturn(new AccountId(whose.buyer().id().value()));
		given(this.owner.persons()).willReturn(Set.of(whose.buyer().id()));
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.OWNER, whose.buyer().id().value(), "陈晓岚"));
	}

	private void staffIs(AccountId account, String name) {
		given(this.staff.accountId()).willReturn(account);
		given(this.staff.name()).willReturn(name);
		given(this.staff.projects(any(String[].class))).willReturn(ProjectScope.ALL);
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, account.value(), name));
	}

	private static void refused(CareRefusal reason, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
