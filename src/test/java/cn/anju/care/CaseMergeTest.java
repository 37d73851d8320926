package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import cn.anju.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.care.TestCases.complaint;
import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Several cases of one home become one. */
@CareTest
class CaseMergeTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseIntake intake;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private long id;

	@BeforeEach
	void a_case() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.id = this.world.reported(this.looked);
	}

	@Test
	void a_case_goes_on_under_an_open_one_of_its_home_the_same_reporter_first() {
		long older = this.world.reported(this.looked);
		long gone = this.world.reported(this.looked);
		this.mine.withdraw(gone, "");
		this.clock.set(MONDAY.plusDays(1), LocalTime.of(9, 0));
		this.world.staffIs(this.looked.specialist(), "林若水");
		Case husband = came("陈先生", true);
		Case nowhere = came("陈晓岚", false);
		TestCases.Looked other = this.world.home(MONDAY.minusDays(20));
		long elsewhere = this.world.reported(other);
		this.world.staffIs(this.looked.specialist(), "林若水");
		assertThat(this.desk.mergeable(this.id)).extracting(Case::id)
			.containsExactly(older, husband.id())
			.doesNotContain(this.id, gone, elsewhere);
		assertThat(this.desk.mergeable(nowhere.id())).isEmpty();
		this.desk.merge(this.id, this.world.version(this.id), husband.number());
		assertThat(this.desk.file(this.id).orElseThrow().one().outcome().mergedInto()).isEqualTo(husband.id());
		assertThat(this.desk.file(husband.id()).orElseThrow().entries()).filteredOn(CaseEntry::internal)
			.extracting(CaseEntry::words)
			.anyMatch((words) -> words.endsWith("车位优惠没写进合同"));
		refused(CareRefusal.NOT_IN_THIS_STATE,
				() -> this.desk.followUp(this.id, this.world.version(this.id), 5, "电话回访"));
		refused(CareRefusal.OTHER_HOUSEHOLD, () -> this.desk.merge(older, this.world.version(older), nowhere.number()));
	}

	private Case came(String reporter, boolean aboutTheHome) {
		return this.intake
			.take(new NewIntake(ChannelType.PHONE, this.looked.home().project(),
					aboutTheHome ? this.looked.home().id() : null, "", reporter, List.of(complaint("收据开错了抬头"))))
			.getFirst()
			.one();
	}

}
