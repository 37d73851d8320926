package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Shifts and questions that nobody can answer, on the database. */
@StandInUsersTest
@Import({ StandingClock.class, TestCases.class })
@WithMockUser(roles = { "OWNER", "SPECIALIST", "SUPERVISOR", "MANAGER", "ADMINISTRATOR" })
class ShiftDeskTest {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);

	@Autowired
	private ShiftDesk shifts;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseHandOvers handOvers;

	@Autowired
	private MyCases mine;

	@Autowired
	private PromiseDesk promises;

	@Autowired
	private TestCases world;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private ProjectId project;

	private AccountId colleague;

	private long late;

	private long fresh;

	@BeforeEach
	void two_cases_of_which_one_is_late() {
		this.clock.set(THURSDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(THURSDAY.minusDays(20));
		this.project = this.looked.home().project();
		this.colleague = this.world.hire(this.looked.home(), "何小满", Level.SPECIALIST);
		this.late = this.world.reported(this.looked);
		this.clock.set(THURSDAY.plusDays(1), LocalTime.of(17, 0));
		this.fresh = this.world.reported(this.looked);
		specialistIsThere();
		this.promises.promise(this.late, "周一前给书面方案", THURSDAY.plusDays(4));
		this.promises.promise(this.fresh, "下周五前寄出原件", THURSDAY.plusDays(8));
		this.clock.set(THURSDAY.plusDays(1), LocalTime.of(17, 30));
	}

	private void specialistIsThere() {
		this.world.staffIs(this.looked.specialist(), "林若水");
		mayWorkOn(this.project);
	}

	private void colleagueIsThere() {
		this.world.staffIs(this.colleague, "何小满");
		mayWorkOn(this.project);
	}

	private void mayWorkOn(ProjectId one) {
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(one)));
	}

	@Test
	void R_023_the_draft_lists_by_itself_what_is_open_late_first_and_what_is_promised_by_the_next_working_day() {
		ShiftDraft draft = this.shifts.draft(this.project);
		assertThat(draft.shift())
			.isEqualTo(new ShiftOfDay(THURSDAY.plusDays(1), LocalTime.of(13, 30), LocalTime.of(17, 30)));
		assertThat(draft.open().cases()).extracting(OpenCase::id).containsExactly(this.late, this.fresh);
		assertThat(draft.open().cases()).extracting(OpenCase::late).containsExactly(true, false);
		assertThat(draft.open().cases()).extracting(OpenCase::handler).containsOnly("林若水");
		assertThat(draft.open().late()).isEqualTo(1);
		assertThat(draft.open().promises()).extracting(OpenPromise::words).containsExactly("周一前给书面方案");
		assertThat(draft.colleagues()).extracting(Colleague::account)
			.contains(this.colleague)
			.doesNotContain(this.looked.specialist());
		assertThat(this.shifts.logs(this.project, THURSDAY.plusDays(9), 10)).isEmpty();
	}

	@Test
	void R_023_what_is_handed_over_stays_as_it_was_and_the_next_shift_signs_once() {
		ShiftLog written = this.shifts.handOver(this.shifts.draft(this.project), "陈女士傍晚会再来电", this.colleague);
		refused(CareRefusal.NOT_THE_NEXT_SHIFT, () -> this.shifts.sign(written.id()));
		this.world.ownerIs(this.looked.home());
		this.mine.withdraw(this.late, "");
		colleagueIsThere();
		assertThat(this.shifts.toSign()).extracting(ShiftLog::id).containsExactly(written.id());
		this.clock.set(THURSDAY.plusDays(4), LocalTime.of(9, 5));
		this.shifts.sign(written.id());
		refused(CareRefusal.SIGNED_ALREADY, () -> this.shifts.sign(written.id()));
		assertThat(this.shifts.toSign()).isEmpty();
		ShiftLogFile kept = this.shifts.log(written.id()).orElseThrow();
		assertThat(kept.forMe()).isTrue();
		assertThat(kept.log().words()).isEqualTo("陈女士傍晚会再来电");
		assertThat(kept.log().signedAt()).isEqualTo(this.clock.instant());
		assertThat(kept.log()).extracting(ShiftLog::cases, ShiftLog::late, ShiftLog::promises).containsExactly(2, 1, 1);
		assertThat(kept.open().cases()).extracting(OpenCase::id).containsExactly(this.late, this.fresh);
		assertThat(kept.open().cases()).extracting(OpenCase::state)
			.containsExactly(CaseState.REGISTERED, CaseState.REGISTERED);
		assertThat(kept.open().promises()).extracting(OpenPromise::dueOn).containsExactly(THURSDAY.plusDays(4));
	}

	@Test
	void R_023_logs_are_listed_by_day_and_the_same_draft_is_handed_over_once() {
		ShiftDraft draft = this.shifts.draft(this.project);
		this.shifts.handOver(draft, "", this.colleague);
		refused(CareRefusal.HANDED_OVER_ALREADY, () -> this.shifts.handOver(draft, "", this.colleague));
		this.clock.set(THURSDAY.plusDays(4), LocalTime.of(12, 0));
		ShiftLog later = this.shifts.handOver(this.shifts.draft(this.project), "", this.colleague);
		assertThat(this.shifts.logs(this.project, THURSDAY.plusDays(4), 10)).extracting((log) -> log.shift().day())
			.containsExactly(THURSDAY.plusDays(4), THURSDAY.plusDays(1));
		assertThat(this.shifts.logs(this.project, THURSDAY.plusDays(4), 1)).containsExactly(later);
		assertThat(this.shifts.logs(this.project, THURSDAY.plusDays(3), 10)).hasSize(1);
		assertThat(this.shifts.logs(this.project, THURSDAY, 10)).isEmpty();
	}

	@Test
	void R_023_it_is_handed_to_a_colleague_of_the_project_and_to_nobody_else() {
		ShiftDraft draft = this.shifts.draft(this.project);
		refused(CareRefusal.COLLEAGUE_MISSING, () -> this.shifts.handOver(draft, "", null));
		refused(CareRefusal.COLLEAGUE_MISSING, () -> this.shifts.handOver(draft, "", this.looked.specialist()));
		refused(CareRefusal.COLLEAGUE_MISSING, () -> this.shifts.handOver(draft, "", new AccountId(123)));
		ShiftLog written = this.shifts.handOver(draft, "", this.colleague);
		mayWorkOn(new ProjectId(1));
		refused(CareRefusal.NOT_FOUND, () -> this.shifts.draft(this.project));
		refused(CareRefusal.NOT_FOUND, () -> this.shifts.handOver(draft, "", this.colleague));
		refused(CareRefusal.NOT_FOUND, () -> this.shifts.sign(written.id()));
		assertThat(this.shifts.log(written.id())).isEmpty();
		assertThat(this.shifts.logs(this.project, THURSDAY.plusDays(4), 10)).isEmpty();
		assertThat(this.shifts.projects()).isEmpty();
	}

	@Test
	void R_023_a_suggestion_that_waits_for_its_month_is_open_but_not_late() {
		this.clock.set(THURSDAY, LocalTime.of(9, 0));
		this.world.ownerIs(this.looked.home());
		long id = this.mine
			.report(this.looked.home().id(), List.of(new NewItem(CaseType.SUGGESTION, CaseCategory.OTHER, "开个业主群")))
			.getFirst()
			.one()
			.id();
		specialistIsThere();
		this.clock.set(THURSDAY.plusDays(1), LocalTime.of(17, 30));
		assertThat(this.shifts.draft(this.project).open().cases()).filteredOn((one) -> one.id() == id)
			.extracting(OpenCase::late)
			.containsExactly(false);
	}

	@Test
	void R_022_a_question_that_nobody_can_answer_is_kept_and_offered_to_a_colleague() {
		refused(CareRefusal.COLLEAGUE_MISSING,
				() -> this.shifts.ask(this.project, ChannelType.PHONE, "王先生", "车位能不能转租", null));
		CaseFile kept = this.shifts.ask(this.project, ChannelType.PHONE, "王先生", "车位能不能转租", this.colleague);
		assertThat(kept.one().type()).isEqualTo(CaseType.ENQUIRY);
		assertThat(kept.one().reporter()).isEqualTo("王先生");
		assertThat(kept.one().receivedAt()).isEqualTo(this.clock.instant());
		assertThat(kept.one().responsibility().handler().name()).isEqualTo("林若水");
		colleagueIsThere();
		assertThat(this.handOvers.accept(kept.one().id(), "").one().responsibility().handler().name()).isEqualTo("何小满");
	}

}
