package cn.anju.identity.owners;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import cn.anju.core.DayStarted;
import cn.anju.core.PhoneNumber;
import cn.anju.identity.IdentityTest;
import cn.anju.identity.TestClock;
import cn.anju.identity.TestPersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One-time codes: limits, expiry, single use (D-01). */
@IdentityTest
class CodesTest {

	@Autowired
	private Codes codes;

	@Autowired
	private TestClock.MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private PhoneNumber phone;

	private String address;

	@BeforeEach
	void somebodyNew() {
		this.phone = TestPersons.phone();
		this.address = "203.0.113." + this.phone.digits();
		this.clock.forward(Duration.ofDays(2));
	}

	private CodeAnswer ask() {
		return this.codes.request(this.phone, this.address);
	}

	private String code() {
		return ((CodeAnswer.Made) ask()).code();
	}

	private static String not(String code) {
		return code.equals("000000") ? "000001" : "000000";
	}

	@Test
	void D_01_a_code_has_six_digits_and_works_once() {
		String code = code();
		assertThat(code).matches("\\d{6}");
		assertThat(this.codes.redeem(this.phone, code)).isTrue();
		assertThat(this.codes.redeem(this.phone, code)).isFalse();
	}

	@Test
	void a_code_works_for_its_own_number_only_and_stands_nowhere_in_the_clear() {
		String code = code();
		assertThat(this.codes.redeem(TestPersons.phone(), code)).isFalse();
		List<String> rows = this.jdbc.sql("select hex(code_hash) from identity_codes").query(String.class).list();
		assertThat(rows).allSatisfy((hash) -> assertThat(hash).hasSize(64));
		assertThat(this.codes.redeem(this.phone, code)).isTrue();
	}

	@Test
	void after_five_minutes_a_code_is_worth_nothing() {
		String code = code();
		this.clock.forward(Duration.ofMinutes(5));
		assertThat(this.codes.redeem(this.phone, code)).isFalse();
	}

	@Test
	void just_before_five_minutes_it_still_works() {
		String code = code();
		this.clock.forward(Duration.ofMinutes(5).minusMillis(1));
		assertThat(this.codes.redeem(this.phone, code)).isTrue();
	}

	@Test
	void after_five_wrong_tries_the_right_code_is_refused_too() {
		String code = code();
		for (int i = 0; i < 5; i++) {
			assertThat(this.codes.redeem(this.phone, not(code))).isFalse();
		}
		assertThat(this.codes.redeem(this.phone, code)).isFalse();
	}

	@Test
	void the_fifth_try_may_still_be_right() {
		String code = code();
		for (int i = 0; i < 4; i++) {
			this.codes.redeem(this.phone, not(code));
		}
		assertThat(this.codes.redeem(this.phone, code)).isTrue();
	}

	@Test
	void only_the_newest_code_counts() {
		String first = code();
		this.clock.forward(Duration.ofMinutes(1));
		String second = code();
		assertThat(first.equals(second) || !this.codes.redeem(this.phone, first)).isTrue();
		assertThat(this.codes.redeem(this.phone, second)).isTrue();
	}

	@Test
	void one_a_minute_five_an_hour_ten_a_day() {
		assertThat(ask()).isInstanceOf(CodeAnswer.Made.class);
		this.clock.forward(Duration.ofSeconds(20));
		assertThat(ask()).isEqualTo(new CodeAnswer.Wait(Duration.ofSeconds(40)));
		for (int i = 0; i < 4; i++) {
			this.clock.forward(Duration.ofMinutes(2));
			assertThat(ask()).isInstanceOf(CodeAnswer.Made.class);
		}
		this.clock.forward(Duration.ofMinutes(2));
		assertThat(ask()).isEqualTo(new CodeAnswer.TooMany());
		this.clock.forward(Duration.ofHours(1));
		for (int i = 0; i < 5; i++) {
			assertThat(ask()).isInstanceOf(CodeAnswer.Made.class);
			this.clock.forward(Duration.ofMinutes(2));
		}
		this.clock.forward(Duration.ofHours(2));
		assertThat(ask()).isEqualTo(new CodeAnswer.TooMany());
		this.clock.forward(Duration.ofHours(24));
		assertThat(ask()).isInstanceOf(CodeAnswer.Made.class);
	}

	@Test
	void sixty_an_hour_from_one_address_whatever_the_numbers() {
		for (int i = 0; i < 60; i++) {
			assertThat(this.codes.request(TestPersons.phone(), this.address)).isInstanceOf(CodeAnswer.Made.class);
		}
		assertThat(ask()).isEqualTo(new CodeAnswer.TooMany());
		assertThat(this.codes.request(this.phone, "198.51.100.1")).isInstanceOf(CodeAnswer.Made.class);
	}

	@Test
	void of_many_who_use_a_code_at_once_one_gets_in() throws Exception {
		String code = code();
		assertThat(atOnce(4, () -> this.codes.redeem(this.phone, code))).containsOnlyOnce(true);
	}

	@Test
	void of_many_who_ask_for_one_number_at_once_one_gets_a_code() throws Exception {
		List<CodeAnswer> answers = atOnce(4, this::ask);
		assertThat(answers).filteredOn(CodeAnswer.Made.class::isInstance).hasSize(1);
		assertThat(answers).filteredOn(CodeAnswer.Wait.class::isInstance).hasSize(3);
	}

	private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
			List<Future<T>> results = threads.invokeAll(IntStream.range(0, times).mapToObj((_) -> action).toList());
			return results.stream().map(Future::resultNow).toList();
		}
	}

	@Test
	void what_no_limit_counts_any_more_is_thrown_away() {
		ask();
		this.clock.forward(Duration.ofDays(3));
		this.codes.clear(new DayStarted(java.time.LocalDate.now(this.clock)));
		assertThat(this.jdbc.sql("select count(*) from identity_codes").query(Integer.class).single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from identity_code_gates").query(Integer.class).single()).isZero();
	}

}
