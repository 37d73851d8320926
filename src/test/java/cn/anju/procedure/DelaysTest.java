package cn.anju.procedure;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import cn.anju.procedure.Delay.Cause;
import cn.anju.procedure.Delay.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Why it is late: the parts add up, always. */
class DelaysTest {

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private static Filing submitted() {
		return Filing.opened(day("2026-09-28"), Filing.fact("contract-signed", "2026-09-23"),
				Filing.fact("submitted", "2026-09-28"));
	}

	@Test
	void R105_a_return_costs_the_days_already_spent_and_the_mending() {
		Filing filing = submitted().giveBack("submit", day("2026-10-09"), "缺骑缝章").finish("submit", day("2026-10-10"));
		Delay delay = filing.delay(day("2026-10-14"));
		assertThat(delay.firstPromise()).isEqualTo("2026-10-12");
		assertThat(delay.expected()).isEqualTo("2026-10-19");
		assertThat(delay.days()).isEqualTo(5);
		assertThat(delay.parts()).extracting(Part::cause, Part::days, Part::reason)
			.containsExactly(tuple(Cause.REDONE, 4, "缺骑缝章"), tuple(Cause.MENDED, 1, "缺骑缝章"));
	}

	@Test
	void while_it_is_mended_the_returned_step_is_shown_late_with_its_planned_day() {
		Filing filing = submitted().giveBack("submit", day("2026-10-09"), "缺骑缝章");
		assertThat(filing.run.stage()).isEqualTo("RETURNED");
		assertThat(filing.run.step("submit").promise).as("3 working days to mend").isEqualTo("2026-10-13");
		Delay delay = filing.delay(day("2026-10-09"));
		assertThat(delay.step()).isEqualTo("authority");
		assertThat(delay.expected()).isEqualTo("2026-10-21");
		assertThat(delay.days()).isEqualTo(7);
		assertThat(delay.parts()).extracting(Part::days).containsExactly(4, 3);
	}

	@Test
	void a_return_to_the_form_counts_all_the_mending_until_it_is_submitted_again() {
		Filing filing = submitted().giveBack("form", day("2026-10-09"), "身份证号差一位")
			.finish("form", day("2026-10-12"))
			.finish("seal", day("2026-10-13"))
			.finish("submit", day("2026-10-14"));
		Delay delay = filing.delay(day("2026-10-14"));
		assertThat(delay.parts()).extracting(Part::days).containsExactly(4, 4);
		assertThat(delay.expected()).isEqualTo("2026-10-22");
	}

	@Test
	void a_pause_costs_its_working_days() {
		Filing filing = submitted().pause(day("2026-09-29"), "业主要求暂缓").resume(day("2026-10-09"));
		Delay delay = filing.delay(day("2026-10-09"));
		assertThat(delay.parts()).extracting(Part::cause, Part::days).containsExactly(tuple(Cause.PAUSED, 3));
		assertThat(delay.expected()).isEqualTo("2026-10-15");
		assertThat(delay.days()).isEqualTo(3);
	}

	@Test
	void a_pause_that_goes_on_grows() {
		Filing filing = submitted().pause(day("2026-09-29"), "业主要求暂缓");
		assertThat(filing.delay(day("2026-10-08")).days()).isEqualTo(2);
		assertThat(filing.delay(day("2026-10-10")).days()).isEqualTo(4);
	}

	@Test
	void a_passed_promise_without_a_reason_is_called_so() {
		assertThat(submitted().late(day("2026-10-12"))).isFalse();
		Delay delay = submitted().delay(day("2026-10-14"));
		assertThat(delay.parts()).extracting(Part::cause, Part::days).containsExactly(tuple(Cause.OVERDUE, 2));
	}

	@Test
	void a_promise_moved_by_staff_names_its_reason() {
		Filing filing = submitted().promise(day("2026-10-09"), day("2026-10-16"), "交易所系统升级");
		Delay delay = filing.delay(day("2026-10-19"));
		assertThat(delay.parts()).extracting(Part::cause, Part::days, Part::reason)
			.containsExactly(tuple(Cause.PROMISED, 4, "交易所系统升级"), tuple(Cause.OVERDUE, 1, null));
	}

	@RepeatedTest(300)
	void the_parts_add_up_whatever_happens(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		Filing filing = submitted();
		LocalDate today = day("2026-09-28");
		for (int i = 0; i < 8; i++) {
			today = today.plusDays(random.nextInt(5));
			move(filing, today, random.nextInt(5));
		}
		if (filing.late(today)) {
			Delay delay = filing.delay(today);
			assertThat(delay.parts().stream().mapToInt(Part::days).sum()).isEqualTo(delay.days()).isPositive();
		}
	}

	private static void move(Filing filing, LocalDate today, int choice) {
		String current = filing.run.currentStep;
		if (filing.run.lifecycle == Lifecycle.PAUSED) {
			filing.resume(today);
		}
		else if (!"authority".equals(current) && choice < 3) {
			filing.finish(current, today);
		}
		else if (choice == 0) {
			filing.giveBack("submit", today, "退回");
		}
		else if (choice == 1) {
			filing.giveBack(!"authority".equals(current) ? current : "form", today, "退回");
		}
		else if (choice == 2) {
			filing.promise(today, today.plusDays(6), "改期");
		}
		else {
			filing.pause(today, "暂停");
		}
	}

}
