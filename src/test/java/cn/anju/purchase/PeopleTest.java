package cn.anju.purchase;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.DocumentType;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.PersonChange;
import cn.anju.identity.PersonRead;
import cn.anju.identity.Persons;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.Households;
import cn.anju.messaging.Member;
import cn.anju.purchase.PurchaseFilter.Released;
import cn.anju.purchase.TestPurchases.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.anju.purchase.PaymentsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class PeopleTest {

	@Autowired
	private PeopleDesk people;

	@Autowired
	private PurchaseDesk desk;

	@Autowired
	private PurchaseLists lists;

	@Autowired
	private Persons persons;

	@Autowired
	private Households households;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private ProjectId project;

	private TestPurchases.Sample sample;

	@BeforeEach
	void a_specialist_of_the_project_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 8, "顾专员"));
		this.today = LocalDate.now(this.clock);
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		this.sample = this.purchases.sample(this.project, this.today.minusDays(5), "欧阳听雨", "周敏");
	}

	@Test
	void D_04_full_numbers_need_a_purpose_and_are_recorded() {
		Known buyer = this.sample.buyer();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.people.reveal(this.sample.id(), buyer.id(), " "))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(IdentityRefusal.PURPOSE_MISSING));
		assertThat(this.people.reveal(this.sample.id(), buyer.id(), "核对备案资料").document().number())
			.isEqualTo(buyer.document());
		assertThat(this.persons.reads(List.of(buyer.id()), 5)).singleElement()
			.extracting(PersonRead::purpose)
			.isEqualTo("核对备案资料");
		refused(PurchaseRefusal.NOT_A_PARTY,
				() -> this.people.reveal(this.sample.id(), this.purchases.register("路人").id(), "好奇"));
	}

	@Test
	void R_001_a_purchase_is_found_by_name_unit_numbers_and_tails() {
		Known buyer = this.sample.buyer();
		for (String typed : List.of("听雨", "欧阳", this.sample.unitNo(), this.sample.contractNo(),
				buyer.phone().substring(7), buyer.document().substring(buyer.document().length() - 6), buyer.phone())) {
			assertThat(found(typed)).as(typed).contains(this.sample.id());
		}
		assertThat(found("没有这个人")).isEmpty();
	}

	@Test
	void D_16_a_changed_phone_is_searched_by_at_once_and_stands_in_the_history_masked() {
		Known buyer = this.sample.buyer();
		PhoneNumber other = new PhoneNumber("1370000" + (1000 + (int) (this.sample.id().value() % 8999)));
		this.people.change(this.sample.id(), buyer.id(), PersonChange.phone(version(buyer.id()), other));
		assertThat(found(other.tail())).contains(this.sample.id());
		assertThat(this.desk.history(this.sample.id()).getFirst()).satisfies((entry) -> {
			assertThat(entry.textKey()).isEqualTo("purchase.history.phone");
			assertThat(entry.facts()).containsEntry("after", other.masked());
		});
	}

	@Test
	void of_two_clerks_who_change_a_person_the_second_is_told() {
		Known buyer = this.sample.buyer();
		int seen = version(buyer.id());
		this.people.change(this.sample.id(), buyer.id(), PersonChange.name(seen, "欧阳听雪"));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.people.change(this.sample.id(), buyer.id(), PersonChange.name(seen, "欧阳听风")));
		assertThat(found("听雪")).contains(this.sample.id());
	}

	@Test
	void D_20_an_agent_acts_until_the_last_day_of_the_mandate() {
		refused(PurchaseRefusal.MANDATE, () -> this.people.addAgent(this.sample.id(), version(), agent(this.today)));
		LocalDate last = this.today.plusDays(10);
		this.people.addAgent(this.sample.id(), version(), agent(last));
		assertThat(members(last)).hasSize(3);
		assertThat(members(last.plusDays(1))).hasSize(2);
		PersonId agent = this.desk.file(this.sample.id()).orElseThrow().people().getLast().person().id();
		this.people.changeMandate(this.sample.id(), version(), agent, "领取合同", last.plusDays(5));
		assertThat(members(last.plusDays(1))).hasSize(3);
		refused(PurchaseRefusal.REASON_MISSING, () -> this.people.endMandate(this.sample.id(), version(), agent, ""));
		this.people.endMandate(this.sample.id(), version(), agent, "委托已撤销");
		assertThat(members(this.today)).hasSize(2);
	}

	@Test
	void the_shares_of_all_buyers_make_the_whole() {
		PersonId first = this.sample.buyers().getFirst().id();
		PersonId second = this.sample.buyers().getLast().id();
		int version = version();
		refused(PurchaseRefusal.SHARES, () -> this.people.setShares(this.sample.id(), version,
				Map.of(first, new BigDecimal("60"), second, new BigDecimal("39.99"))));
		refused(PurchaseRefusal.SHARES,
				() -> this.people.setShares(this.sample.id(), version, Map.of(first, new BigDecimal("100"))));
		this.people.setShares(this.sample.id(), version,
				Map.of(first, new BigDecimal("33.33"), second, new BigDecimal("66.67")));
		assertThat(this.desk.file(this.sample.id()).orElseThrow().people())
			.extracting((one) -> one.party().shareWritten())
			.containsExactly("33.33%", "66.67%");
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.people.setShares(this.sample.id(), version, Map.of()));
	}

	@Test
	void staff_of_another_project_gets_nothing() {
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		assertThat(this.desk.file(this.sample.id())).isEmpty();
		assertThat(this.lists.page(PurchaseFilter.ALL, 0, 50)).isEmpty();
		assertThat(this.lists.count(PurchaseFilter.ALL)).isZero();
		assertThat(found(this.sample.contractNo())).isEmpty();
		assertThat(this.desk.release(List.of(this.sample.id()))).isZero();
		refused(PurchaseRefusal.NOT_FOUND, () -> this.desk.history(this.sample.id()));
		refused(PurchaseRefusal.NOT_FOUND, () -> this.desk.payments(this.sample.id()));
		refused(PurchaseRefusal.NOT_FOUND, () -> this.people.reveal(this.sample.id(), this.sample.buyer().id(), "看看"));
		refused(PurchaseRefusal.NOT_FOUND,
				() -> this.people.change(this.sample.id(), this.sample.buyer().id(), PersonChange.name(0, "别人")));
	}

	@Test
	void a_release_invites_the_buyers_once_and_moves_the_purchase_to_the_other_tab() {
		TestPurchases.Sample other = this.purchases.sample(this.project, this.today.minusDays(9), "何其");
		assertThat(rows(Released.NO)).containsExactly(this.sample.id(), other.id());
		assertThat(this.desk.release(List.of(this.sample.id(), other.id()))).isEqualTo(2);
		assertThat(this.desk.release(List.of(this.sample.id()))).isZero();
		assertThat(rows(Released.NO)).isEmpty();
		assertThat(rows(Released.YES)).containsExactly(this.sample.id(), other.id());
		assertThat(this.jdbc.sql("select count(*) from messaging_messages where purchase_id = ?")
			.param(this.sample.id().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void a_list_shows_where_the_filing_stands() {
		assertThat(this.lists.page(PurchaseFilter.ALL, 0, 10)).singleElement().satisfies((row) -> {
			assertThat(row.buyers()).containsExactly("欧阳听雨", "周敏");
			assertThat(row.unit()).contains(this.sample.unitNo());
			assertThat(row.runs()).singleElement()
				.satisfies((run) -> assertThat(run.stageKey()).isEqualTo("procedure.filing.stage.NOT_READY"));
		});
	}

	private List<cn.anju.core.PurchaseId> rows(Released released) {
		return this.lists.page(new PurchaseFilter("", released, this.project), 0, 50)
			.stream()
			.map(PurchaseRow::id)
			.toList();
	}

	private List<cn.anju.core.PurchaseId> found(String typed) {
		return this.lists.page(new PurchaseFilter(typed, Released.ANY, null), 0, 50)
			.stream()
			.map(PurchaseRow::id)
			.toList();
	}

	private NewAgent agent(LocalDate until) {
		return new NewAgent("陆代理", DocumentType.PASSPORT, "G" + (this.sample.id().value() % 100_000_000), "13600001234",
				"代办备案", until);
	}

	private List<Member> members(LocalDate day) {
		return this.households.membersOf(this.sample.id(), day);
	}

	private int version() {
		return this.desk.file(this.sample.id()).orElseThrow().version();
	}

	private int version(PersonId person) {
		return this.persons.summaries(List.of(person)).getFirst().version();
	}

}
