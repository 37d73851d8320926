package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.SuggestionBatch.State;
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

/** Suggestions through a month and a department, on the database (R-268, C12). */
@StandInUsersTest
@Import({ StandingClock.class, TestCases.class })
@WithMockUser(roles = { "OWNER", "SPECIALIST", "SUPERVISOR", "MANAGER", "ADMINISTRATOR" })
class SuggestionDeskTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

	@Autowired
	private MyCases mine;

	@Autowired
	private SuggestionDesk desk;

	@Autowired
	private SuggestionBatches batches;

	@Autowired
	private TestCases world;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	@BeforeEach
	void an_owner_with_a_specialist() {
		on(LocalDate.of(2026, 11, 10));
		this.looked = this.world.home(LocalDate.of(2026, 10, 20));
	}

	private void on(LocalDate day) {
		this.clock.set(day, LocalTime.of(10, 0));
	}

	private ProjectId project() {
		return this.looked.home().project();
	}

	private void specialistIsThere() {
		this.world.staffIs(this.looked.specialist(), "林若水");
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(project())));
	}

	private long suggested(CaseCategory category, String words) {
		this.world.ownerIs(this.looked.home());
		long id = this.mine.report(this.looked.home().id(), List.of(new NewItem(CaseType.SUGGESTION, category, words)))
			.getFirst()
			.one()
			.id();
		specialistIsThere();
		return id;
	}

	private long collected(CaseCategory category, String words) {
		long id = suggested(category, words);
		Suggestion shown = this.desk.fresh().stream().filter((one) -> one.id() == id).findFirst().orElseThrow();
		this.desk.collect(id, shown.version(), shown.department());
		return id;
	}

	private List<SuggestionBatch> made(YearMonth month) {
		return this.desk.batches(month);
	}

	private SuggestionBatch sent(LocalDate day) {
		this.batches.prepare(day);
		SuggestionBatch batch = made(YearMonth.from(day)).getFirst();
		this.desk.markSent(batch.id(), batch.version(), day, "周工");
		return made(YearMonth.from(day)).getFirst();
	}

	private CaseState state(long id) {
		this.world.ownerIs(this.looked.home());
		return this.mine.file(id).orElseThrow().head().one().state();
	}

	@Test
	void R_268_a_suggestion_is_collected_for_the_department_of_its_category_or_another() {
		long id = suggested(CaseCategory.PLANNING, "东门加一盏路灯");
		assertThat(this.desk.fresh()).extracting(Suggestion::department).containsExactly(Department.DESIGN);
		this.desk.collect(id, this.world.version(id), Department.PROPERTY_COMPANY);
		assertThat(this.desk.fresh()).isEmpty();
		assertThat(this.desk.waiting()).extracting(Suggestion::department).containsExactly(Department.PROPERTY_COMPANY);
		this.desk.assign(id, Department.ENGINEERING);
		assertThat(this.desk.waiting()).extracting(Suggestion::department).containsExactly(Department.ENGINEERING);
	}

	@Test
	void R_268_C12_on_the_last_working_day_each_department_gets_one_batch_with_a_number() {
		long lamp = collected(CaseCategory.HOUSE_QUALITY, "楼道灯换成感应的");
		long gate = collected(CaseCategory.PROPERTY_SERVICE, "门禁加人脸识别");
		on(LAST.minusDays(3));
		this.batches.prepare(LAST.minusDays(3));
		assertThat(made(NOVEMBER)).isEmpty();
		on(LAST);
		this.batches.prepare(LAST);
		List<SuggestionBatch> made = made(NOVEMBER);
		assertThat(made).extracting(SuggestionBatch::department)
			.containsExactlyInAnyOrder(Department.ENGINEERING, Department.PROPERTY_COMPANY);
		assertThat(made).extracting(SuggestionBatch::number).containsExactly("JYFK-2026-0001", "JYFK-2026-0002");
		assertThat(made).allSatisfy((batch) -> {
			assertThat(batch.state()).isEqualTo(State.PREPARED);
			assertThat(batch.dueOn()).isEqualTo("2026-12-01");
			assertThat(batch.isLate(LocalDate.of(2026, 12, 1))).isFalse();
			assertThat(batch.isLate(LocalDate.of(2026, 12, 2))).isTrue();
		});
		assertThat(made.stream().flatMap((batch) -> batch.lines().stream())).extracting(Suggestion::id)
			.containsExactlyInAnyOrder(lamp, gate);
		assertThat(this.desk.waiting()).isEmpty();
		assertThat(this.desk.months()).containsExactly(NOVEMBER);
		refused(CareRefusal.ON_BATCH_ALREADY, () -> this.desk.assign(lamp, Department.DESIGN));
	}

	@Test
	void R_268_asked_twice_on_two_nodes_or_a_day_too_late_there_is_one_batch() {
		collected(CaseCategory.SALES, "样板间标明尺寸");
		on(LAST.plusDays(4));
		CompletableFuture
			.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> this.batches.prepare(LAST)))
				.limit(4)
				.toArray(CompletableFuture[]::new))
			.join();
		this.batches.prepare(LAST.plusDays(4));
		assertThat(made(NOVEMBER)).hasSize(1);
		assertThat(made(NOVEMBER).getFirst().lines()).hasSize(1);
		assertThat(made(NOVEMBER).getFirst().number()).isEqualTo("JYFK-2026-0001");
	}

	@Test
	void R_268_what_is_collected_after_the_batch_waits_for_the_next_month() {
		collected(CaseCategory.SALES, "样板间标明尺寸");
		on(LAST);
		long late = collected(CaseCategory.SALES, "认购书写明车位");
		this.batches.prepare(LAST);
		this.batches.prepare(LAST.plusDays(1));
		assertThat(made(NOVEMBER).getFirst().lines()).hasSize(1);
		assertThat(this.desk.waiting()).extracting(Suggestion::id).containsExactly(late);
		assertThat(this.desk.month(this.clock.instant()).preparedOn()).isEqualTo("2026-12-31");
		this.batches.prepare(LocalDate.of(2026, 12, 31));
		assertThat(made(YearMonth.of(2026, 12)).getFirst().lines()).extracting(Suggestion::id).containsExactly(late);
		assertThat(made(YearMonth.of(2026, 12)).getFirst().number()).isEqualTo("JYFK-2026-0002");
	}

	@Test
	void R_268_the_owner_reads_that_it_was_handed_over_and_what_was_answered() {
		long id = collected(CaseCategory.PROPERTY_SERVICE, "门禁加人脸识别");
		on(LAST);
		SuggestionBatch batch = sent(LAST);
		assertThat(batch.state()).isEqualTo(State.SENT);
		assertThat(batch.dueOn()).isEqualTo("2026-12-14");
		assertThat(batch.isLate(LocalDate.of(2026, 12, 15))).isTrue();
		assertThat(state(id)).isEqualTo(CaseState.SENT_TO_DEPARTMENT);
		specialistIsThere();
		on(LAST.plusDays(2));
		this.desk.answer(id, "明年一季度改造，先在 3 栋试用。", "周工", LAST.plusDays(2));
		assertThat(made(NOVEMBER).getFirst().state()).isEqualTo(State.ANSWERED);
		assertThat(made(NOVEMBER).getFirst().lines().getFirst().answer())
			.isEqualTo(new DepartmentAnswer("明年一季度改造，先在 3 栋试用。", "周工", LAST.plusDays(2), "林若水"));
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.desk.answer(id, "再答一次", "周工", LAST.plusDays(2)));
		assertThat(state(id)).isEqualTo(CaseState.ANSWERED);
		assertThat(this.mine.file(id).orElseThrow().entries()).extracting(CaseEntry::words)
			.contains("已书面转给物业公司，反馈单编号 JYFK-2026-0001。", "物业公司（周工）答复：明年一季度改造，先在 3 栋试用。");
		this.mine.confirm(id);
		assertThat(state(id)).isEqualTo(CaseState.CLOSED);
	}

	@Test
	void R_268_what_its_owner_took_back_is_not_handed_over() {
		long kept = collected(CaseCategory.OTHER, "开个业主群");
		long given = collected(CaseCategory.OTHER, "每月办一次集市");
		on(LAST);
		this.batches.prepare(LAST);
		this.world.ownerIs(this.looked.home());
		this.mine.withdraw(given, "");
		specialistIsThere();
		SuggestionBatch shown = made(NOVEMBER).getFirst();
		assertThat(shown.lines()).hasSize(2);
		assertThat(shown.printed()).extracting(Suggestion::id).containsExactly(kept);
		this.desk.markSent(shown.id(), shown.version(), LAST, "周工");
		assertThat(made(NOVEMBER).getFirst().lines()).extracting(Suggestion::id).containsExactly(kept);
		this.world.ownerIs(this.looked.home());
		this.mine.withdraw(kept, "");
		specialistIsThere();
		assertThat(made(NOVEMBER).getFirst().state()).isEqualTo(State.ANSWERED);
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.desk.answer(kept, "好", "周工", LAST));
	}

	@Test
	void R_268_a_batch_that_everybody_took_back_is_not_handed_over_and_not_late() {
		long id = collected(CaseCategory.OTHER, "开个业主群");
		this.batches.prepare(LAST);
		this.world.ownerIs(this.looked.home());
		this.mine.withdraw(id, "");
		specialistIsThere();
		SuggestionBatch left = made(NOVEMBER).getFirst();
		assertThat(left.state()).isEqualTo(State.TAKEN_BACK);
		assertThat(left.isLate(LAST.plusDays(90))).isFalse();
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.desk.markSent(left.id(), left.version(), LAST, "周工"));
	}

	@Test
	void R_268_days_and_names_make_sense_and_two_clerks_confirm_once() {
		long id = collected(CaseCategory.OTHER, "开个业主群");
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.desk.answer(id, "好", "周工", LAST));
		on(LAST.plusDays(1));
		this.batches.prepare(LAST);
		SuggestionBatch shown = made(NOVEMBER).getFirst();
		refused(CareRefusal.DEPARTMENT_DAY,
				() -> this.desk.markSent(shown.id(), shown.version(), LAST.minusDays(1), "周工"));
		refused(CareRefusal.DEPARTMENT_DAY,
				() -> this.desk.markSent(shown.id(), shown.version(), LAST.plusDays(2), "周工"));
		refused(CareRefusal.DEPARTMENT_PERSON, () -> this.desk.markSent(shown.id(), shown.version(), LAST, " "));
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.desk.answer(id, "好", "周工", LAST));
		this.desk.markSent(shown.id(), shown.version(), LAST, "周工");
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> this.desk.markSent(shown.id(), shown.version(), LAST, "吴工"));
		refused(CareRefusal.DEPARTMENT_DAY, () -> this.desk.answer(id, "好", "周工", LAST.minusDays(1)));
		refused(CareRefusal.WORDS_MISSING, () -> this.desk.answer(id, " ", "周工", LAST));
	}

	@Test
	void R_268_suggestions_of_other_projects_are_neither_seen_nor_touched() {
		long id = collected(CaseCategory.OTHER, "开个业主群");
		this.batches.prepare(LAST);
		SuggestionBatch theirs = made(NOVEMBER).getFirst();
		this.world.staffIs(new AccountId(9), "别处");
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(new ProjectId(1))));
		assertThat(this.desk.waiting()).isEmpty();
		assertThat(this.desk.months()).isEmpty();
		assertThat(made(NOVEMBER)).isEmpty();
		refused(CareRefusal.NOT_FOUND, () -> this.desk.assign(id, Department.DESIGN));
		refused(CareRefusal.NOT_FOUND, () -> this.desk.answer(id, "好", "周工", LAST));
		refused(CareRefusal.NOT_FOUND, () -> this.desk.markSent(theirs.id(), theirs.version(), LAST, "周工"));
	}

}
