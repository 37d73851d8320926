package cn.anju.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.anju.DatabaseTest;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.filing.MyFiling;
import cn.anju.identity.Browser;
import cn.anju.identity.owners.MyAccount;
import cn.anju.messaging.MyNotices;
import cn.anju.messaging.NoticeFilter;
import cn.anju.messaging.Notice;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.MyPurchases;
import cn.anju.purchase.PartyRole;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.OwnerHomeCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Whose phone opens which homes (D-01, D-20), from the sign-in page on. */
@DatabaseTest
@ActiveProfiles({ "test", "demo" })
@AutoConfigureMockMvc
class DemoOwnersTest {

	private static final Pattern CODE = Pattern.compile("id=\"shown-code\">(\\d{6})<");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private DemoClock clock;

	@Autowired
	private DemoOffice office;

	@Autowired
	private List<OwnerHomeCard> cards;

	@Autowired
	private MyPurchases homes;

	@Autowired
	private MyFiling filing;

	@Autowired
	private MyNotices notices;

	@Autowired
	private MyAccount account;

	@AfterEach
	void nobody_is_signed_in() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void D_01_two_spouses_on_one_phone_see_their_home_and_each_notice_once() {
		DemoPerson first = DemoHomes.ALL.get(1).buyers().getFirst();
		DemoPerson second = DemoHomes.ALL.get(1).buyers().getLast();
		signIn(first, "203.0.113.2");
		assertThat(this.account.persons()).hasSize(1);
		assertThat(this.account.canAddPerson()).isTrue();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.account.addPerson("000000"));
		this.account.addPerson(second.tail());
		assertThat(this.account.persons()).hasSize(2);
		assertThat(this.account.canAddPerson()).isFalse();
		assertThat(contracts()).containsExactly("HT-DEMO-02");
		assertThat(this.homes.homes().getFirst().names()).containsExactly(first.name(), second.name());
		List<Notice> inbox = this.notices.page(NoticeFilter.ALL, 0, 50, Locale.SIMPLIFIED_CHINESE);
		assertThat(inbox).extracting(Notice::id).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void D_01_two_homes_on_one_phone_and_nobody_elses() {
		signIn(DemoHomes.ALL.get(2).buyers().getFirst(), "203.0.113.3");
		assertThat(contracts()).containsExactlyInAnyOrder("HT-DEMO-03", "HT-DEMO-04");
		assertThat(this.homes.homes()).allSatisfy((home) -> assertThat(this.filing.of(home.purchase())).isPresent());
		List<PurchaseId> own = this.homes.homes().stream().map(MyHome::purchase).toList();
		signIn(DemoHomes.ALL.getFirst().buyers().getFirst(), "203.0.113.4");
		assertThat(own).allSatisfy((purchase) -> assertThat(this.filing.of(purchase)).isEmpty());
	}

	@Test
	void D_01_a_co_buyer_sees_the_same_home_on_a_phone_of_his_own() {
		signIn(DemoHomes.ALL.get(4).buyers().getFirst(), "203.0.113.5");
		List<MyHome> buyers = this.homes.homes();
		signIn(DemoHomes.ALL.get(4).buyers().getLast(), "203.0.113.6");
		assertThat(this.homes.homes()).singleElement().satisfies((home) -> {
			assertThat(home.purchase()).isEqualTo(buyers.getFirst().purchase());
			assertThat(home.role()).isEqualTo(PartyRole.CO_BUYER);
		});
	}

	@Test
	void D_01_an_agent_sees_the_home_until_the_last_day_of_the_mandate_and_nothing_after_it() {
		LocalDate today = LocalDate.now(this.clock);
		signIn(DemoHomes.AGENT, "203.0.113.7");
		PurchaseId home = this.homes.homes().getFirst().purchase();
		assertThat(this.homes.homes().getFirst().role()).isEqualTo(PartyRole.AGENT);
		assertThat(this.clock.on(today.plusDays(90), () -> this.homes.isMine(home))).isTrue();
		assertThat(this.clock.on(today.plusDays(91), () -> this.homes.homes())).isEmpty();
		assertThat(this.clock.on(today.plusDays(91), () -> this.filing.of(home))).isEmpty();
	}

	@Test
	void what_was_cancelled_says_why() {
		signIn(DemoHomes.ALL.get(12).buyers().getFirst(), "203.0.113.9");
		PurchaseId home = this.homes.homes().getFirst().purchase();
		assertThat(this.cards.stream().flatMap((bean) -> bean.card(home, Locale.SIMPLIFIED_CHINESE).stream())).first()
			.extracting(HomeCard::why)
			.isEqualTo(new HomeCard.Why("为什么撤销：", "双方协商解除合同"));
	}

	@Test
	void every_notice_carries_the_day_of_the_step_that_it_tells() {
		signIn(DemoHomes.ALL.get(8).buyers().getFirst(), "203.0.113.8");
		List<LocalDate> steps = Stream.of(15, 15, 13, 12, 11, 5, 3).map(this.office::ago).toList();
		await().pollInSameThread()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(days()).containsExactlyElementsOf(steps));
	}

	/** The days of the inbox, the oldest first. */
	private List<LocalDate> days() {
		return this.notices.page(NoticeFilter.ALL, 0, 50, Locale.SIMPLIFIED_CHINESE)
			.reversed()
			.stream()
			.filter((notice) -> !notice.category().equals("booking"))
			.map((notice) -> LocalDate.ofInstant(notice.writtenAt(), this.clock.getZone()))
			.toList();
	}

	private List<String> contracts() {
		return this.homes.homes().stream().map(MyHome::contractNo).toList();
	}

	/** With the code that the page shows and the tail of the document. */
	private void signIn(DemoPerson person, String address) {
		SecurityContextHolder.clearContext();
		Browser browser = new Browser(this.mvc);
		browser.setAddress(address);
		browser.open("/my/sign-in");
		browser.follow(browser.submit("/my/sign-in/code", "phone", person.phoneNumber(), "agreed", "yes"));
		Matcher shown = CODE.matcher(browser.body());
		assertThat(shown.find()).as("the page shows the code").isTrue();
		browser.submit("/my/sign-in", "phone", person.phoneNumber(), "code", shown.group(1), "agreed", "yes");
		browser.open("/my/sign-in/person");
		browser.submit("/my/sign-in/person", "tail", person.tail());
		SecurityContextHolder.setContext((SecurityContext) Objects.requireNonNull(
				browser.session().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)));
	}

}
