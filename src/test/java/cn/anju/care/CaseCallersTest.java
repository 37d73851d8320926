package cn.anju.care;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.core.Ids;
import cn.anju.core.PhoneNumber;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.anju.care.TestCases.complaint;
import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** The phone of somebody who is no person of the register (D-04, D-16). */
@CareTest
class CaseCallersTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private CaseIntake intake;

	@Autowired
	private CaseCallers callers;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CareInbox inbox;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestCases world;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private PhoneNumber phone;

	@BeforeEach
	void a_specialist() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.phone = new PhoneNumber("1" + (30 + Ids.next() % 70) + "%08d".formatted(Ids.next() % 100_000_000));
	}

	@Test
	void D_04_the_number_is_sealed_masked_and_whoever_sees_it_whole_is_recorded() {
		Case one = came(this.phone);
		byte[] sealed = this.jdbc.sql("select phone_sealed from care_phones where report_id = ?")
			.param(one.report())
			.query((row, _) -> row.getBytes(1))
			.single();
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(this.phone.digits())
			.doesNotContain(this.phone.tail());
		assertThat(this.callers.masked(one.id())).contains(this.phone.masked());
		refused(CareRefusal.WORDS_MISSING, () -> this.callers.reveal(one.id(), " "));
		assertThat(this.callers.reveal(one.id(), "回电话")).isEqualTo(this.phone);
		CaseEntry read = this.desk.file(one.id()).orElseThrow().entries().getLast();
		assertThat(read.kind()).isEqualTo(CaseEntry.Kind.PHONE_READ);
		assertThat(read.internal()).isTrue();
		assertThat(read.by().name()).isEqualTo("林若水");
		assertThat(read.words()).isEqualTo("回电话");
	}

	@Test
	void what_is_split_from_it_has_the_same_number_and_who_left_none_has_none() {
		Case one = came(this.phone);
		Case other = this.desk.split(one.id(), one.version(), complaint("围挡也倒了")).one();
		assertThat(this.callers.masked(other.id())).contains(this.phone.masked());
		Case silent = came(null);
		assertThat(this.callers.masked(silent.id())).isEmpty();
		refused(CareRefusal.NOT_FOUND, () -> this.callers.reveal(silent.id(), "回电话"));
	}

	@Test
	void R_262_whoever_calls_again_is_found_by_the_number_or_its_end() {
		Case one = came(this.phone);
		for (String typed : List.of(this.phone.digits(), "+86 " + this.phone.digits(), this.phone.tail())) {
			assertThat(this.inbox.page(new CareQuery(CareGroup.MINE, typed), 0, 50)).as(typed)
				.extracting(CaseRow::id)
				.contains(one.id());
		}
	}

	@Test
	void nobody_of_another_project_sees_it() {
		Case one = came(this.phone);
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(new ProjectId(1))));
		refused(CareRefusal.NOT_FOUND, () -> this.callers.masked(one.id()));
		refused(CareRefusal.NOT_FOUND, () -> this.callers.reveal(one.id(), "回电话"));
		assertThat(this.inbox.page(new CareQuery(CareGroup.TEAM, this.phone.digits()), 0, 50)).isEmpty();
	}

	private Case came(@Nullable PhoneNumber phone) {
		return this.intake
			.take(new NewIntake(ChannelType.PHONE, this.looked.home().project(), null, "售楼处门口", "过路人", phone,
					List.of(complaint("路过看见围挡倒了"))))
			.getFirst()
			.one();
	}

}
