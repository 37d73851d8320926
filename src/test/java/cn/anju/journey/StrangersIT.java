package cn.anju.journey;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is nobody's buyer meets a friendly page, and nobody gets behind a sign-in by its
 * address.
 */
@Journey
class StrangersIT {

	@LocalServerPort
	private int port;

	@Autowired
	private SentCodes codes;

	@Test
	void an_unknown_number_meets_the_hotline_and_nothing_else(Screen phone) {
		String site = "http://localhost:" + this.port;
		phone.open(site + "/my/sign-in").type("#phone", "19911112222");
		phone.click("input[name=agreed]").leaveBy("#send");
		phone.until("the code has arrived", () -> this.codes.arrived("19911112222"));
		phone.type("#code", this.codes.of("19911112222")).leaveBy("button.go");
		phone.says("400-000-0000").picture("owner-unknown");
		phone.open(site + "/my/filing");
		assertThat(phone.path()).startsWith("/my/sign-in");
	}

	@Test
	void every_address_of_owners_and_staff_leads_to_their_sign_in(Screen phone) {
		String site = "http://localhost:" + this.port;
		for (String path : new String[] { "/my", "/my/filing/1", "/my/notices", "/my/documents", "/my/profile" }) {
			phone.open(site + path);
			assertThat(phone.path()).as(path).startsWith("/my/sign-in");
		}
		for (String path : new String[] { "/office", "/office/filing", "/office/purchases/1", "/office/staff",
				"/office/imports" }) {
			phone.open(site + path);
			assertThat(phone.path()).as(path).startsWith("/office/sign-in");
		}
	}

}
