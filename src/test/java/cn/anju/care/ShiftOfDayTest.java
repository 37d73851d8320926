package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import cn.anju.core.WorkingTime.Shift;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which shift hands over. */
class ShiftOfDayTest {

	private final List<Shift> shifts = List.of(Shift.parse("9:00-12:00"), Shift.parse("13:30-17:30"));

	@ParameterizedTest(name = "R-023: at {0} the shift of {1} from {2} to {3} is handed over")
	@CsvSource({ "2026-11-10T09:00, 2026-11-10, 09:00, 12:00", "2026-11-10T12:10, 2026-11-10, 09:00, 12:00",
			"2026-11-10T13:30, 2026-11-10, 13:30, 17:30", "2026-11-10T23:59, 2026-11-10, 13:30, 17:30",
			"2026-11-11T00:20, 2026-11-10, 13:30, 17:30", "2026-11-11T08:59, 2026-11-10, 13:30, 17:30" })
	void R_023_the_shift_that_began_last_is_handed_over(LocalDateTime now, LocalDate day, LocalTime from,
			LocalTime until) {
		assertThat(ShiftOfDay.at(now, this.shifts)).isEqualTo(new ShiftOfDay(day, from, until));
	}

}
