package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.CurrentOwner;
import cn.anju.messaging.Reminders.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@ReminderTest
@DisplayName("D-21 R-291: nudges go out once, in working order, and whatever happens is on record")
class DeliveryTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final PersonId buyer = new PersonId(Ids.next());

	private final PersonId coBuyer = new PersonId(Ids.next());

	@Autowired
	private World world;

	@Autowired
	private SecondChannel channel;

	@Autowired
	private EmailChannel email;

	@Autowired
	private Courier courier;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private MyNotices mine;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private JdbcClient client;

	@BeforeEach
	void begin() {
		this.channel.begin();
		this.world.begin(MONDAY);
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.world.wants("second", this.buyer, "19900000001", "zh-CN");
	}

	@Test
	void the_notices_of_a_day_are_one_nudge_and_only_for_those_who_want_it() {
		PurchaseId purchase = this.world.household(this.buyer, this.coBuyer);
		due(purchase);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, MORNING);
		send(MORNING.plusMinutes(3));
		assertThat(this.channel.delivered()).singleElement().satisfies((nudge) -> {
			assertThat(nudge.address()).isEqualTo("19900000001");
			assertThat(nudge.items()).extracting(Nudge.Item::title)
				.containsExactlyInAnyOrder("请在 10月21日 周三 前签订购房合同", "承诺函快到期");
		});
		assertThat(states()).containsExactly("SENT");
		assertThat(attempts()).containsExactly("SENT");
	}

	@Test
	void two_who_share_an_address_get_what_both_are_told_once_and_each_their_own() {
		this.world.wants("second", this.coBuyer, "19900000001", "zh-CN");
		due(this.world.household(this.buyer, this.coBuyer));
		this.world.due("sample.letter", this.world.household(this.coBuyer), MONDAY.plusDays(7));
		this.world.at(MONDAY, MORNING);
		send(MORNING.plusMinutes(3));
		assertThat(this.channel.delivered()).extracting((nudge) -> nudge.items().stream().map(Nudge.Item::title))
			.map(Stream::toList)
			.containsExactlyInAnyOrder(List.of("请在 10月21日 周三 前签订购房合同"), List.of("承诺函快到期"));
	}

	@Test
	void nothing_leaves_in_quiet_hours() {
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, LocalTime.of(0, 1));
		send(LocalTime.of(0, 10));
		send(LocalTime.of(7, 59));
		assertThat(this.channel.asked()).isZero();
		send(LocalTime.of(8, 0));
		assertThat(this.channel.delivered()).hasSize(1);
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, LocalTime.of(20, 59));
		send(LocalTime.of(21, 0));
		send(LocalTime.of(23, 0));
		assertThat(this.channel.delivered()).hasSize(1);
		sendOn(MONDAY.plusDays(1), LocalTime.of(8, 0));
		assertThat(this.channel.delivered()).hasSize(2);
	}

	@Test
	void what_was_read_or_holds_no_longer_needs_no_nudge() {
		PurchaseId purchase = this.world.household(this.buyer);
		due(purchase);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, MORNING);
		this.world.done("sample.letter", purchase);
		this.mine.readAll(null);
		send(MORNING.plusMinutes(3));
		assertThat(this.channel.asked()).isZero();
		assertThat(states()).containsExactly("MOOT");
	}

	@Test
	void who_has_taken_back_the_address_gets_nothing_that_still_waited() {
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, MORNING);
		this.client.sql("delete from messaging_addresses").update();
		send(MORNING.plusMinutes(3));
		assertThat(this.channel.asked()).isZero();
		assertThat(states()).containsExactly("MOOT");
	}

	@Test
	void a_definite_refusal_is_tried_again_after_growing_pauses_and_then_given_up() {
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, MORNING);
		this.channel.answers(SendOutcome.Kind.LATER);
		send(MORNING.plusMinutes(3));
		send(MORNING.plusMinutes(3).plusSeconds(59));
		assertThat(this.channel.asked()).isEqualTo(1);
		send(MORNING.plusMinutes(4));
		send(MORNING.plusMinutes(9));
		send(MORNING.plusMinutes(39));
		send(MORNING.plusMinutes(39).plusHours(2));
		assertThat(states()).containsExactly("RETRY");
		send(MORNING.plusMinutes(39).plusHours(8));
		assertThat(states()).containsExactly("REFUSED");
		assertThat(attempts()).hasSize(6).containsOnly("LATER");
		assertThat(this.channel.delivered()).isEmpty();
	}

	@Test
	void an_address_that_does_not_exist_is_not_tried_again() {
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, MORNING);
		this.channel.answers(SendOutcome.Kind.NEVER);
		send(MORNING.plusMinutes(3));
		send(MORNING.plusHours(5));
		assertThat(this.channel.asked()).isEqualTo(1);
		assertThat(states()).containsExactly("REFUSED");
	}

	@Test
	void an_unknown_outcome_is_never_repeated_blindly_and_what_is_important_is_told_on_the_phone() {
		this.channel.knowsNoKey();
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, MORNING);
		this.channel.breaks();
		send(MORNING.plusMinutes(3));
		send(MORNING.plusHours(5));
		assertThat(this.channel.asked()).isEqualTo(1);
		assertThat(states()).containsExactly("UNKNOWN");
		assertThat(this.world.calls()).isEmpty();
		this.world.at(MONDAY, MORNING.plusHours(5));
		assertThat(this.world.calls()).singleElement()
			.satisfies((call) -> assertThat(call.reasons()).containsExactly("contract-window/-2"));
	}

	@Test
	void a_provider_that_knows_the_key_gets_it_again_and_delivers_it_once() {
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, MORNING);
		this.channel.breaks();
		send(MORNING.plusMinutes(3));
		this.channel.begin();
		send(MORNING.plusMinutes(5));
		assertThat(this.channel.delivered()).hasSize(1);
		assertThat(states()).containsExactly("SENT");
	}

	@Test
	void the_attempt_of_a_node_that_was_killed_is_unknown_after_five_minutes() {
		this.channel.knowsNoKey();
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, MORNING);
		this.world.clock.set(MONDAY, MORNING.plusMinutes(3));
		assertThat(this.deliveries.claim("second", 10)).hasSize(1);
		send(MORNING.plusMinutes(7));
		assertThat(states()).containsExactly("SENDING");
		send(MORNING.plusMinutes(8));
		assertThat(states()).containsExactly("UNKNOWN");
		assertThat(attempts()).containsExactly("UNKNOWN");
		assertThat(this.channel.asked()).isZero();
	}

	@Test
	void nodes_that_send_at_the_same_moment_send_each_nudge_once() throws Exception {
		for (int i = 0; i < 60; i++) {
			PersonId person = new PersonId(Ids.next());
			this.world.wants("second", person, "1990000%04d".formatted(i), "en");
			due(this.world.household(person));
		}
		this.world.at(MONDAY, MORNING);
		this.world.clock.set(MONDAY, MORNING.plusMinutes(3));
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> sent = nodes
				.invokeAll(List.of(() -> this.courier.run(this.channel), () -> this.courier.run(this.channel)));
			assertThat(sent.get(0).get() + sent.get(1).get()).isEqualTo(60);
		}
		assertThat(this.channel.asked()).isEqualTo(60);
		assertThat(this.channel.delivered()).hasSize(60);
	}

	@Test
	void a_dead_provider_blocks_neither_the_sweep_nor_other_channels() throws Exception {
		due(this.world.household(this.buyer));
		this.world.at(MONDAY, MORNING);
		this.world.clock.set(MONDAY, MORNING.plusMinutes(3));
		CountDownLatch until = new CountDownLatch(1);
		this.channel.hangs(until);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Integer> hanging = threads.submit(() -> this.courier.run(this.channel));
			this.world.due("sample.letter", this.world.household(this.coBuyer), MONDAY.plusDays(8));
			this.world.at(MONDAY.plusDays(1), MORNING);
			assertThat(this.world.days("sample-letter")).containsExactly(MONDAY.plusDays(1));
			assertThat(this.courier.run(this.email)).isZero();
			assertThat(hanging.isDone()).isFalse();
			until.countDown();
			assertThat(hanging.get(60, TimeUnit.SECONDS)).isEqualTo(1);
		}
	}

	private void due(PurchaseId purchase) {
		this.world.due("contract.window", purchase, MONDAY.plusDays(2), Map.of());
	}

	private void send(LocalTime at) {
		sendOn(MONDAY, at);
	}

	private void sendOn(LocalDate day, LocalTime at) {
		this.world.clock.set(day, at);
		this.courier.run(this.channel);
	}

	private List<String> states() {
		return this.client.sql("select state from messaging_deliveries order by id").query(String.class).list();
	}

	private List<String> attempts() {
		return this.client.sql("select outcome from messaging_attempts order by id").query(String.class).list();
	}

}
