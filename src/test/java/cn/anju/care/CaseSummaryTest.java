package cn.anju.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.anju.care.CaseEntry.Kind;
import cn.anju.core.Actor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the summaries in a case its owner can still answer. */
class CaseSummaryTest {

	@Test
	void without_a_summary_there_is_nothing_to_answer() {
		assertThat(latest(Kind.RECEIVED, Kind.SAID, Kind.SUMMARY_CONFIRMED)).isEmpty();
	}

	@Test
	void R_270_the_latest_summary_is_open_until_the_owner_answers_it() {
		assertThat(latest(Kind.RECEIVED, Kind.SUMMARISED, Kind.SAID, Kind.CONTACTED)).get()
			.matches(CaseSummary::isOpen)
			.satisfies((one) -> assertThat(one.written().id()).isEqualTo(1));
		assertThat(latest(Kind.SUMMARISED, Kind.SUMMARY_CONFIRMED)).get()
			.satisfies((one) -> assertThat(one.isOpen()).isFalse())
			.extracting((one) -> kind(one.answer()))
			.isEqualTo(Kind.SUMMARY_CONFIRMED);
		assertThat(latest(Kind.SUMMARISED, Kind.SUMMARY_CORRECTED, Kind.SUMMARISED)).get()
			.matches(CaseSummary::isOpen)
			.satisfies((one) -> assertThat(one.written().id()).isEqualTo(2));
	}

	@Test
	void R_270_the_first_answer_stands_whatever_comes_later() {
		assertThat(latest(Kind.SUMMARISED, Kind.SUMMARY_CORRECTED, Kind.SUMMARY_CONFIRMED, Kind.REOPENED)).get()
			.satisfies((one) -> assertThat(one.passed()).isFalse())
			.extracting((one) -> kind(one.answer()))
			.isEqualTo(Kind.SUMMARY_CORRECTED);
	}

	@Test
	void R_270_whoever_agrees_with_a_plan_is_not_asked_any_more_and_whoever_declines_it_is() {
		for (Kind passing : List.of(Kind.AGREED, Kind.APPEALED, Kind.REOPENED)) {
			assertThat(latest(Kind.SUMMARISED, Kind.PROPOSED, passing)).get().matches(CaseSummary::passed);
		}
		assertThat(latest(Kind.SUMMARISED, Kind.PROPOSED, Kind.DECLINED)).get().matches(CaseSummary::isOpen);
	}

	private static Kind kind(CaseEntry answer) {
		return Optional.ofNullable(answer).map(CaseEntry::kind).orElseThrow();
	}

	private static Optional<CaseSummary> latest(Kind... kinds) {
		List<CaseEntry> entries = new ArrayList<>();
		for (Kind kind : kinds) {
			entries.add(new CaseEntry(entries.size(), Instant.EPOCH, kind, null, false, Actor.CLOCK, "", null));
		}
		return CaseSummary.latest(entries);
	}

}
