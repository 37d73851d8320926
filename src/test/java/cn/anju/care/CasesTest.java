package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

import cn.anju.SettableClock;
import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.care.TestCases.complaint;
import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Cases from both sides, on the database (b.10, R-254 to R-278). */
@CareTest
class CasesTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseTalk talk;

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
		this.world.ownerIs(this.home);
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
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.world.classify(id, Severity.NORMAL);
		this.world.advance(id, Action.ASSIGN, "");
		this.talk.contacted(id, "电话里记下两点");
		this.world.advance(id, Action.INVESTIGATE, "");
		this.world.propose(id, "口头答应，入住时减");
		this.world.ownerIs(this.home);
		assertThat(this.mine.file(id).orElseThrow().department()).isEqualTo(Department.ENGINEERING);
		this.mine.decline(id, "要书面的");
		this.world.staffIs(this.specialist, "林若水");
		this.world.propose(id, "销售部出补充协议");
		this.world.ownerIs(this.home);
		this.mine.agree(id);
		this.world.staffIs(this.specialist, "林若水");
		this.world.advance(id, Action.HANDLE, "");
		this.world.advance(id, Action.RESOLVE, "补充协议已签，原件已寄");
		this.world.ownerIs(this.home);
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
		long id = this.world.reported(this.looked);
		this.mine.withdraw(id, "已经解决");
		this.clock.set(MONDAY.plusDays(30), LocalTime.of(10, 1));
		refused(CareRefusal.TOO_LATE_TO_REOPEN, () -> this.mine.reopen(id, "又坏了"));
	}

	@Test
	void R_277_when_the_promise_has_passed_the_owner_reaches_the_next_level_and_never_anybody_who_had_it() {
		long id = this.world.reported(this.looked);
		refused(CareRefusal.NOT_DUE, () -> this.mine.escalate(id));
		this.world.staffIs(new AccountId(7), "顾清和");
		this.world.hire(this.home, "叶书宁", Level.SUPERVISOR);
		this.world.ownerIs(this.home);
		this.clock.set(MONDAY, LocalTime.of(13, 30));
		assertThat(this.mine.cases().getFirst().escalatable()).isTrue();
		this.mine.escalate(id);
		Responsibility now = this.mine.cases().getFirst().one().responsibility();
		assertThat(now.handler().level()).isEqualTo(Level.SUPERVISOR);
		assertThat(now.first().account()).isEqualTo(this.specialist);
		assertThat(this.mine.cases().getFirst().escalatable()).isFalse();
	}

	@Test
	void R_278_whoever_is_told_that_it_is_no_valid_complaint_can_appeal_to_somebody_else() {
		this.world.hire(this.home, "叶书宁", Level.SUPERVISOR);
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.world.advance(id, Action.EXPLAIN, "合同第八条已写明，附页有您签字。可以在这里申诉。");
		this.world.ownerIs(this.home);
		assertThat(this.mine.cases().getFirst().one().validity()).isEqualTo(Validity.INVALID);
		this.mine.appeal(id, "附页不是我签的");
		Case appealed = this.mine.cases().getFirst().one();
		assertThat(appealed.state()).isEqualTo(CaseState.CLASSIFIED);
		assertThat(appealed.validity()).isNull();
		assertThat(appealed.responsibility().handler().level()).isEqualTo(Level.SUPERVISOR);
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.mine.appeal(id, "再说一次"));
	}

	@Test
	void R_263_both_sides_read_the_same_clock_whatever_happens() {
		for (int seed = 0; seed < 6; seed++) {
			Random random = new Random(seed);
			this.clock.set(MONDAY.plusDays(seed), LocalTime.of(8 + random.nextInt(12), random.nextInt(60)));
			this.world.ownerIs(this.home);
			long id = this.world.reported(this.looked);
			LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
			for (int step = 0; step < 25; step++) {
				now = now.plusMinutes(random.nextInt(1_500));
				this.clock.set(now.toLocalDate(), now.toLocalTime());
				tryAnything(id, random);
				this.world.ownerIs(this.home);
				MyCase owners = this.mine.file(id).orElseThrow().head();
				this.world.staffIs(this.specialist, "林若水");
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
			this.world.staffIs(this.specialist, "林若水");
			switch (random.nextInt(9)) {
				case 0 -> this.talk.contacted(id, "打过电话");
				case 1 -> this.talk.pause(id, "等您的截图");
				case 2 -> this.talk.resume(id, "收到了");
				case 3 -> {
					this.world.ownerIs(this.home);
					this.mine.escalate(id);
				}
				case 4 -> {
					this.world.ownerIs(this.home);
					this.mine.agree(id);
				}
				case 5 -> {
					this.world.ownerIs(this.home);
					this.mine.decline(id, "不行");
				}
				case 6 -> this.world.classify(id, Severity.values()[random.nextInt(3)]);
				default -> this.world.advance(id, actions[random.nextInt(actions.length)], "办了");
			}
		}
		catch (Refused | IllegalArgumentException _) {
			// most of what is tried at random cannot be done
		}
	}

}
