package cn.anju.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import cn.anju.StandInUsersTest;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@StandInUsersTest
class DueDatesTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private DueDates dueDates;

	@Autowired
	private Households households;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient client;

	@Test
	void a_due_date_is_set_moved_and_withdrawn() {
		Subject subject = new Subject("purchase", Ids.next());
		set(List.of(due(subject, MONDAY)));
		set(List.of(due(subject, MONDAY.plusDays(1))));
		assertThat(dueOn(subject)).isEqualTo(MONDAY.plusDays(1));
		this.transaction.executeWithoutResult((_) -> this.dueDates.withdraw("submission", List.of(subject)));
		assertThat(dueOn(subject)).isNull();
	}

	@Test
	void due_dates_change_only_together_with_the_state_they_belong_to() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.dueDates.set(List.of(due(new Subject("purchase", 1), MONDAY))));
	}

	@RepeatedTest(8)
	void writers_in_parallel_leave_one_due_date_per_subject() throws Exception {
		List<NewDueDate> dates = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			dates.add(due(new Subject("purchase", Ids.next()), MONDAY));
		}
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Void> write = () -> {
				List<NewDueDate> shuffled = new ArrayList<>(dates);
				Collections.shuffle(shuffled);
				set(shuffled);
				return null;
			};
			for (var written : threads.invokeAll(List.of(write, write, write, write))) {
				written.get();
			}
		}
		assertThat(this.client.sql("select count(*) from messaging_due_dates where project_id = ?")
			.param(this.project.value())
			.query(Integer.class)
			.single()).isEqualTo(200);
	}

	@Test
	void a_household_is_replaced_as_a_whole_and_mandates_end() {
		PurchaseId purchase = new PurchaseId(Ids.next());
		Member buyer = new Member(new PersonId(Ids.next()), MemberRole.BUYER, null);
		Member agent = new Member(new PersonId(Ids.next()), MemberRole.AGENT, MONDAY);
		this.households.replace(List.of(new Household(purchase, this.project, List.of(buyer, agent))));
		assertThat(this.households.membersOf(purchase, MONDAY)).containsExactly(buyer, agent);
		assertThat(this.households.membersOf(purchase, MONDAY.plusDays(1))).containsExactly(buyer);
		Member prolonged = new Member(agent.person(), MemberRole.AGENT, MONDAY.plusYears(1));
		this.households.replace(List.of(new Household(purchase, this.project, List.of(prolonged))));
		assertThat(this.households.membersOf(purchase, MONDAY.plusDays(1))).containsExactly(prolonged);
		assertThat(this.households.purchasesOf(Set.of(buyer.person()), MONDAY)).isEmpty();
		assertThat(this.households.purchasesOf(Set.of(agent.person()), MONDAY)).containsExactly(purchase);
		this.households.replace(List.of(new Household(purchase, this.project, List.of())));
		assertThat(this.households.membersOf(purchase, MONDAY)).isEmpty();
	}

	private void set(List<NewDueDate> dates) {
		this.transaction.executeWithoutResult((_) -> this.dueDates.set(dates));
	}

	private LocalDate dueOn(Subject subject) {
		return this.transaction.execute((_) -> this.dueDates.dueOn("submission", subject).orElse(null));
	}

	private NewDueDate due(Subject subject, LocalDate day) {
		return new NewDueDate("submission", subject, this.project, null, day, Map.of("unit", "1栋 0301"));
	}

}
