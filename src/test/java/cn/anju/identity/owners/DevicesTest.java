package cn.anju.identity.owners;

import java.time.Duration;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.PhoneNumber;
import cn.anju.identity.IdentityTest;
import cn.anju.identity.Persons;
import cn.anju.identity.TestClock;
import cn.anju.identity.TestPersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Device tokens: thirty days, a new secret with each use, theft noticed. */
@IdentityTest
class DevicesTest {

	@Autowired
	private Devices devices;

	@Autowired
	private OwnerAccounts accounts;

	@Autowired
	private Persons persons;

	@Autowired
	private TestClock.MovableClock clock;

	private AccountId account;

	@BeforeEach
	void somebodyNew() {
		PhoneNumber phone = TestPersons.phone();
		this.persons.register(List.of(TestPersons.person("王一", TestPersons.document(), phone)));
		this.account = this.accounts.open(phone).orElseThrow().account();
	}

	private String redeemed(String value) {
		return this.devices.redeem(value).map(Devices.Token::value).orElseThrow();
	}

	@Test
	void each_use_gives_a_new_secret() {
		String first = this.devices.issue(this.account).value();
		String second = redeemed(first);
		assertThat(second).isNotEqualTo(first);
		assertThat(redeemed(second)).isNotEqualTo(second);
	}

	@Test
	void requests_sent_at_once_with_the_same_secret_all_get_in() {
		String first = this.devices.issue(this.account).value();
		redeemed(first);
		assertThat(this.devices.redeem(first)).map(Devices.Token::account).contains(this.account);
		assertThat(this.devices.redeem(first).orElseThrow().value()).isNull();
	}

	@Test
	void a_used_secret_that_comes_back_later_signs_every_device_out() {
		String other = this.devices.issue(this.account).value();
		String first = this.devices.issue(this.account).value();
		String second = redeemed(first);
		this.clock.forward(Duration.ofMinutes(2));
		assertThat(this.devices.redeem(first)).isEmpty();
		assertThat(this.devices.redeem(second)).isEmpty();
		assertThat(this.devices.redeem(other)).isEmpty();
	}

	@Test
	void after_thirty_days_a_new_code_is_needed_however_often_it_was_used() {
		String value = this.devices.issue(this.account).value();
		for (int day = 0; day < 29; day++) {
			this.clock.forward(Duration.ofDays(1));
			value = redeemed(value);
		}
		this.clock.forward(Duration.ofDays(1));
		assertThat(this.devices.redeem(value)).isEmpty();
	}

	@Test
	void a_revoked_device_and_nonsense_are_refused() {
		Devices.Token token = this.devices.issue(this.account);
		this.devices.revoke(token.device());
		assertThat(this.devices.redeem(token.value())).isEmpty();
		assertThat(this.devices.redeem("")).isEmpty();
		assertThat(this.devices.redeem(".x")).isEmpty();
		assertThat(this.devices.redeem("not-a-number!.x")).isEmpty();
	}

}
