package cn.anju.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** D-08 working days, on a small calendar; the real calendars C1 to C7 are calendar's. */
class WorkingDaysTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

	private final WorkingDays days = WorkingDays
		.of(List.of(new DayException(LocalDate.of(2026, 9, 20), false, "make-up"),
				new DayException(LocalDate.of(2026, 9, 25), true, "Mid-Autumn")), Set.of(2026));

	@Test
	void a_make_up_sunday_is_worked_and_a_holiday_on_a_friday_is_not() {
		assertThat(this.days.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
		assertThat(this.days.isWorkingDay(LocalDate.of(2026, 9, 25))).isFalse();
		assertThat(this.days.isWorkingDay(LocalDate.of(2026, 9, 27))).isFalse();
	}

	@Test
	void D_08_the_start_is_not_counted() {
		assertThat(this.days.plus(MONDAY, 0)).isEqualTo(MONDAY);
		assertThat(this.days.plus(MONDAY, 3)).isEqualTo(MONDAY.plusDays(3));
		assertThat(this.days.plus(MONDAY, 4)).isEqualTo(MONDAY.plusDays(7));
		assertThatIllegalArgumentException().isThrownBy(() -> this.days.plus(MONDAY, -1));
	}

	@Test
	void counting_and_adding_agree_in_both_directions() {
		for (int n = 0; n < 40; n++) {
			assertThat(this.days.between(MONDAY, this.days.plus(MONDAY, n))).isEqualTo(n);
		}
		assertThat(this.days.between(MONDAY.plusDays(7), MONDAY)).isEqualTo(-4);
	}

	@Test
	void the_nearest_working_day_is_found_on_either_side() {
		LocalDate holiday = LocalDate.of(2026, 9, 25);
		assertThat(this.days.onOrBefore(holiday)).isEqualTo(LocalDate.of(2026, 9, 24));
		assertThat(this.days.onOrAfter(holiday)).isEqualTo(LocalDate.of(2026, 9, 28));
	}

	@Test
	void a_year_without_its_notice_is_provisional() {
		assertThat(this.days.isProvisional(MONDAY)).isFalse();
		assertThat(this.days.isProvisional(LocalDate.of(2027, 1, 6))).isTrue();
	}

}
