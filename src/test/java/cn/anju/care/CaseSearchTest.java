package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** The search of the inbox, on the database. */
@CareTest
class CaseSearchTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private CareInbox inbox;

	@Autowired
	private SaidWords said;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	/** Of this test only: others search the same database. */
	private String word;

	@BeforeEach
	void an_owner_with_a_specialist() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		StringBuilder one = new StringBuilder("说");
		Long.toString(Ids.next()).chars().forEach((digit) -> one.appendCodePoint(0x4E00 + 37 * digit));
		this.word = one.toString();
	}

	private long reported(String words) {
		this.world.ownerIs(this.looked.home());
		long id = this.mine.report(this.looked.home().id(), List.of(TestCases.complaint(words))).getFirst().one().id();
		specialistIsThere();
		return id;
	}

	private void specialistIsThere() {
		this.world.staffIs(this.looked.specialist(), "林若水");
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.looked.home().project())));
	}

	private List<Long> found(CareGroup group, String typed) {
		CareQuery query = new CareQuery(group, typed);
		List<Long> ids = this.inbox.page(query, 0, 50).stream().map(CaseRow::id).toList();
		assertThat(this.inbox.count(query)).as(typed).isEqualTo(ids.size());
		assertThat(this.inbox.counts(query)).containsEntry(group, ids.size());
		return ids;
	}

	@Test
	void R_262_a_case_is_found_by_its_number_in_any_spelling() {
		long id = reported("车位优惠没写进合同");
		String number = this.desk.file(id).orElseThrow().one().number();
		String tight = number.replace("-", "");
		StringBuilder wide = new StringBuilder();
		number.chars().forEach((one) -> wide.appendCodePoint(one + 0xFEE0));
		for (String typed : List.of(number, tight, number.toLowerCase(Locale.ROOT), wide.toString(),
				tight.substring(2))) {
			assertThat(found(CareGroup.TEAM, typed)).as(typed).contains(id);
		}
		assertThat(found(CareGroup.TEAM, number + "9")).isEmpty();
	}

	@Test
	void R_262_what_was_said_later_is_found_whoever_said_it_and_notes_too() {
		long id = reported("楼道灯不亮。" + "没有人来。".repeat(60) + "最后一句" + this.word + "完");
		long other = reported("楼道灯不亮");
		this.talk.say(other, "配件甲" + this.word + "明天到");
		this.talk.note(other, "不对外乙" + this.word);
		this.world.ownerIs(this.looked.home());
		this.mine.say(other, "我在家丙" + this.word, List.of());
		specialistIsThere();
		assertThat(found(CareGroup.TEAM, this.word)).containsExactlyInAnyOrder(id, other);
		assertThat(found(CareGroup.TEAM, "最后一句" + this.word)).containsExactly(id);
		for (String typed : List.of("甲" + this.word, "乙" + this.word, "丙" + this.word, this.word + "　配件")) {
			assertThat(found(CareGroup.MINE, typed)).as(typed).containsExactly(other);
		}
		assertThat(found(CareGroup.CLOSED, this.word)).isEmpty();
		assertThat(found(CareGroup.TEAM, this.word + " 没有说过")).isEmpty();
	}

	@Test
	void R_262_the_words_of_other_projects_are_not_found() {
		long id = reported("别人家" + this.word);
		this.talk.note(id, "内部" + this.word);
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(new ProjectId(1))));
		assertThat(found(CareGroup.TEAM, this.word)).isEmpty();
		assertThat(found(CareGroup.TEAM, "内部" + this.word)).isEmpty();
	}

	@Test
	void R_262_what_many_have_said_is_found_as_well() {
		long id = reported("门禁" + this.word);
		long withdrawn = reported("门禁" + this.word);
		this.world.ownerIs(this.looked.home());
		this.mine.withdraw(withdrawn, "");
		specialistIsThere();
		assertThat(this.said.cases(this.word)).hasValueSatisfying((cases) -> assertThat(cases).hasSize(2));
		for (int i = 0; i < SaidWords.MANY; i++) {
			this.talk.note(id, "又来问" + this.word);
		}
		assertThat(this.said.cases(this.word)).isEmpty();
		assertThat(found(CareGroup.MINE, this.word)).containsExactly(id);
		assertThat(found(CareGroup.CLOSED, this.word)).containsExactly(withdrawn);
	}

	@Test
	void R_262_signs_alone_are_looked_for_as_they_stand() {
		long id = reported("合同第" + this.word + "条写着<*9*>和50%");
		assertThat(found(CareGroup.TEAM, "<*9*>")).containsExactly(id);
		assertThat(found(CareGroup.TEAM, this.word + " 50%")).containsExactly(id);
		assertThat(found(CareGroup.TEAM, this.word + " 5_%")).isEmpty();
	}

	@Test
	void R_262_a_name_and_words_are_looked_up_in_an_index() {
		reported("谁来看看" + this.word);
		assertThat(key("reporter_name like '陈晓岚%'", "care_cases")).isEqualTo("of_reporter");
		assertThat(key("match (words) against ('+来看 +看看' in boolean mode)", "care_entries")).isEqualTo("said");
	}

	private String key(String condition, String table) {
		return this.jdbc.sql("explain select id from " + table + " where " + condition)
			.query((row, _) -> row.getString("key"))
			.single();
	}

}
