package cn.anju.procedure;

import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates of a filing (R-100, C1, C3–C7). */
class FilingDatesTest {

	@Test
	void C1_signing_to_filing_across_mid_autumn_and_national_day() {
		Filing filing = Filing.signed(Filing.SIGNED).ready(Filing.SIGNED);
		LegalDates legal = Objects.requireNonNull(filing.standing(Filing.SIGNED).limit());
		assertThat(legal.day()).isEqualTo("2026-10-23");
		assertThat(legal.endsOn()).isEqualTo("2026-10-23");
		assertThat(legal.internal()).isEqualTo("2026-10-23");
		filing.finish("form", LocalDate.parse("2026-09-24")).finish("seal", LocalDate.parse("2026-09-24"));
		assertThat(filing.run.step("submit").promise).isEqualTo("2026-09-28");
		filing.finish("submit", LocalDate.parse("2026-09-28"));
		assertThat(filing.run.step("authority").promise).isEqualTo("2026-10-12");
		assertThat(filing.run.stage()).isEqualTo("SUBMITTED");
	}

	@ParameterizedTest
	@CsvSource({ "C3, 2026-02-11, 2026-02-26", "C4, 2025-12-29, 2026-01-07", "C5, 2026-04-29, 2026-05-11",
			"C5 autumn 2025, 2025-09-26, 2025-10-11", "C5 2024, 2024-09-26, 2024-10-10", "C6, 2026-12-28, 2027-01-06" })
	void R100_the_contract_is_collected_six_working_days_after_submission(String example, LocalDate submitted,
			LocalDate collected) {
		Filing filing = Filing.opened(submitted, new Fact("contract-signed", submitted.minusDays(9), null),
				new Fact("submitted", submitted, null));
		assertThat(filing.run.step("authority").promise).as(example).isEqualTo(collected);
		assertThat(filing.standing(submitted).due()).isEqualTo(collected);
	}

	@Test
	void C7_a_limit_on_a_holiday_moves_behind_it_and_the_office_aims_before_it() {
		LocalDate signed = LocalDate.parse("2026-09-03");
		LegalDates legal = Objects.requireNonNull(Filing.signed(signed).standing(signed).limit());
		assertThat(legal.day()).isEqualTo("2026-10-03");
		assertThat(legal.endsOn()).isEqualTo("2026-10-08");
		assertThat(legal.internal()).isEqualTo("2026-09-30");
	}

	@Test
	void what_promises_nothing_is_due_when_the_following_steps_still_fit_before_the_limit() {
		Filing filing = Filing.signed(LocalDate.parse("2026-09-03"));
		// form 2, seal 1, submit 1 working days before Wed 30 September; 27 September is
		// off, 20 September worked
		assertThat(filing.standing(LocalDate.parse("2026-09-03")).due()).isEqualTo("2026-09-23");
	}

	@Test
	void the_plan_goes_forward_over_the_steps_that_promise_something() {
		Filing filing = Filing.signed(Filing.SIGNED).ready(Filing.SIGNED);
		assertThat(filing.plan(Filing.SIGNED)).containsEntry("form", LocalDate.parse("2026-09-28"))
			.containsEntry("seal", LocalDate.parse("2026-09-29"))
			.containsEntry("submit", LocalDate.parse("2026-09-30"))
			.containsEntry("authority", LocalDate.parse("2026-10-14"))
			.containsEntry("distribute", LocalDate.parse("2026-10-21"))
			.doesNotContainKey("fees");
	}

	@Test
	void nothing_is_planned_behind_a_step_that_promises_nothing() {
		assertThat(Filing.signed(Filing.SIGNED).plan(Filing.SIGNED)).isEmpty();
	}

	@Test
	void the_limit_is_shown_until_the_filing_is_there_but_presses_until_the_submission_only() {
		Filing filing = Filing.opened(Filing.SIGNED, Filing.fact("contract-signed", "2026-09-23"),
				Filing.fact("form-sealed", "2026-09-24"));
		assertThat(filing.standing(Filing.SIGNED).latest()).isEqualTo("2026-10-23");
		filing.finish("submit", LocalDate.parse("2026-09-28"));
		assertThat(filing.standing(Filing.SIGNED).limit()).isNotNull();
		assertThat(filing.standing(Filing.SIGNED).latest()).isNull();
		filing.finish("authority", LocalDate.parse("2026-10-12"));
		assertThat(filing.standing(Filing.SIGNED).limit()).isNull();
	}

}
