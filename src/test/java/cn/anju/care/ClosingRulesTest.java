package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import cn.anju.core.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nothing is closed behind the owner's back (b.10, R-274). */
class ClosingRulesTest {

	private static final Instant PROPOSED = Instant.parse("2026-11-02T08:00:00Z");

	private static final List<Instant> TWO = List.of(after(0), after(3));

	private static final List<Instant> CALLED = List.of(after(5));

	@Test
	void silence_counts_after_two_notices_a_call_and_a_week() {
		assertThatCode(() -> ClosingRules.requireSilence(PROPOSED, TWO, CALLED, after(7))).doesNotThrowAnyException();
		refused(CareRefusal.TOO_SOON,
				() -> ClosingRules.requireSilence(PROPOSED, TWO, CALLED, after(7).minusSeconds(1)));
		refused(CareRefusal.NOTICES_MISSING,
				() -> ClosingRules.requireSilence(PROPOSED, List.of(after(0)), CALLED, after(9)));
		refused(CareRefusal.CALL_MISSING, () -> ClosingRules.requireSilence(PROPOSED, TWO, List.of(), after(9)));
	}

	@Test
	void what_was_said_before_the_plan_or_is_still_to_come_does_not_count() {
		refused(CareRefusal.NOTICES_MISSING,
				() -> ClosingRules.requireSilence(PROPOSED, List.of(after(-1), after(3)), CALLED, after(9)));
		refused(CareRefusal.NOTICES_MISSING,
				() -> ClosingRules.requireSilence(PROPOSED, List.of(after(3), after(10)), CALLED, after(9)));
		refused(CareRefusal.CALL_MISSING,
				() -> ClosingRules.requireSilence(PROPOSED, TWO, List.of(after(-2)), after(9)));
	}

	@Test
	void a_closed_case_opens_again_within_thirty_days() {
		assertThatCode(() -> ClosingRules.requireReopenable(PROPOSED, after(30))).doesNotThrowAnyException();
		refused(CareRefusal.TOO_LATE_TO_REOPEN,
				() -> ClosingRules.requireReopenable(PROPOSED, after(30).plusSeconds(1)));
	}

	private static Instant after(int days) {
		return PROPOSED.plus(Duration.ofDays(days));
	}

	private static void refused(CareRefusal reason, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies((refused) -> org.assertj.core.api.Assertions.assertThat(refused.reason()).isEqualTo(reason));
	}

}
