package cn.anju.care.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.care.CareTest;
import cn.anju.care.Level;
import cn.anju.care.TestCases;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Visits to owners, on the database. */
@CareTest
class VisitDeskTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private VisitDesk desk;

	@Autowired
	private VisitReminders reminders;

	@Autowired
	private InboxDesk inbox;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private AccountId specialist;

	@BeforeEach
	void a_specialist_with_a_home() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.specialist = this.looked.specialist();
		signIn();
	}

	private void signIn() {
		this.world.staffIs(this.specialist, "林若水");
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.looked.home().project())));
	}

	@Test
	void R_254_whoever_is_to_visit_is_reminded_before_and_on_the_day_and_once_if_nothing_was_written_down() {
		plan(MONDAY.plusDays(2), this.specialist);
		day();
		assertThat(told()).isEmpty();
		for (int i = 1; i <= 4; i++) {
			this.clock.set(MONDAY.plusDays(i), LocalTime.of(0, 5));
			day();
			day();
		}
		String home = this.desk.open().getFirst().home();
		assertThat(told()).containsExactly(home + " 的走访还没有记录", "今天走访 " + home, "明天走访 " + home);
	}

	@Test
	void R_285_the_record_says_who_was_met_what_was_said_and_how_satisfied_the_owner_is() {
		long id = plan(MONDAY, this.specialist);
		refused(VisitRefusal.DONE_ON, () -> record(id, MONDAY.plusDays(1), "陈晓岚", "厨房下水慢", 4));
		refused(VisitRefusal.RECORD, () -> record(id, MONDAY, " ", "厨房下水慢", 4));
		refused(VisitRefusal.RECORD, () -> record(id, MONDAY, "陈晓岚", "", 4));
		refused(VisitRefusal.SCORE, () -> record(id, MONDAY, "陈晓岚", "厨房下水慢", 6));
		record(id, MONDAY, "陈晓岚", "厨房下水慢，其他都好", null);
		refused(VisitRefusal.CHANGED_MEANWHILE, () -> record(id, MONDAY, "陈晓岚", "又写一次", 1));
		assertThat(this.desk.open()).isEmpty();
		assertThat(this.desk.made(YearMonth.from(MONDAY))).singleElement().satisfies((visit) -> {
			assertThat(visit.record()).isEqualTo(new VisitRecord(MONDAY, "陈晓岚", "厨房下水慢，其他都好", null));
			assertThat(visit.isOpen()).isFalse();
		});
	}

	@Test
	void R_284_the_rate_counts_what_was_planned_for_the_month_and_not_called_off() {
		YearMonth month = YearMonth.from(MONDAY);
		assertThat(this.desk.rate(month)).isEqualTo(new VisitRate(0, 0));
		long made = plan(MONDAY, this.specialist);
		plan(MONDAY.plusDays(1), this.specialist);
		plan(MONDAY.plusDays(3), this.specialist);
		long off = plan(MONDAY.plusDays(4), this.specialist);
		plan(MONDAY.plusDays(40), this.specialist);
		record(made, MONDAY, "陈晓岚", "都好", 5);
		refused(VisitRefusal.PURPOSE, () -> this.desk.callOff(off, 0, ""));
		this.desk.callOff(off, 0, "业主出差");
		assertThat(this.desk.calledOff(month)).extracting(Visit::calledOff).containsExactly("业主出差");
		VisitRate rate = this.desk.rate(month);
		assertThat(rate).isEqualTo(new VisitRate(3, 1));
		assertThat(rate.perCent()).isEqualTo(33);
	}

	@Test
	void R_283_a_visit_has_a_day_a_visitor_of_the_project_and_a_purpose_and_can_be_moved() {
		PurchaseId home = this.looked.home().id();
		refused(VisitRefusal.DAY, () -> plan(MONDAY.minusDays(1), this.specialist));
		refused(VisitRefusal.DAY, () -> plan(MONDAY.plusYears(1).plusDays(1), this.specialist));
		refused(VisitRefusal.VISITOR, () -> plan(MONDAY, new AccountId(404)));
		refused(VisitRefusal.PURPOSE, () -> this.desk.plan(home, MONDAY, this.specialist, "  "));
		refused(VisitRefusal.NOT_FOUND, () -> this.desk.plan(new PurchaseId(404), MONDAY, this.specialist, "看看"));
		long id = plan(MONDAY, this.specialist);
		AccountId colleague = this.world.hire(this.looked.home(), "何小满", Level.SPECIALIST);
		signIn();
		this.desk.move(id, 0, MONDAY.plusDays(7), colleague);
		refused(VisitRefusal.CHANGED_MEANWHILE, () -> this.desk.move(id, 0, MONDAY.plusDays(8), colleague));
		assertThat(this.desk.open()).singleElement().satisfies((visit) -> {
			assertThat(visit.plannedOn()).isEqualTo(MONDAY.plusDays(7));
			assertThat(visit.visitorName()).isEqualTo("何小满");
		});
	}

	@Test
	void D_01_visits_of_other_projects_are_neither_seen_nor_changed() {
		long id = plan(MONDAY, this.specialist);
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(new ProjectId(404))));
		assertThat(this.desk.open()).isEmpty();
		assertThat(this.desk.rate(YearMonth.from(MONDAY))).isEqualTo(new VisitRate(0, 0));
		refused(VisitRefusal.NOT_FOUND, () -> this.desk.callOff(id, 0, "看看"));
		refused(VisitRefusal.NOT_FOUND, () -> record(id, MONDAY, "陈晓岚", "都好", 5));
		refused(VisitRefusal.NOT_FOUND, () -> plan(MONDAY, this.specialist));
	}

	private long plan(LocalDate day, AccountId visitor) {
		return this.desk.plan(this.looked.home().id(), day, visitor, "入住三个月回访");
	}

	private void record(long id, LocalDate day, String met, String words, @Nullable Integer score) {
		this.desk.record(id, 0, new VisitRecord(day, met, words, score));
	}

	private void day() {
		this.transaction.executeWithoutResult((_) -> this.reminders.run());
	}

	private List<String> told() {
		List<Notice> notices = this.inbox.page(NoticeFilter.ALL, 0, 50, Locale.SIMPLIFIED_CHINESE);
		assertThat(notices).extracting(Notice::text).allSatisfy((text) -> assertThat(text).doesNotContain("{", "!"));
		return notices.stream().map(Notice::title).toList();
	}

	private static void refused(VisitRefusal reason, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
