package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.anju.SettableClock;
import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.MyNotices;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeFilter;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff say what they have understood, owners whether it is so, on the database. */
@CareTest
class UnderstoodCasesTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	private static final String UNDERSTOOD = "非常抱歉。我们理解的是：车位优惠 2 万元没有写进合同。";

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private CaseIntake intake;

	@Autowired
	private MyNotices notices;

	@Autowired
	private InboxDesk inbox;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private PurchaseDesk files;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private AccountId specialist;

	private long id;

	@BeforeEach
	void a_complaint_is_there() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.specialist = this.looked.specialist();
		this.id = this.world.reported(this.looked);
	}

	@Test
	void R_270_what_was_understood_answers_the_owner_and_tells_the_household_but_stops_no_clock() {
		this.mine.say(this.id, "有人看到吗", List.of());
		assertThat(asks()).isTrue();
		staff();
		List<ServiceTarget> before = file().targets();
		CaseState state = file().one().state();
		long summary = summarise(UNDERSTOOD);
		assertThat(asks()).isFalse();
		assertThat(file().targets()).as("a prepared sentence is no first contact").isEqualTo(before);
		assertThat(file().one().state()).isEqualTo(state);
		assertThat(file().summary()).get().matches(CaseSummary::isOpen);
		owner();
		Notice told = this.notices.page(NoticeFilter.ALL, 0, 1, Locale.SIMPLIFIED_CHINESE).getFirst();
		assertThat(told.title()).isEqualTo("我们理解得对吗？");
		assertThat(told.text()).contains("车位优惠 2 万元没有写进合同。对不对，请在页面上点一下");
		assertThat(told.link()).isEqualTo("my/requests/" + this.id);
		assertThat(open().words()).isEqualTo(UNDERSTOOD);
		assertThat(open().id()).isEqualTo(summary);
	}

	@Test
	void R_270_the_owner_confirms_once_and_the_handler_is_told_of_it() {
		staff();
		long summary = summarise(UNDERSTOOD);
		owner();
		this.mine.confirmSummary(this.id, summary);
		assertThat(this.mine.file(this.id).orElseThrow().openSummary()).isEmpty();
		assertThat(asks()).as("who was understood asks nothing").isFalse();
		refused(CareRefusal.SUMMARY_ANSWERED, () -> this.mine.confirmSummary(this.id, summary));
		refused(CareRefusal.SUMMARY_ANSWERED, () -> this.mine.correctSummary(this.id, summary, "还有一点"));
		assertThat(told()).first().isEqualTo("业主确认理解正确：车位优惠没写进合同");
		assertThat(kinds()).containsOnlyOnce(CaseEntry.Kind.SUMMARY_CONFIRMED)
			.doesNotContain(CaseEntry.Kind.SUMMARY_CORRECTED);
	}

	@Test
	void R_270_the_owner_says_what_is_wrong_the_handler_is_told_and_asks_anew() {
		staff();
		long first = summarise(UNDERSTOOD);
		owner();
		refused(CareRefusal.WORDS_MISSING, () -> this.mine.correctSummary(this.id, first, " "));
		this.mine.correctSummary(this.id, first, "是 3 万元，有聊天截图");
		assertThat(asks()).isTrue();
		assertThat(told()).first().isEqualTo("业主说理解得不对：车位优惠没写进合同");
		assertThat(this.inbox.page(NoticeFilter.ALL, 0, 1, Locale.ENGLISH).getFirst().text())
			.endsWith("陈晓岚: 是 3 万元，有聊天截图");
		long second = summarise("我们理解的是：优惠 3 万元没有写进合同。");
		owner();
		refused(CareRefusal.SUMMARY_ANSWERED, () -> this.mine.confirmSummary(this.id, first));
		this.mine.confirmSummary(this.id, second);
		assertThat(file().summary()).get()
			.extracting(CaseSummary::answer)
			.extracting(CaseEntry::kind)
			.isEqualTo(CaseEntry.Kind.SUMMARY_CONFIRMED);
	}

	@Test
	void R_270_only_the_latest_summary_can_be_answered() {
		staff();
		long first = summarise(UNDERSTOOD);
		long second = summarise("我们理解的是：优惠 3 万元没有写进合同。");
		owner();
		refused(CareRefusal.SUMMARY_ANSWERED, () -> this.mine.confirmSummary(this.id, first));
		assertThat(open().id()).isEqualTo(second);
	}

	@Test
	void R_270_two_pages_of_one_household_answer_once() throws Exception {
		staff();
		long summary = summarise(UNDERSTOOD);
		owner();
		Callable<Boolean> right = () -> answered(() -> this.mine.confirmSummary(this.id, summary));
		Callable<Boolean> wrong = () -> answered(() -> this.mine.correctSummary(this.id, summary, "不对"));
		List<Boolean> done = new ArrayList<>();
		try (ExecutorService clicks = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4))) {
			for (Future<Boolean> one : clicks.invokeAll(List.of(right, wrong, right, wrong))) {
				done.add(one.get());
			}
		}
		assertThat(done).containsOnlyOnce(true);
		assertThat(kinds()).filteredOn((kind) -> kind.name().startsWith("SUMMARY_")).hasSize(1);
	}

	@Test
	void R_270_anybody_of_the_household_answers_and_nobody_else_does() {
		Sample home = this.purchases.sample(this.looked.home().project(), MONDAY.minusDays(20), "陈晓岚", "周予安");
		staff();
		this.files.release(List.of(home.id()));
		this.looked = new TestCases.Looked(home, this.specialist);
		this.id = this.world.reported(this.looked);
		long summary = summarise(UNDERSTOOD);
		this.world.ownerIs(this.world.home(MONDAY.minusDays(20)).home());
		refused(CareRefusal.NOT_FOUND, () -> this.mine.confirmSummary(this.id, summary));
		refused(CareRefusal.NOT_FOUND, () -> this.mine.correctSummary(this.id, summary, "不对"));
		this.world.ownerIs(new Sample(home.id(), home.project(), home.unitNo(), home.contractNo(),
				List.of(home.buyers().getLast())));
		this.mine.confirmSummary(this.id, summary);
		assertThat(file().entries().getLast().by().id()).isEqualTo(home.buyers().getLast().id().value());
	}

	@Test
	void R_270_a_plan_goes_before_it_and_agreeing_leaves_nothing_to_confirm() {
		staff();
		long summary = summarise(UNDERSTOOD);
		this.world.classify(this.id, Severity.NORMAL);
		this.world.advance(this.id, Action.ASSIGN, "");
		this.world.advance(this.id, Action.INVESTIGATE, "");
		this.world.propose(this.id, "销售部出补充协议");
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.talk.summarise(this.id, UNDERSTOOD));
		owner();
		assertThat(this.mine.file(this.id).orElseThrow().openSummary()).isEmpty();
		this.mine.decline(this.id, "要写明金额");
		assertThat(open().id()).as("it may have been misunderstood").isEqualTo(summary);
		staff();
		this.world.propose(this.id, "补充协议写明 2 万元");
		owner();
		this.mine.agree(this.id);
		assertThat(this.mine.file(this.id).orElseThrow().openSummary()).isEmpty();
		refused(CareRefusal.SUMMARY_ANSWERED, () -> this.mine.confirmSummary(this.id, summary));
	}

	@Test
	void R_270_what_is_closed_is_neither_summed_up_nor_confirmed() {
		staff();
		long summary = summarise(UNDERSTOOD);
		owner();
		this.mine.withdraw(this.id, "");
		assertThat(this.mine.file(this.id).orElseThrow().openSummary()).isEmpty();
		refused(CareRefusal.CLOSED, () -> this.mine.confirmSummary(this.id, summary));
		staff();
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.talk.summarise(this.id, UNDERSTOOD));
	}

	@Test
	void R_270_only_who_has_the_case_sums_it_up_and_only_where_a_household_reads_it() {
		staff();
		refused(CareRefusal.WORDS_MISSING, () -> this.talk.summarise(this.id, "  "));
		long byPhone = this.intake
			.take(new NewIntake(ChannelType.PHONE, this.looked.home().project(), null, "", "路过的人",
					List.of(TestCases.complaint("工地晚上施工"))))
			.getFirst()
			.one()
			.id();
		refused(CareRefusal.NOBODY_CONFIRMS, () -> this.talk.summarise(byPhone, UNDERSTOOD));
		this.world.staffIs(this.world.hire(this.looked.home(), "何小满", Level.SPECIALIST), "何小满");
		refused(CareRefusal.NOT_YOURS, () -> this.talk.summarise(this.id, UNDERSTOOD));
	}

	private static boolean answered(Runnable answer) {
		try {
			answer.run();
			return true;
		}
		catch (Refused refused) {
			assertThat(refused.reason()).isIn(CareRefusal.SUMMARY_ANSWERED, CareRefusal.CHANGED_MEANWHILE);
			return false;
		}
	}

	private void staff() {
		this.world.staffIs(this.specialist, "林若水");
	}

	private void owner() {
		this.world.ownerIs(this.looked.home());
	}

	private long summarise(String words) {
		this.world.staffIs(file().one().responsibility().handler().account(), "林若水");
		this.talk.summarise(this.id, words);
		return file().entries().getLast().id();
	}

	private CaseFile file() {
		return this.desk.file(this.id).orElseThrow();
	}

	private CaseEntry open() {
		return this.mine.file(this.id).orElseThrow().openSummary().orElseThrow();
	}

	private List<CaseEntry.Kind> kinds() {
		return file().entries().stream().map(CaseEntry::kind).toList();
	}

	private List<String> told() {
		staff();
		List<Notice> told = this.inbox.page(NoticeFilter.ALL, 0, 50, Locale.SIMPLIFIED_CHINESE);
		assertThat(told).extracting(Notice::text).allSatisfy((text) -> assertThat(text).doesNotContain("{", "!"));
		return told.stream().map(Notice::title).toList();
	}

	private boolean asks() {
		return this.jdbc.sql("select asks from care_cases where id = ?").param(this.id).query(Boolean.class).single();
	}

}
