package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import cn.anju.care.ClockEntry.Kind;
import cn.anju.care.FirstTime.Verdict;
import cn.anju.core.WorkingDays;
import cn.anju.core.WorkingTime;
import cn.anju.core.WorkingTime.Shift;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first contact and plan, as a report counts them. Monday 2026-09-21. */
class FirstTimesTest {

	private static final ServiceLevel LEVEL = new ServiceLevel(Duration.ofHours(2), LocalTime.of(20, 0), 5);

	private final WorkingTime time = new WorkingTime(WorkingDays.of(List.of(), Set.of(2026)),
			List.of(Shift.parse("9:00-12:00"), Shift.parse("13:30-17:30")), ZoneId.of("Asia/Shanghai"));

	@Test
	void R_289_what_was_received_at_night_counts_from_the_morning() {
		FirstTimes times = times("2026-09-30T09:00", entry(Kind.RECEIVED, "2026-09-20T23:00"),
				entry(Kind.CONTACTED, "2026-09-21T10:00"), entry(Kind.PROPOSED, "2026-09-21T14:30"));
		assertThat(times.contact()).isEqualTo(new FirstTime(Duration.ofHours(1), Verdict.IN_TIME));
		assertThat(times.plan()).isEqualTo(new FirstTime(Duration.ofHours(4), Verdict.IN_TIME));
	}

	@Test
	void R_289_an_escalation_or_a_declined_plan_does_not_make_up_for_a_late_beginning() {
		FirstTimes times = times("2026-09-30T09:00", entry(Kind.RECEIVED, "2026-09-21T09:00"),
				entry(Kind.ESCALATED, "2026-09-22T09:00"), entry(Kind.PROPOSED, "2026-09-22T09:30"),
				entry(Kind.DECLINED, "2026-09-22T10:00"), entry(Kind.PROPOSED, "2026-09-22T11:00"));
		assertThat(times.contact()).isEqualTo(new FirstTime(Duration.ofMinutes(450), Verdict.LATE));
		assertThat(times.plan()).isEqualTo(new FirstTime(Duration.ofMinutes(450), Verdict.LATE));
	}

	@Test
	void R_289_a_reopened_case_keeps_its_first_times() {
		FirstTimes times = times("2026-10-30T09:00", entry(Kind.RECEIVED, "2026-09-21T09:00"),
				entry(Kind.RESOLVED, "2026-09-21T10:00"), entry(Kind.CLOSED, "2026-09-21T11:00"),
				entry(Kind.REOPENED, "2026-09-28T09:00"));
		assertThat(times.plan()).isEqualTo(new FirstTime(Duration.ofHours(1), Verdict.IN_TIME));
	}

	@Test
	void R_289_what_has_not_come_is_late_only_once_it_is_due() {
		ClockEntry received = entry(Kind.RECEIVED, "2026-09-21T09:00");
		assertThat(times("2026-09-21T10:00", received).contact()).isEqualTo(FirstTime.NONE);
		assertThat(times("2026-09-21T11:00", received).contact()).isEqualTo(new FirstTime(null, Verdict.LATE));
		assertThat(times("2026-09-21T11:00", received).plan()).isEqualTo(FirstTime.NONE);
		assertThat(times("2026-09-25T11:00", received, entry(Kind.CLOSED, "2026-09-21T09:30"))).as("given up")
			.isEqualTo(FirstTimes.NONE);
	}

	@Test
	void what_no_clock_counts_has_no_times_and_a_suggestion_has_no_plan() {
		assertThat(times("2026-09-30T09:00")).isEqualTo(FirstTimes.NONE);
		assertThat(times("2026-09-30T09:00", entry(Kind.REOPENED, "2026-09-21T09:00"))).isEqualTo(FirstTimes.NONE);
		FirstTimes suggestion = FirstTimes.of(LEVEL.contactOnly(), this.time,
				List.of(entry(Kind.RECEIVED, "2026-09-21T09:00")), at("2026-09-30T09:00"));
		assertThat(suggestion.contact().verdict()).isEqualTo(Verdict.LATE);
		assertThat(suggestion.plan()).isEqualTo(FirstTime.NONE);
	}

	@Test
	void the_median_of_two_lies_between_them_and_of_ten_nine_are_within() {
		TimeFigures two = TimeFigures.of(List.of(minutes(30), minutes(60), FirstTime.NONE));
		assertThat(two).isEqualTo(new TimeFigures(2, Duration.ofMinutes(45), Duration.ofMinutes(60), 2, 0));
		TimeFigures ten = TimeFigures
			.of(java.util.stream.IntStream.rangeClosed(1, 10).mapToObj(FirstTimesTest::minutes).toList());
		assertThat(ten.ninetieth()).isEqualTo(Duration.ofMinutes(9));
		assertThat(TimeFigures.of(List.of())).isEqualTo(new TimeFigures(0, null, null, 0, 0));
	}

	private static FirstTime minutes(int taken) {
		return new FirstTime(Duration.ofMinutes(taken), Verdict.IN_TIME);
	}

	private FirstTimes times(String now, ClockEntry... entries) {
		return FirstTimes.of(LEVEL, this.time, List.of(entries), at(now));
	}

	private static ClockEntry entry(Kind kind, String local) {
		return new ClockEntry(kind, at(local), "");
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
	}

}
