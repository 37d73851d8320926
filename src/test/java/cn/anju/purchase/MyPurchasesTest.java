package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Days;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.owners.MyAccount;
import cn.anju.identity.PersonRead;
import cn.anju.purchase.TestPurchases.Known;
import cn.anju.purchase.TestPurchases.Sample;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.OwnerHomeCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** Whose home an owner sees, and what it says. */
@StandInUsersTest
class MyPurchasesTest {

	@Autowired
	private MyPurchases mine;

	@Autowired
	private List<OwnerHomeCard> cards;

	@Autowired
	private PeopleDesk people;

	@Autowired
	private MyAccount account;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Days days;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private Sample sample;

	@BeforeEach
	void a_purchase_of_two_is_released() {
		this.today = LocalDate.now(this.clock);
		this.sample = this.purchases.sample(this.purchases.project(), this.today.minusDays(5), "欧阳听雨", "周敏");
		release(this.sample);
	}

	@Test
	void D_20_co_buyers_see_the_same_home_and_nobody_else_sees_it() {
		MyHome buyers = homeOf(this.sample.buyers().getFirst().id());
		MyHome coBuyers = homeOf(this.sample.buyers().getLast().id());
		assertThat(coBuyers).usingRecursiveComparison().ignoringFields("role").isEqualTo(buyers);
		assertThat(buyers.mandate()).isNull();
		assertThat(buyers.role()).isEqualTo(PartyRole.BUYER);
		assertThat(coBuyers.role()).isEqualTo(PartyRole.CO_BUYER);
		signIn(this.purchases.register("路人").id());
		assertThat(this.mine.homes()).isEmpty();
		assertThat(this.mine.isMine(this.sample.id())).isFalse();
	}

	@Test
	void D_20_an_agent_sees_the_same_home_on_the_last_day_of_the_mandate_and_nothing_the_day_after() {
		Known agent = this.purchases.register("陆代理");
		mandate(agent.id(), this.today);
		MyHome buyers = homeOf(this.sample.buyer().id());
		MyHome agents = homeOf(agent.id());
		assertThat(agents).usingRecursiveComparison().ignoringFields("role", "mandate").isEqualTo(buyers);
		assertThat(agents.mandate()).isEqualTo(new MyHome.Mandate("代办备案", this.today));
		this.jdbc.sql("update purchase_parties set until = ? where person_id = ?")
			.params(this.today.minusDays(1), agent.id().value())
			.update();
		assertThat(this.mine.homes()).isEmpty();
		assertThat(this.mine.home(this.sample.id())).isEmpty();
	}

	@Test
	void D_05_every_home_says_what_happens_now_who_has_it_by_when_and_what_to_do() {
		signIn(this.sample.buyer().id());
		HomeCard card = card(Locale.SIMPLIFIED_CHINESE);
		assertThat(card.what()).isEqualTo("核对备案条件");
		assertThat(card.who()).isEqualTo("您");
		assertThat(card.dateLabel()).isEqualTo("截止");
		assertThat(card.next()).satisfies((next) -> {
			assertThat(next.title()).isEqualTo("付清备案所需房款");
			assertThat(next.text()).contains("¥600,000.00");
			assertThat(next.deadline()).contains(card.date());
			assertThat(card.date()).isEqualTo(this.days.written(next.due(), Locale.SIMPLIFIED_CHINESE));
		});
		assertThat(card.bar()).hasSize(6);
		assertThat(card(Locale.ENGLISH).who()).isEqualTo("You");
	}

	@Test
	void R_011_an_owner_sees_who_looked_at_the_full_numbers_and_what_for() {
		Known buyer = this.sample.buyer();
		signIn(buyer.id());
		this.people.reveal(this.sample.id(), buyer.id(), "核对备案资料");
		assertThat(this.account.reads()).singleElement().extracting(PersonRead::purpose).isEqualTo("核对备案资料");
		signIn(this.sample.buyers().getLast().id());
		assertThat(this.account.reads()).isEmpty();
	}

	private HomeCard card(Locale locale) {
		return this.cards.stream()
			.flatMap((bean) -> bean.card(this.sample.id(), locale).stream())
			.findFirst()
			.orElseThrow();
	}

	private MyHome homeOf(PersonId person) {
		signIn(person);
		List<MyHome> homes = this.mine.homes();
		assertThat(homes).singleElement()
			.satisfies((home) -> assertThat(this.mine.home(home.purchase())).contains(home));
		return homes.getFirst();
	}

	private void signIn(PersonId person) {
		given(this.owner.persons()).willReturn(Set.of(person));
	}

	private void mandate(PersonId agent, LocalDate until) {
		this.jdbc.sql("""
				insert into purchase_parties (id, purchase_id, person_id, role, position, scope, until)
				values (?, ?, ?, 'AGENT', 9, '代办备案', ?)""")
			.params(Ids.next(), this.sample.id().value(), agent.value(), until)
			.update();
	}

	private void release(Sample released) {
		this.jdbc.sql("update purchase_purchases set released_at = utc_timestamp(6) where id = ?")
			.param(released.id().value())
			.update();
	}

}
