package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.StaffMember;
import cn.anju.identity.staff.NewStaff;
import cn.anju.identity.staff.StaffDesk;
import cn.anju.identity.staff.StaffRole;
import cn.anju.procedure.QueueDesk;
import cn.anju.procedure.QueueGroup;
import cn.anju.procedure.QueueItem;
import cn.anju.procedure.QueueQuery;
import cn.anju.purchase.PurchaseFilter.Released;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = { "ADMINISTRATOR", "SPECIALIST", "OWNER" })
class SpecialistTest {

	@Autowired
	private SpecialistDesk desk;

	@Autowired
	private PurchaseDesk files;

	@Autowired
	private PurchaseLists lists;

	@Autowired
	private MyPurchases mine;

	@Autowired
	private QueueDesk queue;

	@Autowired
	private StaffDesk accounts;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private Clock clock;

	private ProjectId project;

	private TestPurchases.Sample sample;

	private StaffMember gu;

	@BeforeEach
	void a_project_has_a_specialist() {
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		this.sample = this.purchases.sample(this.project, LocalDate.now(this.clock).minusDays(5), "欧阳听雨");
		this.gu = specialist("顾清和", this.project);
		given(this.owner.persons()).willReturn(Set.of(this.sample.buyer().id()));
	}

	@Test
	void R_096_a_purchase_has_no_specialist_after_the_import_and_only_customer_service_of_its_project_can_be_it() {
		assertThat(this.files.file(this.sample.id()).orElseThrow().specialist()).isNull();
		StaffMember elsewhere = specialist("别处的", this.purchases.project());
		assertThat(this.desk.assignable(List.of(this.sample.id()))).contains(this.gu).doesNotContain(elsewhere);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.desk.assign(List.of(this.sample.id()), elsewhere.id()))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(PurchaseRefusal.NOT_A_SPECIALIST));
	}

	@Test
	void R_096_many_purchases_are_given_at_once_and_their_work_becomes_the_specialists_own() {
		TestPurchases.Sample other = this.purchases.sample(this.project, LocalDate.now(this.clock).minusDays(4), "何其");
		assertThat(this.desk.assign(List.of(this.sample.id(), other.id()), this.gu.id())).isEmpty();
		assertThat(this.files.file(this.sample.id()).orElseThrow().specialist()).isEqualTo("顾清和");
		assertThat(this.lists.page(new PurchaseFilter("", Released.ANY, this.project), 0, 10))
			.extracting(PurchaseRow::specialist)
			.containsExactly("顾清和", "顾清和");
		given(this.staff.accountId()).willReturn(this.gu.id());
		assertThat(this.queue.page(new QueueQuery(QueueGroup.ALL, true, ""), 0, 10))
			.extracting((QueueItem item) -> item.entry().purchase())
			.containsExactlyInAnyOrder(this.sample.id(), other.id());
	}

	@Test
	void R_096_a_change_of_the_specialist_is_on_record() {
		this.desk.assign(List.of(this.sample.id()), this.gu.id());
		this.desk.assign(List.of(this.sample.id()), specialist("沈专员", this.project).id());
		assertThat(this.files.history(this.sample.id()).getFirst()).satisfies((entry) -> {
			assertThat(entry.textKey()).isEqualTo("purchase.history.reassigned");
			assertThat(entry.facts()).isEqualTo(Map.of("was", "顾清和", "name", "沈专员"));
		});
	}

	@Test
	void R_096_the_release_welcomes_the_buyers_with_their_specialist_who_stands_on_their_home() {
		this.desk.assign(List.of(this.sample.id()), this.gu.id());
		assertThat(notices()).isEmpty();
		assertThat(this.mine.specialist(this.sample.id())).isEmpty();
		this.files.release(List.of(this.sample.id()));
		assertThat(notices()).containsExactly("purchase.notice.welcome");
		assertThat(this.mine.specialist(this.sample.id())).contains("顾清和");
		given(this.owner.persons()).willReturn(Set.of(this.purchases.register("路人").id()));
		assertThat(this.mine.specialist(this.sample.id())).isEmpty();
	}

	@Test
	void R_096_a_specialist_named_later_is_introduced_by_a_notice() {
		this.files.release(List.of(this.sample.id()));
		this.desk.assign(List.of(this.sample.id()), this.gu.id());
		this.desk.assign(List.of(this.sample.id()), this.gu.id());
		assertThat(notices()).containsExactly("purchase.notice.released", "purchase.notice.specialist");
	}

	private List<String> notices() {
		return this.jdbc.sql("select text_key from messaging_messages where purchase_id = ? order by id")
			.param(this.sample.id().value())
			.query(String.class)
			.list();
	}

	private StaffMember specialist(String name, ProjectId of) {
		AccountId id = this.accounts
			.create(new NewStaff("s" + cn.anju.core.Ids.next(), name, null, Set.of(StaffRole.of(Roles.SPECIALIST, of))))
			.account();
		return new StaffMember(id, name, true);
	}

}
