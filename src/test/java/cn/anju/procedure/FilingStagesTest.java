package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;

/** Every stage of the filing (domain.md b.3) against every action. */
class FilingStagesTest {

	private static final LocalDate TODAY = LocalDate.parse("2026-10-14");

	private static final Map<String, Supplier<Filing>> STAGES = Map.ofEntries(
			Map.entry("NOT_READY", () -> Filing.signed(Filing.SIGNED)), Map.entry("READY", FilingStagesTest::ready),
			Map.entry("FORM_PREPARED", () -> ready().begin("form", TODAY)),
			Map.entry("FORM_MADE", () -> ready().finish("form", TODAY)),
			Map.entry("FORM_SEALED", FilingStagesTest::sealed), Map.entry("SUBMITTED", FilingStagesTest::submitted),
			Map.entry("RETURNED", () -> submitted().giveBack("submit", TODAY, "缺骑缝章")),
			Map.entry("FILED", () -> submitted().finish("authority", TODAY)),
			Map.entry("FEES_PAID", () -> submitted().finish("authority", TODAY).finish("fees", TODAY)),
			Map.entry("DISTRIBUTED", () -> submitted().finish("authority", TODAY).finish("distribute", TODAY)),
			Map.entry("PAUSED", () -> submitted().pause(TODAY, "业主要求暂缓")),
			Map.entry("CANCELLED", () -> submitted().cancel(TODAY)));

	private static final Map<String, Consumer<Filing>> ACTIONS = Map.ofEntries(
			Map.entry("begin", (filing) -> filing.begin(current(filing), TODAY)),
			Map.entry("finish", (filing) -> filing.finish(current(filing), TODAY)),
			Map.entry("fees", (filing) -> filing.finish("fees", TODAY)),
			Map.entry("return", (filing) -> filing.giveBack("form", TODAY, "缺骑缝章")),
			Map.entry("pause", (filing) -> filing.pause(TODAY, "业主要求暂缓")),
			Map.entry("resume", (filing) -> filing.resume(TODAY)),
			Map.entry("takeBackSubmit", (filing) -> filing.takeBack("submit", TODAY)),
			Map.entry("skip",
					(filing) -> new Progress(filing.run, filing.at(TODAY)).skip(current(filing), "网上备案，无此步骤")),
			Map.entry("promise", (filing) -> filing.promise(TODAY, TODAY.plusDays(5), "交易所系统升级")),
			Map.entry("assign", (filing) -> new Correction(filing.run, filing.at(TODAY)).assign(null)),
			Map.entry("cancel", (filing) -> filing.cancel(TODAY)));

	private static Filing ready() {
		return Filing.signed(Filing.SIGNED).ready(Filing.SIGNED);
	}

	private static Filing sealed() {
		return ready().finish("form", TODAY).finish("seal", TODAY);
	}

	private static Filing submitted() {
		return sealed().finish("submit", TODAY);
	}

	private static String current(Filing filing) {
		return (filing.run.currentStep != null) ? filing.run.currentStep : "distribute";
	}

	/** The stage that is reached, or the refusal. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NOT_READY     | begin          | AUTOMATIC
			NOT_READY     | finish         | AUTOMATIC
			NOT_READY     | fees           | NOT_ITS_TURN
			NOT_READY     | return         | NOT_RETURNABLE
			NOT_READY     | pause          | NOT_READY
			NOT_READY     | resume         | NOT_PAUSED
			NOT_READY     | takeBackSubmit | NOTHING_TO_TAKE_BACK
			NOT_READY     | skip           | AUTOMATIC
			NOT_READY     | promise        | NO_PROMISE
			NOT_READY     | assign         | NOT_READY
			NOT_READY     | cancel         | CANCELLED
			READY         | begin          | FORM_PREPARED
			READY         | finish         | FORM_PREPARED
			READY         | fees           | NOT_ITS_TURN
			READY         | return         | NOT_RETURNABLE
			READY         | pause          | READY
			READY         | resume         | NOT_PAUSED
			READY         | takeBackSubmit | NOTHING_TO_TAKE_BACK
			READY         | skip           | FORM_PREPARED
			READY         | promise        | READY
			READY         | assign         | READY
			READY         | cancel         | CANCELLED
			FORM_PREPARED | begin          | FORM_PREPARED
			FORM_PREPARED | finish         | FORM_PREPARED
			FORM_PREPARED | fees           | NOT_ITS_TURN
			FORM_PREPARED | return         | NOT_RETURNABLE
			FORM_PREPARED | pause          | FORM_PREPARED
			FORM_PREPARED | resume         | NOT_PAUSED
			FORM_PREPARED | takeBackSubmit | NOTHING_TO_TAKE_BACK
			FORM_PREPARED | skip           | FORM_PREPARED
			FORM_PREPARED | promise        | FORM_PREPARED
			FORM_PREPARED | assign         | FORM_PREPARED
			FORM_PREPARED | cancel         | CANCELLED
			FORM_MADE     | begin          | FORM_PREPARED
			FORM_MADE     | finish         | FORM_SEALED
			FORM_MADE     | fees           | NOT_ITS_TURN
			FORM_MADE     | return         | RETURNED
			FORM_MADE     | pause          | FORM_PREPARED
			FORM_MADE     | resume         | NOT_PAUSED
			FORM_MADE     | takeBackSubmit | NOTHING_TO_TAKE_BACK
			FORM_MADE     | skip           | FORM_SEALED
			FORM_MADE     | promise        | FORM_PREPARED
			FORM_MADE     | assign         | FORM_PREPARED
			FORM_MADE     | cancel         | CANCELLED
			FORM_SEALED   | begin          | FORM_SEALED
			FORM_SEALED   | finish         | SUBMITTED
			FORM_SEALED   | fees           | NOT_ITS_TURN
			FORM_SEALED   | return         | NOT_RETURNABLE
			FORM_SEALED   | pause          | FORM_SEALED
			FORM_SEALED   | resume         | NOT_PAUSED
			FORM_SEALED   | takeBackSubmit | NOTHING_TO_TAKE_BACK
			FORM_SEALED   | skip           | NOT_SKIPPABLE
			FORM_SEALED   | promise        | FORM_SEALED
			FORM_SEALED   | assign         | FORM_SEALED
			FORM_SEALED   | cancel         | CANCELLED
			SUBMITTED     | begin          | SUBMITTED
			SUBMITTED     | finish         | FILED
			SUBMITTED     | fees           | NOT_ITS_TURN
			SUBMITTED     | return         | RETURNED
			SUBMITTED     | pause          | SUBMITTED
			SUBMITTED     | resume         | NOT_PAUSED
			SUBMITTED     | takeBackSubmit | FORM_SEALED
			SUBMITTED     | skip           | NOT_SKIPPABLE
			SUBMITTED     | promise        | SUBMITTED
			SUBMITTED     | assign         | SUBMITTED
			SUBMITTED     | cancel         | CANCELLED
			RETURNED      | begin          | RETURNED
			RETURNED      | finish         | SUBMITTED
			RETURNED      | fees           | NOT_ITS_TURN
			RETURNED      | return         | NOT_RETURNABLE
			RETURNED      | pause          | RETURNED
			RETURNED      | resume         | NOT_PAUSED
			RETURNED      | takeBackSubmit | NOTHING_TO_TAKE_BACK
			RETURNED      | skip           | NOT_SKIPPABLE
			RETURNED      | promise        | RETURNED
			RETURNED      | assign         | RETURNED
			RETURNED      | cancel         | CANCELLED
			FILED         | begin          | FILED
			FILED         | finish         | DISTRIBUTED
			FILED         | fees           | FEES_PAID
			FILED         | return         | NOT_RETURNABLE
			FILED         | pause          | FILED
			FILED         | resume         | NOT_PAUSED
			FILED         | takeBackSubmit | FORM_SEALED
			FILED         | skip           | NOT_SKIPPABLE
			FILED         | promise        | FILED
			FILED         | assign         | FILED
			FILED         | cancel         | CANCELLED
			FEES_PAID     | begin          | FEES_PAID
			FEES_PAID     | finish         | DISTRIBUTED
			FEES_PAID     | fees           | NOT_ITS_TURN
			FEES_PAID     | return         | NOT_RETURNABLE
			FEES_PAID     | pause          | FEES_PAID
			FEES_PAID     | resume         | NOT_PAUSED
			FEES_PAID     | takeBackSubmit | FORM_SEALED
			FEES_PAID     | skip           | NOT_SKIPPABLE
			FEES_PAID     | promise        | FEES_PAID
			FEES_PAID     | assign         | FEES_PAID
			FEES_PAID     | cancel         | CANCELLED
			DISTRIBUTED   | begin          | CLOSED
			DISTRIBUTED   | finish         | CLOSED
			DISTRIBUTED   | fees           | CLOSED
			DISTRIBUTED   | return         | CLOSED
			DISTRIBUTED   | pause          | CLOSED
			DISTRIBUTED   | resume         | NOT_PAUSED
			DISTRIBUTED   | takeBackSubmit | FORM_SEALED
			DISTRIBUTED   | skip           | CLOSED
			DISTRIBUTED   | promise        | CLOSED
			DISTRIBUTED   | assign         | CLOSED
			DISTRIBUTED   | cancel         | CLOSED
			PAUSED        | begin          | PAUSED
			PAUSED        | finish         | PAUSED
			PAUSED        | fees           | PAUSED
			PAUSED        | return         | PAUSED
			PAUSED        | pause          | PAUSED
			PAUSED        | resume         | SUBMITTED
			PAUSED        | takeBackSubmit | PAUSED
			PAUSED        | skip           | PAUSED
			PAUSED        | promise        | PAUSED
			PAUSED        | assign         | SUBMITTED
			PAUSED        | cancel         | CANCELLED
			CANCELLED     | begin          | CLOSED
			CANCELLED     | finish         | CLOSED
			CANCELLED     | fees           | CLOSED
			CANCELLED     | return         | CLOSED
			CANCELLED     | pause          | CLOSED
			CANCELLED     | resume         | NOT_PAUSED
			CANCELLED     | takeBackSubmit | CLOSED
			CANCELLED     | skip           | CLOSED
			CANCELLED     | promise        | CLOSED
			CANCELLED     | assign         | CLOSED
			CANCELLED     | cancel         | CLOSED
			""")
	void b3_every_stage_knows_what_may_be_done(String stage, String action, String expected) {
		Filing filing = STAGES.get(stage).get();
		int events = filing.run.news.size();
		Lifecycle before = filing.run.lifecycle;
		String outcome = outcome(filing, ACTIONS.get(action));
		assertThat(outcome).isEqualTo(expected);
		if (isRefusal(expected, before)) {
			assertThat(filing.run.news).as("nothing is recorded").hasSize(events);
		}
	}

	private static boolean isRefusal(String expected, Lifecycle before) {
		return List.of(ProcedureRefused.values()).stream().anyMatch((refused) -> refused.name().equals(expected))
				&& !(expected.equals("PAUSED") && before == Lifecycle.OPEN);
	}

	private static String outcome(Filing filing, Consumer<Filing> action) {
		try {
			action.accept(filing);
			return filing.run.stage();
		}
		catch (Refused ex) {
			return ((ProcedureRefused) ex.reason()).name();
		}
	}

	@Test
	void the_table_names_every_stage_and_every_action() {
		assertThat(STAGES).hasSize(12);
		assertThat(ACTIONS).hasSize(11);
	}

}
