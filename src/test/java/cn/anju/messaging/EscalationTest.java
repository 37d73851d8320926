package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.CurrentOwner;
import cn.anju.messaging.Reminders.Call;
import cn.anju.messaging.Reminders.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@ReminderTest
@DisplayName("D-21: an important notice that lies unread for 24 hours becomes a call")
class EscalationTest {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 22);

	private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

	private final PersonId buyer = new PersonId(Ids.next());

	private final PersonId coBuyer = new PersonId(Ids.next());

	@Autowired
	private World world;

	@Autowired
	private MyNotices mine;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private JdbcClient client;

	@BeforeEach
	void begin() {
		this.world.begin(THURSDAY);
	}

	@Test
	void in_the_next_working_hour_and_not_before_24_hours_are_over() {
		important(LocalTime.of(10, 0));
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(9, 59));
		assertThat(this.world.calls()).isEmpty();
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(10, 1));
		assertThat(this.world.calls()).extracting(Call::on).containsExactly(THURSDAY.plusDays(1));
	}

	@Test
	void never_back_but_forward_over_the_weekend() {
		important(LocalTime.of(19, 0));
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(19, 1));
		assertThat(this.world.calls()).extracting(Call::on).containsExactly(THURSDAY.plusDays(4));
		assertThat(
				this.client.sql("select not_before from messaging_calls").query(java.time.LocalDateTime.class).single())
			.isEqualTo(THURSDAY.plusDays(4).atTime(1, 0));
	}

	@Test
	void not_if_somebody_of_the_household_has_opened_it() {
		important(LocalTime.of(10, 0));
		readAs(this.coBuyer);
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(11, 0));
		assertThat(this.world.calls()).isEmpty();
	}

	@Test
	void what_everybody_must_acknowledge_waits_for_every_person() {
		PurchaseId purchase = this.world.household(this.buyer, this.coBuyer);
		this.world.due("sample.household", purchase, THURSDAY);
		this.world.at(THURSDAY, Reminders.NIGHT);
		readAs(this.buyer);
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(11, 0));
		assertThat(this.world.calls()).hasSize(1);
	}

	@Test
	void a_second_reason_joins_the_open_call_of_the_day() {
		PurchaseId purchase = important(LocalTime.of(10, 0));
		this.world.due("sample.household", purchase, THURSDAY);
		this.world.at(THURSDAY, LocalTime.of(10, 30));
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(11, 0));
		assertThat(this.world.calls()).singleElement()
			.satisfies(
					(call) -> assertThat(call.reasons()).containsExactly("contract-window/-2", "sample-household/0"));
	}

	@Test
	void a_later_reason_joins_the_call_that_is_open_already() {
		PurchaseId purchase = important(LocalTime.of(10, 0));
		this.world.due("sample.household", purchase, THURSDAY);
		this.world.at(THURSDAY, LocalTime.of(10, 30));
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(10, 1));
		assertThat(this.world.calls()).singleElement()
			.satisfies((call) -> assertThat(call.reasons()).containsExactly("contract-window/-2"));
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(10, 31));
		assertThat(this.world.calls()).singleElement()
			.satisfies(
					(call) -> assertThat(call.reasons()).containsExactly("contract-window/-2", "sample-household/0"));
	}

	@Test
	void a_call_is_over_once_the_notice_was_read() {
		important(LocalTime.of(10, 0));
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(10, 1));
		readAs(this.buyer);
		this.world.at(THURSDAY.plusDays(1), LocalTime.of(10, 2));
		assertThat(this.world.calls()).isEmpty();
	}

	@Test
	void what_is_a_week_old_is_not_called_about() {
		important(LocalTime.of(10, 0));
		this.world.at(THURSDAY.plusDays(11), LocalTime.of(10, 0));
		assertThat(this.world.calls()).isEmpty();
	}

	@Test
	void looking_again_asks_for_no_second_call() {
		important(LocalTime.of(10, 0));
		for (int minute = 1; minute < 5; minute++) {
			this.world.at(THURSDAY.plusDays(1), LocalTime.of(10, minute));
		}
		assertThat(this.world.calls()).hasSize(1);
	}

	private PurchaseId important(LocalTime at) {
		PurchaseId purchase = this.world.household(this.buyer, this.coBuyer);
		this.world.at(THURSDAY, Reminders.NIGHT);
		this.world.clock.set(THURSDAY, at);
		this.world.due("contract.window", purchase, THURSDAY.plusDays(2));
		this.world.tick.run();
		return purchase;
	}

	private void readAs(PersonId person) {
		given(this.owner.persons()).willReturn(Set.of(person));
		List<Notice> inbox = this.mine.page(NoticeFilter.ALL, 0, 9, ZH);
		this.mine.read(inbox.getFirst().id());
	}

}
