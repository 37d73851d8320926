package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.care.SuggestionBatch.State;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Lines of a batch that go to another department before it is handed over. */
@CareTest
class BatchLinesTest {

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

	private long lamp;

	private long gate;

	@BeforeEach
	void a_batch_with_two_lines() {
		this.clock.set(LocalDate.of(2026, 11, 10), LocalTime.of(10, 0));
		this.looked = this.world.home(LocalDate.of(2026, 10, 20));
		this.lamp = collected(CaseCategory.HOUSE_QUALITY, "楼道灯换成感应的");
		this.gate = collected(CaseCategory.HOUSE_QUALITY, "东门加人脸识别");
		this.clock.set(LAST, LocalTime.of(10, 0));
		this.batches.prepare(LAST);
	}

	private long collected(CaseCategory category, String words) {
		this.world.ownerIs(this.looked.home());
		long id = this.mine.report(this.looked.home().id(), List.of(new NewItem(CaseType.SUGGESTION, category, words)))
			.getFirst()
			.one()
			.id();
		specialistIsThere();
		Suggestion shown = this.desk.fresh().stream().filter((one) -> one.id() == id).findFirst().orElseThrow();
		this.desk.collect(id, shown.version(), shown.department());
		return id;
	}

	private void specialistIsThere() {
		this.world.staffIs(this.looked.specialist(), "林若水");
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.looked.home().project())));
	}

	private SuggestionBatch batch(Department department) {
		return this.desk.batches(NOVEMBER)
			.stream()
			.filter((one) -> one.department() == department)
			.findFirst()
			.orElseThrow();
	}

	private void move(Department from, long line, Department to) {
		this.desk.move(batch(from).id(), batch(from).version(), line, to);
	}

	private List<Long> lines(Department department) {
		return batch(department).lines().stream().map(Suggestion::id).toList();
	}

	@Test
	void R_268_a_line_goes_on_the_batch_of_another_department_for_the_same_month() {
		SuggestionBatch shown = batch(Department.ENGINEERING);
		assertThat(this.desk.move(shown.id(), shown.version(), this.gate, Department.PROPERTY_COMPANY))
			.contains("JYFK-2026-0002");
		assertThat(lines(Department.ENGINEERING)).containsExactly(this.lamp);
		assertThat(lines(Department.PROPERTY_COMPANY)).containsExactly(this.gate);
		assertThat(batch(Department.PROPERTY_COMPANY).dueOn()).isEqualTo("2026-12-01");
		this.batches.prepare(LAST);
		assertThat(lines(Department.PROPERTY_COMPANY)).containsExactly(this.gate);
		move(Department.ENGINEERING, this.lamp, Department.PROPERTY_COMPANY);
		assertThat(lines(Department.PROPERTY_COMPANY)).containsExactlyInAnyOrder(this.lamp, this.gate);
		SuggestionBatch left = batch(Department.ENGINEERING);
		assertThat(left.state()).isEqualTo(State.TAKEN_BACK);
		assertThat(left.isLate(LAST.plusDays(9))).isFalse();
		move(Department.PROPERTY_COMPANY, this.lamp, Department.ENGINEERING);
		assertThat(batch(Department.ENGINEERING).state()).isEqualTo(State.PREPARED);
		assertThat(batch(Department.ENGINEERING).number()).isEqualTo("JYFK-2026-0001");
	}

	@Test
	void R_268_what_is_handed_over_stays_and_a_department_that_has_its_batch_gets_the_line_next_month() {
		move(Department.ENGINEERING, this.gate, Department.PROPERTY_COMPANY);
		SuggestionBatch theirs = batch(Department.PROPERTY_COMPANY);
		this.desk.markSent(theirs.id(), theirs.version(), LAST, "周工");
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> move(Department.PROPERTY_COMPANY, this.gate, Department.DESIGN));
		SuggestionBatch shown = batch(Department.ENGINEERING);
		assertThat(this.desk.move(shown.id(), shown.version(), this.lamp, Department.PROPERTY_COMPANY)).isEmpty();
		assertThat(lines(Department.PROPERTY_COMPANY)).containsExactly(this.gate);
		assertThat(this.desk.waiting()).singleElement()
			.satisfies((one) -> assertThat(one.department()).isEqualTo(Department.PROPERTY_COMPANY))
			.satisfies((one) -> assertThat(this.desk.month(one.collectedAt()).preparedOn()).isEqualTo("2026-12-31"));
		this.batches.prepare(LAST.plusDays(1));
		assertThat(lines(Department.PROPERTY_COMPANY)).containsExactly(this.gate);
	}

	@Test
	void R_268_who_has_an_older_batch_before_them_moves_and_sends_nothing() {
		SuggestionBatch shown = batch(Department.ENGINEERING);
		move(Department.ENGINEERING, this.gate, Department.PROPERTY_COMPANY);
		SuggestionBatch theirs = batch(Department.PROPERTY_COMPANY);
		refused(CareRefusal.CHANGED_MEANWHILE,
				() -> this.desk.move(shown.id(), shown.version(), this.lamp, Department.DESIGN));
		refused(CareRefusal.CHANGED_MEANWHILE, () -> this.desk.markSent(shown.id(), shown.version(), LAST, "周工"));
		move(Department.ENGINEERING, this.lamp, Department.PROPERTY_COMPANY);
		refused(CareRefusal.CHANGED_MEANWHILE, () -> this.desk.markSent(theirs.id(), theirs.version(), LAST, "周工"));
		assertThat(lines(Department.PROPERTY_COMPANY)).hasSize(2);
	}

	@Test
	void R_268_only_what_stands_on_the_batch_and_is_not_taken_back_moves() {
		SuggestionBatch shown = batch(Department.ENGINEERING);
		refused(CareRefusal.NOT_FOUND, () -> this.desk.move(shown.id(), shown.version(), 1, Department.DESIGN));
		this.world.ownerIs(this.looked.home());
		this.mine.withdraw(this.gate, "");
		specialistIsThere();
		refused(CareRefusal.NOT_IN_THIS_STATE, () -> move(Department.ENGINEERING, this.gate, Department.DESIGN));
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(new ProjectId(1))));
		refused(CareRefusal.NOT_FOUND, () -> this.desk.move(shown.id(), shown.version(), this.lamp, Department.DESIGN));
	}

}
