package cn.anju.journey;

import java.util.List;

import cn.anju.purchase.TestPurchases;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The owner's pages as owners hold them: small, in large text, in the dark, for several
 * people.
 */
@Journey
@Import({ TestPurchases.class, OwnersOfTwoHomes.class })
class OwnerPagesIT {

	private static final List<String> PLAIN = List.of("/my/sign-in", "/my/sign-in/unknown", "/my/sign-in/privacy",
			"/anju/offline");

	private static final List<String> PAGES = List.of("/my", "/my/filing", "/my/notices", "/my/documents",
			"/my/profile", "/my/nowhere");

	@Autowired
	private OwnersOfTwoHomes owners;

	private String site;

	@BeforeEach
	void the_site_is_there() {
		this.site = this.owners.site();
	}

	@Test
	void D_19_at_360_px_in_large_text_nothing_is_cut_targets_are_44_px_and_axe_finds_nothing(Screen narrowPhone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("买买提·阿卜杜热合曼·吾斯曼江");
		prefer(narrowPhone, "anju-scale", "elder");
		PLAIN.forEach((path) -> inspect(narrowPhone, path));
		this.owners.signIn(narrowPhone, owner);
		PAGES.forEach((path) -> inspect(narrowPhone, path));
		prefer(narrowPhone, "anju-theme", "dark");
		prefer(narrowPhone, "anju-language", "en");
		PAGES.forEach((path) -> inspect(narrowPhone, path));
		narrowPhone.open(this.site + "/my").picture("owner-home-elder-dark-en");
		assertThat(narrowPhone.width()).isEqualTo(360);
		for (String path : List.of("/my", "/my/filing", "/my/profile", "/my/sign-in", "/anju/offline")) {
			narrowPhone.open(this.site + path);
			assertThat(narrowPhone.has("a[href='tel:400-000-0000']")).as(path + " leads to a call").isTrue();
		}
	}

	@Test
	void D_19_at_200_per_cent_nothing_reaches_beyond_the_edge_in_either_language(Screen zoomedPhone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("买买提·阿卜杜热合曼·吾斯曼江");
		this.owners.signIn(zoomedPhone, owner);
		for (String language : List.of("zh-CN", "en")) {
			prefer(zoomedPhone, "anju-language", language);
			PAGES.forEach((path) -> assertThat(zoomedPhone.open(this.site + path).fits()).as(language + path).isTrue());
		}
		zoomedPhone.open(this.site + "/my/filing").picture("owner-filing-200-per-cent");
		assertThat(zoomedPhone.width()).isEqualTo(195);
	}

	@Test
	void D_05_each_home_has_one_timeline_with_what_who_and_by_when(Screen phone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("欧阳听雨");
		this.owners.signIn(phone, owner);
		phone.says(owner.first().unitNo()).says("付清备案所需房款").says("谁在办").says("截止").picture("owner-two-homes");
		phone.press(owner.second().unitNo())
			.until("the other home is shown", () -> phone.textOf("h1").contains(owner.second().unitNo()));
		phone.open(this.site + "/my/filing").says(owner.second().unitNo());
		for (var home : List.of(owner.first(), owner.second())) {
			phone.open(this.site + "/my/filing/" + home.id()).says(home.unitNo());
			assertThat(phone.driver().findElements(org.openqa.selenium.By.cssSelector(".aj-timeline"))).hasSize(1);
			assertThat(phone.driver().findElements(org.openqa.selenium.By.cssSelector("[aria-current=step]")))
				.hasSize(1);
			assertThat(phone.textOf("[aria-current=step]")).contains("谁在办", "截止", "法定期限", "还差 ¥600,000.00");
		}
	}

	@Test
	void D_20_an_agent_sees_the_home_as_the_buyer_does_until_the_mandate_ends(Screen phone, Screen phoneOfAgent) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("欧阳听雨");
		OwnersOfTwoHomes.Owner agent = this.owners.agent(owner, this.owners.today());
		this.owners.signIn(phone, owner);
		this.owners.signIn(phoneOfAgent, agent);
		String path = "/my/filing/" + owner.first().id();
		String seen = phone.open(this.site + path).says(owner.unit()).textOf(".aj-timeline");
		assertThat(phoneOfAgent.open(this.site + path).says(owner.unit()).textOf(".aj-timeline")).isEqualTo(seen);
		phoneOfAgent.open(this.site + "/my/filing/" + owner.second().id()).says("找不到这一页");
		this.owners.until(agent, this.owners.today().minusDays(1));
		phoneOfAgent.open(this.site + path).says("找不到这一页");
		phoneOfAgent.open(this.site + "/my");
		assertThat(phoneOfAgent.text()).doesNotContain(owner.unit());
	}

	@Test
	void D_01_after_signing_out_the_back_button_leads_to_the_sign_in(Screen phone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("欧阳听雨");
		this.owners.signIn(phone, owner);
		phone.open(this.site + "/my/filing").says(owner.unit()).press("我的").says("退出登录");
		phone.press("退出登录").until("signed out", () -> phone.path().startsWith("/my/sign-in"));
		phone.driver().navigate().back();
		phone.until("the sign-in again", () -> phone.path().startsWith("/my/sign-in") && phone.has("#phone"));
		assertThat(phone.text()).doesNotContain(owner.unit());
	}

	private void inspect(Screen phone, String path) {
		phone.open(this.site + path);
		assertThat(phone.fits()).as(path + " fits").isTrue();
		assertThat((List<?>) phone.driver()
			.executeScript(
					"""
							return [...document.querySelectorAll('a, button, summary, input:not([type=checkbox]), label:has([type=checkbox])')]
								.filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.aj-sr, label'))
								.map(e => [e, e.getBoundingClientRect()])
								.filter(([e, box]) => box.width > 1 && box.height < 43.5)
								.map(([e, box]) => e.outerHTML.slice(0, 120) + ' ' + box.height);"""))
			.as(path + " has low targets")
			.isEmpty();
		assertThat(new AxeBuilder().analyze(phone.driver()).getViolations()).as(path).extracting(Rule::getId).isEmpty();
	}

	private void prefer(Screen phone, String cookie, String value) {
		phone.open(this.site + "/my/sign-in");
		phone.driver().manage().addCookie(new Cookie(cookie, value, "/"));
	}

}
