package cn.anju.care;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.care.CaseProgress.Mark;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The line of progress: a step that was passed over is not done (b.10). */
class CaseProgressTest {

	@Test
	void R_260_step_by_step_everything_before_is_taken_and_nothing_after() {
		CaseProgress now = CaseProgress.of(CaseState.PROPOSED, CaseType.COMPLAINT,
				EnumSet.range(CaseState.RECEIVED, CaseState.PROPOSED));
		assertThat(line(now)).isEqualTo("TTTTP....");
		assertThat(now.position()).isEqualTo(5);
	}

	@Test
	void R_276_what_is_done_on_the_spot_passes_five_steps_over() {
		Set<CaseState> ever = EnumSet.of(CaseState.RECEIVED, CaseState.REGISTERED, CaseState.RESOLVED);
		assertThat(line(CaseProgress.of(CaseState.RESOLVED, CaseType.COMPLAINT, ever))).isEqualTo("TT.....P.");
		ever.add(CaseState.CLOSED);
		CaseProgress over = CaseProgress.of(CaseState.CLOSED, CaseType.COMPLAINT, ever);
		assertThat(line(over)).isEqualTo("TT.....T.");
		assertThat(over.position()).isEqualTo(8);
		ever.add(CaseState.FOLLOWED_UP);
		assertThat(line(CaseProgress.of(CaseState.FOLLOWED_UP, CaseType.COMPLAINT, ever))).isEqualTo("TT.....TP");
		ever.add(CaseState.ARCHIVED);
		assertThat(line(CaseProgress.of(CaseState.ARCHIVED, CaseType.COMPLAINT, ever))).isEqualTo("TT.....TT");
	}

	@Test
	void R_278_what_is_explained_as_invalid_has_no_plan_and_an_appeal_goes_on_from_there() {
		Set<CaseState> ever = EnumSet.of(CaseState.RECEIVED, CaseState.REGISTERED, CaseState.CLASSIFIED,
				CaseState.RESOLVED);
		assertThat(line(CaseProgress.of(CaseState.RESOLVED, CaseType.COMPLAINT, ever))).isEqualTo("TTT....P.");
		assertThat(line(CaseProgress.of(CaseState.CLASSIFIED, CaseType.COMPLAINT, ever))).isEqualTo("TTP......");
	}

	@Test
	void R_268_a_suggestion_has_a_shorter_line() {
		CaseProgress now = CaseProgress.of(CaseState.ANSWERED, CaseType.SUGGESTION,
				EnumSet.of(CaseState.COLLECTED, CaseState.SENT_TO_DEPARTMENT));
		assertThat(now.steps()).extracting(CaseProgress.Step::number).isEqualTo(List.of(1, 2, 4, 8));
		assertThat(line(now)).isEqualTo("TTTP");
		assertThat(now.position()).isEqualTo(4);
	}

	@Test
	void of_what_came_from_elsewhere_only_the_reception_is_known() {
		assertThat(line(CaseProgress.of(CaseState.CLOSED, CaseType.ENQUIRY, Set.of()))).isEqualTo("T......T.");
	}

	private static String line(CaseProgress progress) {
		return progress.steps()
			.stream()
			.map((step) -> (step.mark() == Mark.NOT_TAKEN) ? "." : step.mark().name().substring(0, 1))
			.collect(Collectors.joining());
	}

}
