package cn.anju.care;

import java.time.Duration;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes no sense is refused at the start, not with the first case. */
class CareSettingsTest {

	@Test
	void R_263_split_shifts_are_read_and_something_major_has_the_shorter_times() {
		CareSettings settings = settings("9:00-12:00, 13:30-17:30");
		assertThat(settings.isShiftsReadable()).isTrue();
		assertThat(settings.workingShifts()).extracting((shift) -> shift.from() + "-" + shift.until())
			.containsExactly("09:00-12:00", "13:30-17:30");
		assertThat(settings.level(CaseType.COMPLAINT, Severity.MAJOR).contact())
			.isLessThan(settings.level(CaseType.COMPLAINT, Severity.SERIOUS).contact());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9:00", "9:00-8:00", "13:30-17:30,9:00-12:00", "9:00-12:00,11:00-13:00", "9-12" })
	void R_263_shifts_that_are_not_those_of_a_day_are_refused(String shifts) {
		assertThat(settings(shifts).isShiftsReadable()).isFalse();
	}

	private static CareSettings settings(String shifts) {
		return new CareSettings(shifts, Duration.ofHours(2), Duration.ofMinutes(30), LocalTime.of(20, 0), 10, 5,
				Duration.ofDays(3), 20);
	}

}
