package cn.anju.care;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The days of a report, and those with which they are compared. */
class ReportSpanTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	@Test
	void R_262_a_month_that_is_not_over_is_compared_with_as_many_days() {
		assertThat(ReportSpan.of(ReportPeriod.THIS_MONTH, TODAY)).isEqualTo(new ReportSpan(ReportPeriod.THIS_MONTH,
				days("2026-12-01", "2026-12-14"), days("2026-11-01", "2026-11-14")));
		assertThat(ReportSpan.of(ReportPeriod.THIS_MONTH, LocalDate.of(2027, 3, 31)).before())
			.isEqualTo(days("2027-02-01", "2027-02-28"));
		assertThat(ReportSpan.of(ReportPeriod.THIS_YEAR, TODAY)).isEqualTo(new ReportSpan(ReportPeriod.THIS_YEAR,
				days("2026-01-01", "2026-12-14"), days("2025-01-01", "2025-12-14")));
	}

	@Test
	void R_262_what_is_over_is_compared_with_what_came_just_before() {
		assertThat(ReportSpan.of(ReportPeriod.LAST_MONTH, TODAY)).isEqualTo(new ReportSpan(ReportPeriod.LAST_MONTH,
				days("2026-11-01", "2026-11-30"), days("2026-10-01", "2026-10-31")));
		assertThat(ReportSpan.of(ReportPeriod.LAST_90_DAYS, TODAY).days()).isEqualTo(days("2026-09-16", "2026-12-14"));
		assertThat(ReportSpan.of(ReportPeriod.LAST_90_DAYS, TODAY).before())
			.isEqualTo(days("2026-06-18", "2026-09-15"));
	}

	@Test
	void two_days_stand_in_their_order_whichever_was_chosen_first() {
		ReportSpan span = ReportSpan.between(TODAY, TODAY.minusDays(4));
		assertThat(span.days()).isEqualTo(days("2026-12-10", "2026-12-14"));
		assertThat(span.before()).isEqualTo(days("2026-12-05", "2026-12-09"));
		assertThatIllegalArgumentException().isThrownBy(() -> ReportSpan.of(ReportPeriod.BETWEEN, TODAY));
	}

	private static ReportDays days(String from, String until) {
		return new ReportDays(LocalDate.parse(from), LocalDate.parse(until));
	}

}
