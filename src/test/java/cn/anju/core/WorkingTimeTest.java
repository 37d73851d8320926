package cn.anju.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;

import cn.anju.core.WorkingTime.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Time that is worked, on a small calendar around Mid-Autumn 2026 (C1). */
class WorkingTimeTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final WorkingTime time = new WorkingTime(WorkingDays.of(
			List.of(new DayException(LocalDateTime.parse("2026-09-20T00:00").toLocalDate(), false, "补班"),
					new DayException(LocalDateTime.parse("2026-09-25T00:00").toLocalDate(), true, "中秋节")),
			Set.of(2026)), List.of(Shift.parse("9:00-12:00"), Shift.parse("13:30-17:30")), ZONE);

	// 18 September is a Friday, 19 a day of rest, 20 a make-up Sunday, 25 to 27 are off
	@ParameterizedTest(name = "{0} and {1} min worked is {2}")
	@CsvSource({ "2026-09-18T10:00, 120, 2026-09-18T12:00", "2026-09-18T10:00, 121, 2026-09-18T13:31",
			"2026-09-18T12:40, 60, 2026-09-18T14:30", "2026-09-18T17:00, 120, 2026-09-20T10:30",
			"2026-09-18T23:00, 120, 2026-09-20T11:00", "2026-09-19T08:00, 30, 2026-09-20T09:30",
			"2026-09-24T17:29, 2, 2026-09-28T09:01", "2026-09-21T06:00, 420, 2026-09-21T17:30",
			"2026-09-21T06:00, 421, 2026-09-22T09:01", "2026-09-26T03:00, 0, 2026-09-26T03:00" })
	void D_08_nights_noon_and_rest_days_count_nothing_and_make_up_days_count(LocalDateTime start, int minutes,
			LocalDateTime end) {
		assertThat(this.time.plus(at(start), Duration.ofMinutes(minutes))).isEqualTo(at(end));
		assertThat(this.time.between(at(start), at(end))).isEqualTo(Duration.ofMinutes(minutes));
	}

	@Test
	void what_arrives_after_work_belongs_to_the_next_working_day() {
		assertThat(this.time.workingDay(at("2026-09-18T17:29"))).isEqualTo("2026-09-18");
		assertThat(this.time.workingDay(at("2026-09-18T17:30"))).isEqualTo("2026-09-20");
		assertThat(this.time.workingDay(at("2026-09-24T20:00"))).isEqualTo("2026-09-28");
		assertThat(this.time.next(at("2026-09-18T12:00"))).isEqualTo(at("2026-09-18T13:30"));
		assertThat(this.time.next(at("2026-09-18T09:00"))).isEqualTo(at("2026-09-18T09:00"));
	}

	@Test
	void adding_and_counting_agree_whatever_the_times() {
		Random random = new Random(7);
		Instant start = at("2026-09-01T00:00");
		for (int i = 0; i < 2_000; i++) {
			Instant from = start.plusSeconds(random.nextInt(60 * 86_400));
			Duration first = Duration.ofMinutes(random.nextInt(3_000));
			Duration second = Duration.ofMinutes(random.nextInt(3_000));
			Instant end = this.time.plus(this.time.plus(from, first), second);
			assertThat(end).isEqualTo(this.time.plus(from, first.plus(second)));
			assertThat(this.time.between(from, end)).isEqualTo(first.plus(second));
			assertThat(this.time.between(end, from)).isZero();
		}
	}

	@Test
	void bad_shifts_and_negative_times_are_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Shift.parse("12:00-9:00"));
		assertThatIllegalArgumentException().isThrownBy(() -> Shift.parse("9:00"));
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(this.time.days(), List.of(), ZONE));
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(this.time.days(),
				List.of(Shift.parse("9:00-12:00"), Shift.parse("11:00-13:00")), ZONE));
		assertThatIllegalArgumentException().isThrownBy(() -> this.time.plus(Instant.EPOCH, Duration.ofMinutes(-1)));
	}

	private static Instant at(String local) {
		return at(LocalDateTime.parse(local));
	}

	private static Instant at(LocalDateTime local) {
		return local.atZone(ZONE).toInstant();
	}

}
