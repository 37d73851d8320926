package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import cn.anju.messaging.Reminders.Call;
import cn.anju.messaging.Reminders.World;
import cn.anju.messaging.Reminders.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;

@ReminderTest
class SweepTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

	private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

	private final PersonId buyer = new PersonId(Ids.next());

	private final PersonId coBuyer = new PersonId(Ids.next());

	@Autowired
	private World world;

	@Autowired
	private Sweep sweep;

	@Autowired
	private NoticeOutlook outlook;

	@Autowired
	private MyNotices mine;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient client;

	@BeforeEach
	void begin() {
		this.world.begin(MONDAY);
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
	}

	@Test
	@DisplayName("D-09: however often a day is swept, each notice is written once per person")
	void a_day_swept_again_writes_nothing() {
		PurchaseId purchase = this.world.household(this.buyer, this.coBuyer);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, Reminders.NIGHT);
		for (int i = 0; i < 3; i++) {
			this.transaction.executeWithoutResult((_) -> this.sweep.ofDay(MONDAY));
			this.world.at(MONDAY, LocalTime.of(9, i));
		}
		assertThat(this.world.written()).extracting(Written::to)
			.containsExactlyInAnyOrder(this.buyer.value(), this.coBuyer.value());
	}

	@Test
	@DisplayName("D-09: nodes that tick at the same moment write each notice and each call once")
	void nodes_tick_in_parallel() throws Exception {
		List<PurchaseId> purchases = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			purchases.add(this.world.household(this.buyer, this.coBuyer));
			this.world.due("sample.appointment", purchases.getLast(), MONDAY.plusDays(7), Map.of("place", "3 栋"));
		}
		this.world.clock.set(MONDAY, Reminders.NIGHT);
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Void> node = () -> {
				this.world.tick.run();
				return null;
			};
			for (var ticked : nodes.invokeAll(List.of(node, node, node, node))) {
				ticked.get();
			}
		}
		assertThat(this.world.written()).hasSize(100);
		assertThat(this.world.calls()).hasSize(50);
	}

	@Test
	@DisplayName("D-09: days without a running node are made up for in their order")
	void missed_days_are_caught_up_in_order() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(8));
		this.world.due("sample.repayment", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.at(MONDAY.plusDays(3), LocalTime.of(7, 30));
		assertThat(this.world.written()).extracting(Written::on, Written::rule, Written::step)
			.containsExactly(tuple(MONDAY.plusDays(3), "sample-letter", "-7"),
					tuple(MONDAY.plusDays(3), "sample-repayment", "-5"));
	}

	@Test
	@DisplayName("D-09: after an outage nobody is warned of what is over, but told what is overdue")
	void no_warning_of_what_is_over() {
		AccountId manager = this.world.staff(Roles.MANAGER);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("payment.first", purchase, MONDAY.plusDays(2), Map.of("open", "1.00"));
		this.world.at(MONDAY.plusDays(4), LocalTime.of(7, 30));
		assertThat(this.world.written()).extracting(Written::rule, Written::to)
			.containsExactly(tuple("first-payment-overdue", manager.value()));
		assertThat(this.world.calls()).isEmpty();
	}

	@Test
	@DisplayName("D-09: a moved day withdraws what was said, and whoever had it is told the new day once")
	void a_moved_day_withdraws_and_replaces() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.appointment", purchase, MONDAY.plusDays(7), Map.of("place", "3 栋"));
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.due("sample.appointment", purchase, MONDAY.plusDays(9), Map.of("place", "3 栋"));
		assertThat(this.mine.page(NoticeFilter.ALL, 0, 9, ZH)).extracting(Notice::title)
			.containsExactly("日期有变：10月28日 周三 签约");
		assertThat(this.mine.page(new NoticeFilter(null, true, false), 0, 9, ZH)).extracting(Notice::withdrawn)
			.containsExactly(true);
		assertThat(this.mine.unreadCount()).isOne();
		assertThat(this.world.calls()).isEmpty();
		this.mine.readAll(null);
		this.world.at(MONDAY.plusDays(1), Reminders.NIGHT);
		assertThat(this.world.days("sample-appointment")).containsExactly(MONDAY);
		this.world.at(MONDAY.plusDays(2), Reminders.NIGHT);
		assertThat(this.world.days("sample-appointment")).containsExactly(MONDAY, MONDAY.plusDays(2));
		assertThat(this.world.calls()).containsExactly(new Call(MONDAY.plusDays(2), List.of("sample-appointment/-7")));
	}

	@Test
	@DisplayName("D-09: a day that goes back is not reminded of twice")
	void a_day_that_goes_back_holds_again() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(20));
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, LocalTime.of(9, 0));
		assertThat(this.mine.page(NoticeFilter.ALL, 0, 9, ZH)).filteredOn((notice) -> !notice.withdrawn())
			.extracting(Notice::title)
			.containsExactlyInAnyOrder("承诺函快到期", "日期有变：承诺函快到期");
		assertThat(this.world.days("sample-letter")).containsExactly(MONDAY);
	}

	@Test
	void what_is_done_asks_nobody_any_more() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.appointment", purchase, MONDAY.plusDays(7), Map.of("place", "3 栋"));
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.done("sample.appointment", purchase);
		assertThat(this.mine.unreadCount()).isZero();
		assertThat(this.world.calls()).isEmpty();
		this.world.days(MONDAY.plusDays(1), MONDAY.plusDays(8));
		assertThat(this.world.written()).hasSize(1);
	}

	@Test
	@DisplayName("R-291: what will be said stands on the line of time until it is said, today's too")
	void outlook() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		assertThat(this.outlook.of(purchase, ZH)).extracting(PlannedNotice::on)
			.containsExactly(MONDAY, MONDAY.plusDays(4), MONDAY.plusDays(6));
		this.world.at(MONDAY, LocalTime.of(9, 0));
		assertThat(this.outlook.of(purchase, ZH)).extracting(PlannedNotice::on)
			.containsExactly(MONDAY.plusDays(4), MONDAY.plusDays(6));
	}

	@Test
	@DisplayName("D-09: a rule repeats until its fact says that there is nothing to say, or somebody acknowledged")
	void stop() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.papers", purchase, MONDAY, Map.of("state", "OPEN"));
		this.world.days(MONDAY, MONDAY.plusDays(7));
		assertThat(this.world.days("sample-papers")).containsExactly(MONDAY.plusDays(3), MONDAY.plusDays(6));
		this.world.due("sample.papers", purchase, MONDAY, Map.of("state", "COMPLETE"));
		this.world.days(MONDAY.plusDays(8), MONDAY.plusDays(10));
		assertThat(this.world.days("sample-papers")).hasSize(2);
		this.world.due("sample.papers", purchase, MONDAY, Map.of("state", "OPEN"));
		this.world.days(MONDAY.plusDays(11), MONDAY.plusDays(12));
		assertThat(this.world.days("sample-papers")).hasSize(3);
		this.mine.acknowledge(this.mine.page(NoticeFilter.ALL, 0, 1, ZH).getFirst().id());
		this.world.days(MONDAY.plusDays(13), MONDAY.plusDays(20));
		assertThat(this.world.days("sample-papers")).hasSize(3);
	}

	@Test
	void three_working_days_before_skip_rest_days() {
		this.world.staff(Roles.SPECIALIST);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.before", purchase, LocalDate.of(2026, 10, 27));
		this.world.days(MONDAY, LocalDate.of(2026, 10, 28));
		assertThat(this.world.days("sample-before")).containsExactly(LocalDate.of(2026, 10, 22));
	}

	@Test
	@DisplayName("D-09: a clock that jumps ahead and back changes nothing")
	void a_clock_that_jumped() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.at(MONDAY.plusDays(30), LocalTime.NOON);
		this.world.at(MONDAY, LocalTime.of(9, 0));
		this.world.due("sample.letter", purchase, MONDAY.plusDays(9));
		this.world.days(MONDAY.plusDays(1), MONDAY.plusDays(9));
		this.world.at(MONDAY.plusDays(8), LocalTime.of(23, 59));
		this.world.days(MONDAY.plusDays(8), MONDAY.plusDays(9));
		assertThat(this.world.days("sample-letter")).containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(6),
				MONDAY.plusDays(8));
	}

	@Test
	void a_tick_that_fails_in_one_step_does_the_others() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.household", purchase, MONDAY);
		this.world.at(MONDAY, Reminders.NIGHT);
		this.client.sql("rename table messaging_due_dates to messaging_away").update();
		try {
			this.world.at(MONDAY.plusDays(1), LocalTime.of(10, 0));
		}
		finally {
			this.client.sql("rename table messaging_away to messaging_due_dates").update();
		}
		assertThat(this.world.calls()).hasSize(1);
		this.world.at(MONDAY.plusDays(1), LocalTime.of(10, 1));
		assertThat(this.client.sql("select count(*) from messaging_days where swept_at is not null")
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

}
