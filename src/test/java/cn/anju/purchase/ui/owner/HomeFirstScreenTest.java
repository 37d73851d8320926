package cn.anju.purchase.ui.owner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Ids;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Known;
import cn.anju.purchase.TestPurchases.Sample;
import cn.anju.shell.Preferences;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** The owner's home as it is painted before any script has run. */
@StandInUsersTest
class HomeFirstScreenTest {

	@Autowired
	private HomeFirstScreen screen;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private Sample home;

	@BeforeEach
	void an_owner_has_two_homes() {
		LocalDate today = LocalDate.now(this.clock);
		this.home = this.purchases.sample(this.purchases.project(), today.minusDays(4), "欧阳听雨", "周敏");
		Sample other = this.purchases.sample(this.home.project(), today.minusDays(9), "何其");
		party(other, this.home.buyer(), "CO_BUYER", null);
		this.jdbc.sql("update purchase_purchases set released_at = utc_timestamp(6) where id in (?, ?)")
			.params(this.home.id().value(), other.id().value())
			.update();
		given(this.owner.persons()).willReturn(Set.of(this.home.buyer().id()));
	}

	@Test
	void every_link_is_left_to_the_browser_until_the_client_engine_runs() {
		Document page = page(null);
		assertThat(page.select("a[href^=/]")).hasSize(3)
			.allSatisfy((link) -> assertThat(link.hasAttr("router-ignore")).as(link.outerHtml()).isTrue());
		assertThat(page.select("[router-link]")).isEmpty();
	}

	@Test
	void who_is_no_owner_gets_no_screen() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/my");
		request.addUserRole(Roles.SPECIALIST);
		assertThat(this.screen.html(request, Preferences.of(request))).isEmpty();
	}

	@Test
	void while_money_is_open_it_says_where_to_pay_or_whom_to_ask() {
		assertThat(page(null).selectFirst(".aj-pay").text()).contains("怎么付 ¥600,000.00", "付到哪里，请问客户服务部 400-000-0000");
		this.jdbc.sql("update purchase_payments set amount = 1000000 where purchase_id = ?")
			.param(this.home.id().value())
			.update();
		assertThat(page(null).select(".aj-pay")).isEmpty();
	}

	@Test
	void D_20_an_agent_reads_for_whom_what_for_and_until_when() {
		Known agent = this.purchases.register("陆代理");
		party(this.home, agent, "AGENT", LocalDate.of(2099, 1, 31));
		assertThat(page(null).selectFirst("header").text()).doesNotContain("您代");
		given(this.owner.persons()).willReturn(Set.of(agent.id()));
		assertThat(page(null).selectFirst("header").text()).contains("您代 欧阳听雨、周敏 办理：代办备案。委托到 2099年1月31日");
		Document english = page(new Cookie("anju-language", "en"));
		assertThat(english.selectFirst("header").text())
			.contains("You act for 欧阳听雨, 周敏: 代办备案. Your mandate ends on Sat 31 Jan 2099.");
		assertThat(english.select("header [lang=zh-CN]").eachText()).contains("陆代理", "欧阳听雨, 周敏: 代办备案");
	}

	private Document page(Cookie cookie) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/my");
		request.addUserRole(Roles.OWNER);
		if (cookie != null) {
			request.setCookies(cookie);
		}
		return Jsoup.parse(this.screen.html(request, Preferences.of(request)).orElseThrow());
	}

	private void party(Sample purchase, Known person, String role, LocalDate until) {
		this.jdbc.sql("""
				insert into purchase_parties (id, purchase_id, person_id, role, position, scope, until)
				values (?, ?, ?, ?, 9, '代办备案', ?)""")
			.params(Ids.next(), purchase.id().value(), person.id().value(), role, until)
			.update();
	}

}
