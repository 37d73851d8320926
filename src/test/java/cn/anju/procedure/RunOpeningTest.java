package cn.anju.procedure;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An import takes over history, it does not replay it. */
class RunOpeningTest {

	private static final LocalDate IMPORT = LocalDate.parse("2026-11-21");

	@Test
	void a_signed_contract_stands_before_its_conditions() {
		Filing filing = Filing.opened(IMPORT, Filing.fact("contract-signed", "2026-11-18"));
		assertThat(filing.run.stage()).isEqualTo("NOT_READY");
		assertThat(filing.run.step("conditions").openedOn).isEqualTo("2026-11-18");
		assertThat(takenOver(filing)).isFalse();
	}

	@Test
	void without_a_contract_no_limit_of_the_law_runs() {
		Filing filing = Filing.opened(IMPORT);
		assertThat(filing.standing(IMPORT).limit()).isNull();
		assertThat(filing.standing(IMPORT).due()).isEqualTo(Standing.NEVER);
		assertThat(takenOver(filing)).isFalse();
	}

	@Test
	void what_a_fact_proves_is_done_on_its_day_and_what_lies_before_is_before_anju() {
		Filing filing = Filing.opened(IMPORT, Filing.fact("contract-signed", "2026-10-23"),
				Filing.fact("filed", "2026-11-16"));
		assertThat(filing.run.step("authority").state).isEqualTo(StepState.DONE);
		assertThat(filing.run.step("authority").finishedOn).isEqualTo("2026-11-16");
		assertThat(filing.run.step("submit").state).isEqualTo(StepState.BEFORE_ANJU);
		assertThat(filing.run.step("submit").finishedOn).isNull();
		assertThat(filing.run.stage()).isEqualTo("FILED");
		assertThat(filing.run.currentStep).isEqualTo("distribute");
		assertThat(filing.run.step("distribute").promise).as("5 working days").isEqualTo("2026-11-23");
		assertThat(takenOver(filing)).isFalse();
	}

	@Test
	void what_was_due_before_the_import_is_to_be_confirmed_not_red() {
		Filing filing = Filing.opened(IMPORT, Filing.fact("contract-signed", "2024-03-01"),
				Filing.fact("filed", "2024-04-10"));
		assertThat(takenOver(filing)).isTrue();
		assertThat(takenOver(Filing.opened(IMPORT, Filing.fact("contract-signed", "2024-03-01")))).isTrue();
	}

	@Test
	void a_run_that_a_fact_proves_finished_is_closed_on_its_day() {
		Filing filing = Filing.opened(IMPORT, Filing.fact("distributed", "2026-10-30"));
		assertThat(filing.run.lifecycle).isEqualTo(Lifecycle.DONE);
		assertThat(filing.run.finishedOn).isEqualTo("2026-10-30");
		assertThat(filing.run.stage()).isEqualTo("DISTRIBUTED");
		assertThat(takenOver(filing)).isFalse();
	}

	@Test
	void days_that_contradict_each_other_are_kept_and_flagged() {
		Filing filing = Filing.opened(IMPORT, Filing.fact("contract-signed", "2026-10-23"),
				Filing.fact("submitted", "2026-11-16"), Filing.fact("filed", "2026-11-10"));
		assertThat(filing.run.flag).isEqualTo(RunOpening.OUT_OF_ORDER);
		assertThat(filing.run.stage()).isEqualTo("FILED");
	}

	@Test
	void who_works_on_a_taken_over_run_has_confirmed_it() {
		Filing filing = Filing.opened(IMPORT, Filing.fact("contract-signed", "2024-03-01"),
				Filing.fact("filed", "2024-04-10"));
		new RunOpening(filing.run, filing.at(IMPORT)).takeOver(IMPORT);
		filing.finish("distribute", IMPORT);
		assertThat(filing.run.takenOver).isFalse();
	}

	private static boolean takenOver(Filing filing) {
		new RunOpening(filing.run, filing.at(IMPORT)).takeOver(IMPORT);
		return filing.run.takenOver;
	}

}
