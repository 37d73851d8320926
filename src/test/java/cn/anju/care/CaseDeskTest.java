package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;

import cn.anju.SettableClock;
import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.DayStarted;
import cn.anju.documents.TestPictures;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.anju.care.TestCases.complaint;
import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Cases as staff handle them, on the database. */
@CareTest
class CaseDeskTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private CaseHandOvers handOvers;

	@Autowired
	private CaseIntake intake;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CareInbox inbox;

	@Autowired
	private PromiseDesk promises;

	@Autowired
	private Promises clockwork;

	@Autowired
	private TestPurchases purchases;

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
	void nobody_says_the_owners_words_and_nobody_acts_for_the_handler() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		for (Action action : new Action[] { Action.AGREE, Action.DECLINE, Action.CONFIRM, Action.WITHDRAW,
				Action.REOPEN, Action.APPEAL }) {
			refused(CareRefusal.OWNERS_WORD, () -> this.world.advance(id, action, "业主说好"));
		}
		refused(CareRefusal.WORDS_MISSING, () -> this.world.advance(id, Action.RESOLVE, " "));
		AccountId colleague = this.world.hire(this.home, "何小满", Level.SPECIALIST);
		this.world.staffIs(colleague, "何小满");
		refused(CareRefusal.NOT_YOURS, () -> this.world.classify(id, Severity.NORMAL));
		this.world.staffIs(this.world.hire(this.home, "叶书宁", Level.SUPERVISOR), "叶书宁");
		this.world.classify(id, Severity.NORMAL);
	}

	@Test
	void b_10_a_department_is_named_when_a_case_is_assigned_and_another_one_may_follow() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> assign(id, Department.MARKETING));
		this.world.classify(id, Severity.NORMAL);
		assertThat(this.desk.file(id).orElseThrow().department()).isNull();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.desk.advance(id, this.world.version(id), Action.ASSIGN, ""));
		assertThat(assign(id, Department.MARKETING).department()).isEqualTo(Department.MARKETING);
		assertThat(assign(id, Department.ENGINEERING).department()).isEqualTo(Department.ENGINEERING);
	}

	private CaseFile assign(long id, Department department) {
		return this.desk.assign(id, this.world.version(id), department, "");
	}

	@Test
	void two_clerks_with_the_same_case_open_do_not_overwrite_each_other() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		int version = this.desk.file(id).orElseThrow().one().version();
		this.desk.classify(id, version, CaseCategory.SALES, Severity.NORMAL);
		refused(CareRefusal.CHANGED_MEANWHILE, () -> this.desk.advance(id, version, Action.RESOLVE, "当场办好"));
		assertThat(this.desk.file(id).orElseThrow().one().state()).isEqualTo(CaseState.CLASSIFIED);
	}

	@Test
	void R_256_a_case_is_taken_over_by_whoever_was_asked_and_says_yes() {
		long id = this.world.reported(this.looked);
		AccountId colleague = this.world.hire(this.home, "何小满", Level.SPECIALIST);
		this.world.staffIs(this.specialist, "林若水");
		this.handOvers.offer(id, this.desk.file(id).orElseThrow().one().version(), colleague, "我明天起休假，请您接着跟进");
		refused(CareRefusal.NOT_ASKED, () -> this.handOvers.accept(id, ""));
		this.world.staffIs(colleague, "何小满");
		Responsibility now = this.handOvers.accept(id, "").one().responsibility();
		assertThat(now.handler().name()).isEqualTo("何小满");
		assertThat(now.first().name()).isEqualTo("林若水");
	}

	@Test
	void R_277_something_major_goes_to_the_next_level_at_once_and_has_the_shorter_clock() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(new AccountId(7), "顾清和");
		this.world.hire(this.home, "叶书宁", Level.SUPERVISOR);
		this.world.staffIs(this.specialist, "林若水");
		this.world.classify(id, Severity.MAJOR);
		CaseFile major = this.desk.file(id).orElseThrow();
		assertThat(major.one().category()).isEqualTo(CaseCategory.CONTRACT);
		assertThat(major.one().severity()).isEqualTo(Severity.MAJOR);
		assertThat(major.one().responsibility().handler().level()).isEqualTo(Level.SUPERVISOR);
		assertThat(major.targets().getFirst().kind()).isEqualTo(ServiceTarget.Kind.CONTACT);
		assertThat(major.targets().getFirst().due()).isEqualTo(this.clock.instant().plusSeconds(30 * 60));
		refused(CareRefusal.NOT_YOURS, () -> this.world.classify(id, Severity.NORMAL));
	}

	@Test
	void R_257_what_comes_to_the_counter_is_the_receivers_and_notes_stay_inside() {
		this.world.staffIs(this.specialist, "林若水");
		CaseFile taken = this.intake
			.take(new NewIntake(ChannelType.VISIT, this.home.project(), this.home.id(), "", "陈晓岚",
					List.of(complaint("电梯总停"))))
			.getFirst();
		assertThat(taken.one().responsibility().first().account()).isEqualTo(this.specialist);
		this.talk.note(taken.one().id(), "客户情绪激动");
		this.talk.say(taken.one().id(), "今天维保到场");
		this.world.ownerIs(this.home);
		assertThat(this.mine.file(taken.one().id()).orElseThrow().entries()).extracting(CaseEntry::words)
			.contains("今天维保到场")
			.doesNotContain("客户情绪激动");
		Sample other = this.purchases.sample(this.purchases.project(), MONDAY, "路人");
		this.world.staffIs(this.specialist, "林若水");
		refused(CareRefusal.NOT_FOUND, () -> this.intake.take(new NewIntake(ChannelType.PHONE, this.home.project(),
				other.id(), "", "路人", List.of(complaint("别的项目的房子")))));
	}

	@Test
	void R_262_a_case_is_found_by_number_name_and_words() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		String number = this.desk.file(id).orElseThrow().one().number();
		for (String typed : List.of(number, "陈晓岚", "车位优惠", "优惠没写进")) {
			assertThat(this.inbox.page(new CareQuery(CareGroup.MINE, typed), 0, 50)).as(typed)
				.extracting(CaseRow::id)
				.contains(id);
		}
		assertThat(this.inbox.count(new CareQuery(CareGroup.MINE, "没有这样的话"))).isZero();
	}

	@Test
	void what_an_owner_has_written_is_marked_until_it_is_answered_and_a_closed_case_takes_no_words() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.world.classify(id, Severity.NORMAL);
		assertThat(asks(id)).isTrue();
		this.talk.say(id, "今天下午来看");
		assertThat(asks(id)).isFalse();
		this.world.ownerIs(this.home);
		this.mine.say(id, "几点来？", List.of());
		assertThat(asks(id)).isTrue();
		this.mine.withdraw(id, "");
		refused(CareRefusal.CLOSED, () -> this.mine.say(id, "还在吗", List.of()));
	}

	private boolean asks(long id) {
		return this.jdbc.sql("select asks from care_cases where id = ?").param(id).query(Boolean.class).single();
	}

	@Test
	void D_07_staff_show_photos_to_the_owner_and_others_to_each_other() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		this.talk.say(id, "已换好", List.of(new NewPhoto("照片1", TestPictures.jpeg(20, 10))));
		this.talk.note(id, "墙里还有水", List.of(new NewPhoto("照片1", TestPictures.jpeg(20, 10))));
		assertThat(this.desk.file(id).orElseThrow().attachments()).hasSize(2);
		this.world.ownerIs(this.home);
		MyCaseFile seen = this.mine.file(id).orElseThrow();
		assertThat(seen.attachments()).singleElement()
			.extracting(Attachment::entry)
			.isEqualTo(seen.entries().getLast().id());
		this.world.staffIs(this.specialist, "林若水");
		NewPhoto photo = new NewPhoto("照片", TestPictures.jpeg(2, 2));
		refused(CareRefusal.TOO_MANY_PHOTOS, () -> this.talk.say(id, "太多了", Collections.nCopies(10, photo)));
	}

	@Test
	void R_061_a_promise_is_kept_in_time_or_broken_for_ever() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		refused(CareRefusal.DAY_PASSED, () -> this.promises.promise(id, "补充协议", MONDAY.minusDays(1)));
		this.promises.promise(id, "周三前给书面方案", MONDAY.plusDays(2));
		this.promises.promise(id, "周五前寄出原件", MONDAY.plusDays(4));
		assertThat(reminded(id)).containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(4));
		List<Promise> made = this.mine.file(id).orElseThrow().promises();
		assertThat(made).extracting(Promise::state).containsExactly(Promise.State.OPEN, Promise.State.OPEN);
		this.clock.set(MONDAY.plusDays(2), LocalTime.of(18, 0));
		this.promises.fulfil(made.getFirst().id(), "已发到手机");
		refused(CareRefusal.FULFILLED_ALREADY, () -> this.promises.fulfil(made.getFirst().id(), "再发一次"));
		assertThat(reminded(id)).containsExactly(MONDAY.plusDays(4));
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

	private List<LocalDate> reminded(long id) {
		return this.jdbc.sql("""
				select due_on from messaging_due_dates where kind = 'care.promise'
				and subject_id in (select id from care_promises where case_id = ?) order by due_on""")
			.param(id)
			.query(LocalDate.class)
			.list();
	}

	@Test
	void a_pause_has_a_beginning_and_an_end_and_no_closed_case_has_one() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.specialist, "林若水");
		refused(CareRefusal.NOT_PAUSED, () -> this.talk.resume(id, "收到了"));
		this.talk.pause(id, "等您的截图");
		refused(CareRefusal.PAUSED_ALREADY, () -> this.talk.pause(id, "还在等"));
		this.talk.resume(id, "收到了");
		this.world.ownerIs(this.home);
		this.mine.withdraw(id, "");
		this.world.staffIs(this.specialist, "林若水");
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.talk.pause(id, "等"));
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.promises.promise(id, "以后再说", MONDAY));
	}

	@Test
	void nobody_but_the_handler_or_somebody_higher_touches_the_clock() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.world.hire(this.home, "何小满", Level.SPECIALIST), "何小满");
		refused(CareRefusal.NOT_YOURS, () -> this.talk.pause(id, "等截图"));
		refused(CareRefusal.NOT_YOURS, () -> this.talk.contacted(id, "打过了"));
		this.world.staffIs(this.world.hire(this.home, "叶书宁", Level.SUPERVISOR), "叶书宁");
		this.talk.pause(id, "等截图");
	}

}
