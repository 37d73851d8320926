package cn.anju.identity.staff;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.Browser;
import cn.anju.identity.IdentityTest;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.identity.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Staff: first password, lock, roles by project, two administrators at once (D-02,
 *
 */
@IdentityTest
class StaffSignInTest {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffDesk desk;

	@Autowired
	private StaffDirectory directory;

	@Autowired
	private TestClock.MovableClock clock;

	private Browser browser;

	private String username;

	@BeforeEach
	void beAnAdministrator() {
		this.browser = new Browser(this.mvc);
		this.username = "clerk" + NUMBER.incrementAndGet();
		as(Roles.ADMINISTRATOR);
	}

	@AfterEach
	void beNobody() {
		SecurityContextHolder.clearContext();
	}

	private static void as(String role) {
		SecurityContextHolder
			.setContext(new SecurityContextImpl(new TestingAuthenticationToken("test", "", "ROLE_" + role)));
	}

	private FirstPassword create(StaffRole... roles) {
		return this.desk.create(new NewStaff(this.username, "张三", null, Set.of(roles)));
	}

	private static StaffRole everywhere(String role) {
		return StaffRole.of(role, null);
	}

	private MockHttpServletResponse signIn(String password) {
		this.browser.open("/office/sign-in");
		return this.browser.submit("/office/sign-in", "username", this.username, "password", password);
	}

	private void signInForGood(String first, String own) {
		signIn(first);
		this.browser.open("/office/password");
		this.browser.submit("/office/password", "old", first, "wanted", own, "again", own);
	}

	@Test
	void D_02_a_first_password_opens_nothing_but_its_own_change() {
		FirstPassword first = create(everywhere(Roles.SPECIALIST));
		assertThat(signIn(first.password()).getRedirectedUrl()).endsWith("/office");
		assertThat(this.browser.open("/office").getRedirectedUrl()).endsWith("/office/password");
		this.browser.open("/office/password");
		String before = this.browser.sessionId();
		assertThat(this.browser
			.submit("/office/password", "old", first.password(), "wanted", "Own-Pass-2026", "again", "Own-Pass-2026")
			.getRedirectedUrl()).isEqualTo("/office");
		assertThat(this.browser.sessionId()).isNotEqualTo(before);
		assertThat(this.browser.open("/office").getForwardedUrl()).isEqualTo("springServlet");
		this.browser = new Browser(this.mvc);
		assertThat(signIn("Own-Pass-2026").getRedirectedUrl()).endsWith("/office");
		assertThat(this.browser.open("/office").getForwardedUrl()).isEqualTo("springServlet");
	}

	@Test
	void a_new_password_that_is_short_weak_or_mistyped_is_refused_in_words() {
		FirstPassword first = create(everywhere(Roles.SPECIALIST));
		signIn(first.password());
		for (String weak : List.of("Short-1", "aaaaaaaaaaaa", this.username + "-2026x", first.password())) {
			this.browser.open("/office/password");
			MockHttpServletResponse answer = this.browser.submit("/office/password", "old", first.password(), "wanted",
					weak, "again", weak);
			assertThat(answer.getStatus()).as(weak).isEqualTo(400);
		}
		this.browser.open("/office/password");
		this.browser.submit("/office/password", "old", first.password(), "wanted", "Own-Pass-2026", "again", "other");
		assertThat(this.browser.body()).contains("两次填写的新密码不一样");
		this.browser.submit("/office/password", "old", "wrong", "wanted", "Own-Pass-2026", "again", "Own-Pass-2026");
		assertThat(this.browser.body()).contains("现在的密码不对");
	}

	@Test
	void five_wrong_passwords_lock_for_a_quarter_of_an_hour_or_until_the_administrator_helps() {
		FirstPassword first = create(everywhere(Roles.SPECIALIST));
		for (int i = 0; i < 5; i++) {
			assertThat(signIn("wrong").getRedirectedUrl()).endsWith("?wrong");
		}
		assertThat(signIn(first.password()).getRedirectedUrl()).endsWith("?wrong");
		as(Roles.ADMINISTRATOR);
		StaffRow row = this.desk.find(first.account());
		assertThat(row.triesUsedUp()).isTrue();
		this.desk.unlock(row.id(), row.version());
		assertThat(signIn(first.password()).getRedirectedUrl()).endsWith("/office");
		this.browser = new Browser(this.mvc);
		for (int i = 0; i < 5; i++) {
			signIn("wrong");
		}
		this.clock.forward(Duration.ofMinutes(15));
		assertThat(signIn(first.password()).getRedirectedUrl()).endsWith("/office");
	}

	@Test
	void an_unknown_name_is_answered_as_a_wrong_password_is() {
		this.username = "nobody-here";
		assertThat(signIn("whatever").getRedirectedUrl()).endsWith("/office/sign-in?wrong");
	}

	@Test
	void a_locked_account_cannot_sign_in_and_its_session_ends() throws Exception {
		FirstPassword first = create(everywhere(Roles.SPECIALIST));
		signInForGood(first.password(), "Own-Pass-2026");
		assertThat(this.browser.open("/office").getForwardedUrl()).isEqualTo("springServlet");
		this.clock.forward(Duration.ofSeconds(1));
		as(Roles.ADMINISTRATOR);
		this.desk.lock(first.account(), this.desk.find(first.account()).version());
		this.browser.session().removeAttribute("cn.anju.identity.session.SessionGuard.checked");
		MockHttpServletResponse answer = this.browser.open("/office");
		assertThat(answer.getStatus()).as(answer.getForwardedUrl() + this.browser.body()).isEqualTo(302);
		assertThat(answer.getRedirectedUrl()).endsWith("/office/sign-in");
		assertThat(signIn("Own-Pass-2026").getRedirectedUrl()).endsWith("?wrong");
	}

	@Test
	void a_running_session_has_the_roles_as_they_stand_now() {
		FirstPassword first = create(everywhere(Roles.SPECIALIST));
		signInForGood(first.password(), "Own-Pass-2026");
		assertThat(this.browser.open("/actuator/metrics").getStatus()).isEqualTo(403);
		as(Roles.ADMINISTRATOR);
		this.desk.give(first.account(), this.desk.find(first.account()).version(), everywhere(Roles.ADMINISTRATOR));
		this.browser.session().removeAttribute("cn.anju.identity.session.SessionGuard.checked");
		assertThat(this.browser.open("/actuator/metrics").getStatus()).isNotEqualTo(403);
	}

	@Test
	void R_015_roles_hold_in_their_project_and_the_directory_knows_who_has_them() {
		ProjectId project = new ProjectId(Ids.next());
		FirstPassword first = create(StaffRole.of(Roles.FINANCE, project), everywhere(Roles.SALES));
		StaffMember member = this.directory.find(first.account()).orElseThrow();
		assertThat(this.directory.withRole(Roles.FINANCE, project)).contains(member);
		assertThat(this.directory.withRole(Roles.FINANCE, new ProjectId(Ids.next()))).doesNotContain(member);
		assertThat(this.directory.withRole(Roles.SALES, new ProjectId(Ids.next()))).contains(member);
	}

	@Test
	void of_two_administrators_at_once_the_second_is_told_and_nothing_is_overwritten() {
		AccountId id = create(everywhere(Roles.SALES)).account();
		int seen = this.desk.find(id).version();
		this.desk.give(id, seen, everywhere(Roles.FINANCE));
		assertThatThrownBy(() -> this.desk.lock(id, seen)).isInstanceOf(OptimisticLockingFailureException.class);
		StaffRow row = this.desk.find(id);
		assertThat(row.locked()).isFalse();
		assertThat(row.roles()).containsExactly(everywhere(Roles.SALES), everywhere(Roles.FINANCE));
		this.desk.take(id, row.version(), everywhere(Roles.SALES));
		assertThat(this.desk.find(id).roles()).containsExactly(everywhere(Roles.FINANCE));
		assertThat(this.desk.history(id)).extracting(StaffChange::what)
			.containsExactly(StaffChange.Kind.ROLE_TAKEN, StaffChange.Kind.ROLE_GIVEN, StaffChange.Kind.ROLE_GIVEN,
					StaffChange.Kind.CREATED);
	}

	@Test
	void the_last_administrator_stays() {
		List<StaffRow> administrators = this.desk.list()
			.stream()
			.filter((row) -> !row.locked() && row.roles().contains(everywhere(Roles.ADMINISTRATOR)))
			.toList();
		for (StaffRow row : administrators.subList(1, administrators.size())) {
			this.desk.lock(row.id(), row.version());
		}
		StaffRow last = administrators.getFirst();
		assertThatThrownBy(() -> this.desk.lock(last.id(), last.version())).isInstanceOf(Refused.class)
			.hasMessageContaining("LAST_ADMINISTRATOR");
		assertThatThrownBy(() -> this.desk.take(last.id(), last.version(), everywhere(Roles.ADMINISTRATOR)))
			.isInstanceOf(Refused.class);
		assertThat(this.desk.find(last.id()).locked()).isFalse();
	}

	@Test
	void names_that_are_taken_or_wrong_are_refused() {
		create(everywhere(Roles.SALES));
		assertThatThrownBy(() -> create(everywhere(Roles.SALES))).isInstanceOf(Refused.class)
			.hasMessageContaining("USERNAME_TAKEN");
		this.username = "has blanks";
		assertThatThrownBy(() -> create(everywhere(Roles.SALES))).hasMessageContaining("USERNAME");
		this.username = "clerk" + NUMBER.incrementAndGet();
		assertThatThrownBy(() -> create(everywhere("KING"))).hasMessageContaining("UNKNOWN_ROLE");
	}

	@Test
	void nobody_but_an_administrator_looks_after_accounts() {
		as(Roles.MANAGER);
		assertThatThrownBy(this.desk::list).isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> create(everywhere(Roles.SALES))).isInstanceOf(AccessDeniedException.class);
	}

}
