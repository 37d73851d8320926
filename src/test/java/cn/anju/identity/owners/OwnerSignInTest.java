package cn.anju.identity.owners;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import cn.anju.identity.Browser;
import cn.anju.identity.IdentityTest;
import cn.anju.identity.PersonChange;
import cn.anju.identity.Persons;
import cn.anju.identity.TestClock;
import cn.anju.identity.TestPersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The owner's way in: number, code, tail of the document (D-01). */
@IdentityTest
class OwnerSignInTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Persons persons;

	@Autowired
	private OwnerAccounts accounts;

	@Autowired
	private TestClock.MovableClock clock;

	@Autowired
	private TestClock.SentCodes codes;

	private PhoneNumber phone;

	private IdentityDocument document;

	private PersonId person;

	private Browser browser;

	@BeforeEach
	void somebodyNew() {
		this.phone = TestPersons.phone();
		this.document = TestPersons.document();
		this.person = this.persons.register(List.of(TestPersons.person("王一", this.document, this.phone))).getFirst();
		this.clock.forward(Duration.ofHours(25));
		this.browser = new Browser(this.mvc);
	}

	private MockHttpServletResponse enterCode(PhoneNumber number) {
		this.browser.open("/my/sign-in");
		this.browser.submit("/my/sign-in/code", "phone", number.digits());
		this.browser.open("/my/sign-in");
		return this.browser.submit("/my/sign-in", "phone", number.digits(), "code", this.codes.to(number), "agreed",
				"yes");
	}

	private MockHttpServletResponse signIn() {
		enterCode(this.phone);
		this.browser.open("/my/sign-in/person");
		return this.browser.submit("/my/sign-in/person", "tail", this.document.tail().toLowerCase());
	}

	private AccountId account() {
		return this.accounts.open(this.phone).orElseThrow().account();
	}

	private void nextVisit() {
		this.clock.forward(Duration.ofHours(1));
		this.browser = new Browser(this.mvc);
	}

	@Test
	void D_01_number_code_and_tail_open_my_and_the_next_time_number_and_code_do() {
		assertThat(enterCode(this.phone).getRedirectedUrl()).endsWith("/my/sign-in/person");
		assertThat(this.browser.open("/my").getRedirectedUrl()).endsWith("/my/sign-in/person");
		this.browser.open("/my/sign-in/person");
		assertThat(this.browser.submit("/my/sign-in/person", "tail", this.document.tail()).getRedirectedUrl())
			.matches(".*/my(\\?continue)?");
		assertThat(this.browser.open("/my").getStatus()).isEqualTo(200);
		assertThat(this.accounts.persons(account())).containsExactly(this.person);
		nextVisit();
		assertThat(enterCode(this.phone).getRedirectedUrl()).endsWith("/my");
	}

	@Test
	void the_page_asked_for_opens_after_signing_in_but_never_the_office() {
		signIn();
		nextVisit();
		assertThat(this.browser.open("/my/profile").getRedirectedUrl()).endsWith("/my/sign-in");
		assertThat(enterCode(this.phone).getRedirectedUrl()).endsWith("/my/profile?continue");
		nextVisit();
		assertThat(this.browser.open("/office/staff").getRedirectedUrl()).endsWith("/office/sign-in");
		assertThat(enterCode(this.phone).getRedirectedUrl()).endsWith("/my");
	}

	@Test
	void the_session_changes_its_id_at_the_code_and_at_the_tail() {
		this.browser.open("/my/sign-in");
		String before = this.browser.sessionId();
		enterCode(this.phone);
		String withCode = this.browser.sessionId();
		this.browser.open("/my/sign-in/person");
		this.browser.submit("/my/sign-in/person", "tail", this.document.tail());
		assertThat(List.of(before, withCode, this.browser.sessionId())).doesNotHaveDuplicates();
	}

	@Test
	void the_answer_to_a_known_and_an_unknown_number_is_the_same() {
		PhoneNumber unknown = TestPersons.phone();
		String known = answerTo(this.phone);
		assertThat(answerTo(unknown)).isEqualTo(known);
		assertThat(this.codes.to(unknown)).matches("\\d{6}");
	}

	@Test
	void a_sample_number_gets_the_same_answer_and_nothing_is_ever_sent_to_it() {
		PhoneNumber sample = new PhoneNumber("19900000077");
		String known = answerTo(this.phone);
		assertThat(answerTo(sample)).isEqualTo(known);
		assertThat(this.codes.to(sample)).isEmpty();
	}

	private String answerTo(PhoneNumber number) {
		this.browser = new Browser(this.mvc);
		this.browser.open("/my/sign-in");
		MockHttpServletResponse sent = this.browser.submit("/my/sign-in/code", "phone", number.digits());
		this.browser.follow(sent);
		return sent.getStatus() + sent.getRedirectedUrl()
				+ this.browser.body()
					.replace(number.digits(), "NUMBER")
					.replaceAll("nonce=\"[^\"]+\"", "NONCE")
					.replaceAll("value=\"[\\w-]{60,}\"", "TOKEN");
	}

	@Test
	void an_unknown_number_meets_a_friendly_page_with_hotline_and_address_after_the_right_code() {
		MockHttpServletResponse answer = enterCode(TestPersons.phone());
		assertThat(answer.getRedirectedUrl()).endsWith("/my/sign-in/unknown");
		this.browser.follow(answer);
		assertThat(this.browser.body()).contains("400-000-0000", "售楼处一楼客户服务部");
		assertThat(this.browser.open("/my").getRedirectedUrl()).endsWith("/my/sign-in");
	}

	@Test
	void a_wrong_code_a_missing_consent_and_no_number_are_said_on_the_page_once() {
		this.browser.open("/my/sign-in");
		this.browser.submit("/my/sign-in/code", "phone", "12345");
		this.browser.open("/my/sign-in");
		assertThat(this.browser.body()).contains("请填写 11 位手机号");
		this.browser.submit("/my/sign-in", "phone", this.phone.digits(), "code", "000000");
		this.browser.open("/my/sign-in");
		assertThat(this.browser.body()).contains("请先阅读并勾选");
		this.browser.submit("/my/sign-in", "phone", this.phone.digits(), "code", "000000", "agreed", "yes");
		this.browser.open("/my/sign-in");
		assertThat(this.browser.body()).contains("验证码不对或已过期").contains(this.phone.digits());
		this.browser.open("/my/sign-in");
		assertThat(this.browser.body()).doesNotContain("验证码不对或已过期");
	}

	@Test
	void a_channel_that_is_down_is_said_on_the_page() {
		this.codes.setBroken(true);
		try {
			this.browser.open("/my/sign-in");
			this.browser.follow(this.browser.submit("/my/sign-in/code", "phone", this.phone.digits()));
			assertThat(this.browser.body()).contains("短信暂时发不出去");
		}
		finally {
			this.codes.setBroken(false);
		}
	}

	@Test
	void after_five_wrong_tails_a_clerk_has_to_help() {
		enterCode(this.phone);
		for (int i = 0; i < 5; i++) {
			this.browser.open("/my/sign-in/person");
			this.browser.submit("/my/sign-in/person", "tail", "000000");
		}
		this.browser.open("/my/sign-in/person");
		assertThat(this.browser.body()).contains("请联系客服").doesNotContain("name=\"tail\"");
		this.browser.submit("/my/sign-in/person", "tail", this.document.tail());
		assertThat(this.accounts.persons(account())).isEmpty();
		assertThat(this.accounts.locked()).extracting(LockedOwner::account).contains(account());
		this.accounts.unlock(account());
		this.browser.open("/my/sign-in/person");
		this.browser.submit("/my/sign-in/person", "tail", this.document.tail());
		assertThat(this.accounts.persons(account())).containsExactly(this.person);
		assertThat(this.accounts.locked()).extracting(LockedOwner::account).doesNotContain(account());
	}

	@Test
	void two_spouses_who_share_a_phone_each_bind_with_their_own_tail() {
		IdentityDocument spouse = TestPersons.document();
		PersonId other = this.persons.register(List.of(TestPersons.person("李二", spouse, this.phone))).getFirst();
		assertThat(signIn().getRedirectedUrl()).endsWith("/my/sign-in/person");
		this.browser.open("/my/sign-in/person");
		assertThat(this.browser.body()).contains("还有一位也登记了这个手机号", "王一").doesNotContain("李二");
		assertThat(this.browser.open("/my").getStatus()).isEqualTo(200);
		assertThat(this.accounts.persons(account())).containsExactly(this.person);
		this.browser.open("/my/sign-in/person");
		assertThat(this.browser.submit("/my/sign-in/person", "tail", spouse.tail()).getRedirectedUrl()).endsWith("/my");
		assertThat(this.accounts.persons(account())).containsExactlyInAnyOrder(this.person, other);
	}

	@Test
	void who_gives_up_a_number_is_no_longer_seen_with_it() {
		signIn();
		AccountId account = account();
		this.persons.change(this.person, PersonChange.phone(0, TestPersons.phone()), Actor.CLOCK);
		assertThat(this.accounts.persons(account)).isEmpty();
		this.browser.loseSession();
		assertThat(this.browser.open("/my").getRedirectedUrl()).endsWith("/my/sign-in");
	}

	@Test
	void a_phone_stays_signed_in_by_its_device_token_also_on_another_node_until_it_signs_out() {
		signIn();
		var cookie = this.browser.cookie(DeviceSignIn.COOKIE);
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getPath()).isEqualTo("/my");
		assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 3600);
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		this.browser.loseSession();
		assertThat(this.browser.open("/my").getStatus()).isEqualTo(200);
		assertThat(this.browser.cookie(DeviceSignIn.COOKIE).getValue()).isNotEqualTo(cookie.getValue());
		var rotated = this.browser.cookie(DeviceSignIn.COOKIE);
		this.browser.open("/my/sign-in");
		assertThat(this.browser.submit("/my/sign-out").getRedirectedUrl()).endsWith("/my/sign-in");
		assertThat(this.browser.cookie(DeviceSignIn.COOKIE)).isNull();
		this.browser.setCookie(rotated);
		this.browser.loseSession();
		assertThat(this.browser.open("/my").getRedirectedUrl()).endsWith("/my/sign-in");
	}

	@Test
	void a_form_without_its_token_is_refused_and_nothing_is_sent() throws Exception {
		int status = this.mvc.perform(post("/my/sign-in/code").param("phone", this.phone.digits()))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(status).isEqualTo(403);
		assertThat(this.codes.to(this.phone)).isEmpty();
	}

	@Test
	void the_page_is_small_loads_nothing_and_has_the_strictest_policy() {
		MockHttpServletResponse page = this.browser.open("/my/sign-in");
		int bytes = this.browser.body().getBytes(StandardCharsets.UTF_8).length;
		System.out.println("sign-in page: " + bytes + " bytes");
		assertThat(bytes).isLessThan(40_000);
		assertThat(this.browser.body()).doesNotContain("src=", "@import", "@font-face", "rel=\"stylesheet\"");
		assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'").doesNotContain("unsafe");
		assertThat(page.getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void the_page_speaks_english_and_writes_larger_when_asked_to() {
		assertThat(this.browser.open("/preferences?language=en&back=/my/sign-in").getRedirectedUrl())
			.isEqualTo("/my/sign-in");
		this.browser.open("/preferences?scale=elder&back=/my/sign-in");
		this.browser.open("/my/sign-in");
		assertThat(this.browser.body()).contains("<html lang=\"en\" data-scale=\"elder\"", "Sign in");
		assertThat(this.browser.open("/preferences?language=zh-CN&back=//evil.example").getRedirectedUrl())
			.isEqualTo("/");
	}

}
