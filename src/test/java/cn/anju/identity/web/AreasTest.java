package cn.anju.identity.web;

import java.util.List;
import java.util.Map;

import cn.anju.core.Actor;
import cn.anju.core.Roles;
import cn.anju.identity.IdentityTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Owners and staff cannot cross over, and what is open to all is little. */
@IdentityTest
class AreasTest {

	static final List<String> STAFF = Roles.STAFF;

	@Autowired
	private MockMvc mvc;

	private MockHttpServletResponse open(String path, String... roles) throws Exception {
		var request = get(path).header("Accept", "text/html,*/*;q=0.8");
		if (roles.length > 0) {
			request.with(user(roles[0]).roles(roles));
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/office", "/office/", "/office/staff", "/office/no-such-page", "/office/password" })
	void an_owner_does_not_get_into_the_office(String path) throws Exception {
		MockHttpServletResponse answer = open(path, Roles.OWNER);
		assertThat(answer.getStatus()).isEqualTo(403);
		assertThat(answer.getContentAsString()).contains("/office/sign-in");
	}

	@ParameterizedTest
	@FieldSource("STAFF")
	void staff_do_not_get_into_an_owners_pages(String role) throws Exception {
		assertThat(open("/my", role).getStatus()).isEqualTo(403);
		assertThat(open("/my/profile", role).getStatus()).isEqualTo(403);
	}

	@ParameterizedTest
	@FieldSource("STAFF")
	void every_role_of_staff_gets_into_the_office(String role) throws Exception {
		assertThat(open("/office", role).getForwardedUrl()).isEqualTo("springServlet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/my", "/my/profile", "/my/no-such-page" })
	void nobody_is_led_to_the_owners_sign_in(String path) throws Exception {
		assertThat(open(path).getRedirectedUrl()).endsWith("/my/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/office", "/office/staff", "/office/password" })
	void nobody_is_led_to_the_staffs_sign_in(String path) throws Exception {
		assertThat(open(path).getRedirectedUrl()).endsWith("/office/sign-in");
	}

	/**
	 * Each reader's module answers for the document itself; a stranger signs in first.
	 */
	@Test
	void whoever_is_signed_in_may_ask_for_a_document() throws Exception {
		assertThat(open("/documents/1", Roles.OWNER).getStatus()).isEqualTo(404);
		assertThat(open("/documents/1", Roles.SPECIALIST).getStatus()).isEqualTo(404);
		assertThat(open("/documents/1").getRedirectedUrl()).endsWith("/my/sign-in");
	}

	@Test
	void what_is_not_known_is_open_to_nobody() throws Exception {
		assertThat(open("/secret", Roles.ADMINISTRATOR).getStatus()).isEqualTo(403);
	}

	@Test
	void health_is_open_and_everything_else_about_the_machine_is_the_administrators() throws Exception {
		assertThat(open("/actuator/health/liveness").getStatus()).isEqualTo(200);
		assertThat(open("/actuator/health/readiness").getStatus()).isEqualTo(200);
		assertThat(open("/actuator/metrics").getStatus()).isEqualTo(302);
		assertThat(open("/actuator/metrics", Roles.OWNER).getStatus()).isEqualTo(403);
		assertThat(open("/actuator/metrics", Roles.MANAGER).getStatus()).isEqualTo(403);
		assertThat(open("/actuator/metrics", Roles.ADMINISTRATOR).getStatus()).isEqualTo(200);
	}

	@Test
	void every_answer_carries_the_security_headers() throws Exception {
		MockHttpServletResponse answer = this.mvc
			.perform(get("/office").secure(true).with(user("clerk").roles(Roles.SALES)))
			.andReturn()
			.getResponse();
		assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'self'", "object-src 'none'",
				"frame-ancestors 'self'");
		Map<String, String> expected = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "SAMEORIGIN",
				"Referrer-Policy", "same-origin");
		expected.forEach((name, value) -> assertThat(answer.getHeader(name)).as(name).isEqualTo(value));
		assertThat(answer.getHeader("Permissions-Policy")).contains("camera=(self)");
		assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age");
	}

	@Test
	void the_bare_address_leads_to_the_owners_pages_and_without_anybody_the_clock_acts() throws Exception {
		assertThat(open("/").getRedirectedUrl()).isEqualTo("/my");
		assertThat(Actor.CLOCK.isStaff()).isFalse();
	}

}
