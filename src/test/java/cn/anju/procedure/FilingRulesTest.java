package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.anju.core.Actor;
import cn.anju.core.Refused;
import cn.anju.procedure.RunEvent.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the steps of the filing ask for, and how they are taken back. */
class FilingRulesTest {

	private static final LocalDate TODAY = LocalDate.parse("2026-10-14");

	private static Filing ready() {
		return Filing.signed(Filing.SIGNED).ready(Filing.SIGNED);
	}

	private static Filing sealed() {
		return ready().finish("form", TODAY).finish("seal", TODAY);
	}

	private static Filing submitted() {
		return sealed().finish("submit", TODAY);
	}

	@Test
	void a_finish_lies_neither_in_the_future_nor_before_the_step_before_nor_before_the_contract() {
		assertRefused(ProcedureRefused.IN_FUTURE, () -> new Progress(sealed().run, ready().at(TODAY))
			.finish(new StepDone("submit", TODAY.plusDays(1), Map.of(), null), List.of()));
		assertRefused(ProcedureRefused.BEFORE_PREVIOUS, () -> sealed().finish("submit", TODAY.minusDays(1)));
		assertRefused(ProcedureRefused.BEFORE_ANCHOR, () -> ready().finish("form", Filing.SIGNED.minusDays(1)));
	}

	@Test
	void what_finished_by_itself_binds_no_day() {
		Filing filing = Filing.signed(Filing.SIGNED).ready(TODAY);
		Progress progress = new Progress(filing.run, filing.at(TODAY));
		progress.finish(new StepDone("form", TODAY.minusDays(8), Map.of(), null), List.of());
		assertThat(filing.run.step("form").finishedOn).isEqualTo(TODAY.minusDays(8));
	}

	@Test
	void R100_the_filing_number_is_asked_for() {
		Filing filing = submitted();
		Progress progress = new Progress(filing.run, filing.at(TODAY));
		assertRefused(ProcedureRefused.FACT_MISSING,
				() -> progress.finish(new StepDone("authority", TODAY, Map.of(), null), List.of()));
		filing.finish("authority", TODAY);
		assertThat(filing.run.number()).isEqualTo("备20261019-17");
	}

	@Test
	void R107_fees_are_amounts_and_may_be_left_out() {
		Filing filing = submitted().finish("authority", TODAY);
		Progress progress = new Progress(filing.run, filing.at(TODAY));
		assertRefused(ProcedureRefused.FACT_MISSING,
				() -> progress.finish(
						new StepDone("fees", TODAY, Map.of("fee-rate", "3.001", "transaction-fee", "268.59"), null),
						List.of()));
		filing.finish("distribute", TODAY);
		assertThat(filing.run.step("fees").state).isEqualTo(StepState.SKIPPED);
		assertThat(filing.run.stage()).isEqualTo("DISTRIBUTED");
	}

	@Test
	void R101_a_step_with_missing_conditions_is_refused_and_names_them() {
		Filing filing = submitted().finish("authority", TODAY);
		assertThatThrownBy(() -> new Progress(filing.run, filing.at(TODAY))
			.finish(new StepDone("distribute", TODAY, Map.of(), null), List.of("filing-copies-handed-over")))
			.isInstanceOfSatisfying(Refused.class,
					(refused) -> assertThat(refused.facts()).containsExactly("filing-copies-handed-over"));
	}

	@Test
	void a_return_needs_a_reason() {
		assertRefused(ProcedureRefused.REASON_MISSING, () -> submitted().giveBack("form", TODAY, "  "));
	}

	@Test
	void a_step_is_taken_back_on_the_same_day_by_who_did_it() {
		Filing filing = submitted().finish("authority", TODAY).takeBack("authority", TODAY);
		assertThat(filing.run.stage()).isEqualTo("SUBMITTED");
		assertThat(filing.run.number()).as("the number is gone with it").isNull();
		assertThat(filing.run.step("distribute").state).isEqualTo(StepState.AHEAD);
		assertThat(filing.run.step("authority").promise).as("the promise stands as before").isEqualTo("2026-10-22");
		assertThat(filing.run.news).extracting(RunEvent::kind).endsWith(Kind.FINISHED, Kind.TAKEN_BACK);
	}

	@Test
	void later_or_by_others_only_a_supervisor_takes_it_back() {
		LocalDate tomorrow = TODAY.plusDays(1);
		assertRefused(ProcedureRefused.TAKE_BACK_BY_SUPERVISOR, () -> submitted().takeBack("submit", tomorrow));
		Filing filing = submitted();
		assertRefused(ProcedureRefused.TAKE_BACK_BY_SUPERVISOR,
				() -> new Correction(filing.run, filing.at(TODAY, Filing.OTHER, false)).takeBack("submit", "错",
						Filing.ZONE));
		new Correction(filing.run, filing.at(tomorrow, Filing.OTHER, true)).takeBack("submit", "错", Filing.ZONE);
		assertThat(filing.run.stage()).isEqualTo("FORM_SEALED");
	}

	@Test
	void taking_back_an_optional_step_leaves_the_turn_where_it_is() {
		Filing filing = submitted().finish("authority", TODAY).finish("fees", TODAY).takeBack("fees", TODAY);
		assertThat(filing.run.currentStep).isEqualTo("distribute");
		assertThat(filing.run.step("fees").state).isEqualTo(StepState.OPEN);
		assertThat(filing.run.facts).doesNotContainKey("transaction-fee");
	}

	@Test
	void taking_back_the_last_step_opens_the_run_again() {
		Filing filing = submitted().finish("authority", TODAY)
			.finish("distribute", TODAY)
			.takeBack("distribute", TODAY);
		assertThat(filing.run.lifecycle).isEqualTo(Lifecycle.OPEN);
		assertThat(filing.run.currentStep).isEqualTo("distribute");
		assertThat(filing.run.stage()).isEqualTo("FILED");
	}

	@Test
	void a_withdrawn_confirmation_opens_the_conditions_again() {
		Filing filing = ready().finish("form", TODAY);
		new Correction(filing.run, filing.at(TODAY).as(Actor.CLOCK)).reopen("conditions", List.of("filing-money-paid"));
		assertThat(filing.run.stage()).isEqualTo("NOT_READY");
		assertThat(filing.run.missing).containsExactly("filing-money-paid");
		assertThat(filing.run.step("form").state).isEqualTo(StepState.AHEAD);
	}

	private static void assertRefused(ProcedureRefused reason, Runnable action) {
		assertThatThrownBy(action::run).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
