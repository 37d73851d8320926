package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import cn.anju.care.ClockEntry.Kind;
import cn.anju.care.ServiceTarget.State;
import cn.anju.core.DayException;
import cn.anju.core.WorkingDays;
import cn.anju.core.WorkingTime;
import cn.anju.core.WorkingTime.Shift;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The clock of a case (b.10 timers, R-263, R-266) around Mid-Autumn 2026 (C1). */
class ServiceClockTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final ServiceLevel LEVEL = new ServiceLevel(Duration.ofHours(2), LocalTime.of(20, 0), 5);

	private final WorkingTime time = new WorkingTime(
			WorkingDays.of(List.of(new DayException(LocalDate.of(2026, 9, 20), false, "补班"),
					new DayException(LocalDate.of(2026, 9, 25), true, "中秋节")), Set.of(2026)),
			List.of(Shift.parse("9:00-12:00"), Shift.parse("13:30-17:30")), ZONE);

	@Test
	void R_266_contact_in_two_working_hours_and_a_plan_by_eight_the_same_day() {
		ServiceClock clock = clock(received("2026-09-21T10:30"));
		assertThat(due(clock, "2026-09-21T10:30", ServiceTarget.Kind.CONTACT)).isEqualTo(at("2026-09-21T14:00"));
		assertThat(due(clock, "2026-09-21T10:30", ServiceTarget.Kind.PLAN)).isEqualTo(at("2026-09-21T20:00"));
		assertThat(due(clock, "2026-09-21T10:30", ServiceTarget.Kind.RESOLUTION)).isEqualTo(at("2026-09-29T20:00"));
		assertThat(state(clock, "2026-09-21T11:29", ServiceTarget.Kind.CONTACT)).isEqualTo(State.RUNNING);
		assertThat(state(clock, "2026-09-21T11:30", ServiceTarget.Kind.CONTACT)).isEqualTo(State.NEAR);
		assertThat(state(clock, "2026-09-21T14:00", ServiceTarget.Kind.CONTACT)).isEqualTo(State.PASSED);
		assertThat(state(clock, "2026-09-21T15:59", ServiceTarget.Kind.PLAN)).isEqualTo(State.RUNNING);
		assertThat(state(clock, "2026-09-21T16:00", ServiceTarget.Kind.PLAN)).isEqualTo(State.NEAR);
	}

	@Test
	void R_266_what_arrives_at_night_or_on_a_day_of_rest_begins_on_the_next_working_day() {
		ServiceClock friday = clock(received("2026-09-18T21:00"));
		assertThat(due(friday, "2026-09-18T21:00", ServiceTarget.Kind.CONTACT)).isEqualTo(at("2026-09-20T11:00"));
		assertThat(due(friday, "2026-09-18T21:00", ServiceTarget.Kind.PLAN)).isEqualTo(at("2026-09-20T20:00"));
		assertThat(state(friday, "2026-09-19T23:00", ServiceTarget.Kind.CONTACT)).isEqualTo(State.RUNNING);
	}

	@Test
	void a_plan_is_a_contact_too_and_what_was_met_late_stays_late() {
		ServiceClock clock = clock(received("2026-09-21T09:00"), entry(Kind.PROPOSED, "2026-09-21T15:00"));
		assertThat(state(clock, "2026-09-22T09:00", ServiceTarget.Kind.CONTACT)).isEqualTo(State.MET_LATE);
		assertThat(state(clock, "2026-09-22T09:00", ServiceTarget.Kind.PLAN)).isEqualTo(State.MET);
		assertThat(state(clock, "2026-09-22T09:00", ServiceTarget.Kind.RESOLUTION)).isEqualTo(State.RUNNING);
	}

	@Test
	void a_declined_plan_asks_for_another_one_by_eight() {
		ServiceClock clock = clock(received("2026-09-21T09:00"), entry(Kind.PROPOSED, "2026-09-21T10:00"),
				entry(Kind.DECLINED, "2026-09-22T18:00"));
		assertThat(due(clock, "2026-09-22T18:00", ServiceTarget.Kind.PLAN)).isEqualTo(at("2026-09-23T20:00"));
		assertThat(state(clock, "2026-09-23T20:00", ServiceTarget.Kind.PLAN)).isEqualTo(State.PASSED);
	}

	@Test
	void a_pause_has_a_reason_that_is_told_and_moves_what_is_due_by_the_evenings_it_lasted_over() {
		ServiceClock clock = clock(received("2026-09-21T09:00"), entry(Kind.CONTACTED, "2026-09-21T09:30"),
				new ClockEntry(Kind.PAUSED, at("2026-09-21T11:00"), "等您提供聊天截图"),
				entry(Kind.RESUMED, "2026-09-22T10:00"));
		assertThat(state(clock, "2026-09-21T19:00", ServiceTarget.Kind.PLAN)).isEqualTo(State.PAUSED);
		assertThat(clock.pausedBecause(at("2026-09-21T21:00"))).contains("等您提供聊天截图");
		assertThat(clock.pausedBecause(at("2026-09-22T10:00"))).isEmpty();
		assertThat(due(clock, "2026-09-22T10:00", ServiceTarget.Kind.PLAN)).isEqualTo(at("2026-09-22T20:00"));
		assertThat(due(clock, "2026-09-22T10:00", ServiceTarget.Kind.RESOLUTION)).isEqualTo(at("2026-09-30T20:00"));
		assertThat(clock.mayEscalate(at("2026-09-22T19:59"))).isFalse();
		assertThat(clock.mayEscalate(at("2026-09-22T20:00"))).isTrue();
	}

	@Test
	void a_pause_that_is_over_before_the_evening_moves_nothing_to_the_next_morning() {
		ServiceClock clock = clock(received("2026-09-21T09:00"),
				new ClockEntry(Kind.PAUSED, at("2026-09-21T11:00"), "等您提供聊天截图"),
				entry(Kind.RESUMED, "2026-09-21T16:00"));
		assertThat(due(clock, "2026-09-21T16:00", ServiceTarget.Kind.PLAN)).isEqualTo(at("2026-09-21T20:00"));
	}

	@Test
	void a_pause_over_a_holiday_counts_evenings_of_working_days_only() {
		ServiceClock clock = clock(received("2026-09-24T18:00"),
				new ClockEntry(Kind.PAUSED, at("2026-09-24T19:00"), "等图纸"), entry(Kind.RESUMED, "2026-09-29T09:00"));
		// closed on Thursday, a holiday on Friday and rest after it: Monday's evening
		assertThat(due(clock, "2026-09-29T09:00", ServiceTarget.Kind.PLAN)).isEqualTo(at("2026-09-29T20:00"));
	}

	@Test
	void a_pause_after_it_was_due_makes_nothing_good() {
		ServiceClock clock = clock(received("2026-09-21T09:00"),
				new ClockEntry(Kind.PAUSED, at("2026-09-21T20:01"), "等销售部"));
		assertThat(state(clock, "2026-09-22T09:00", ServiceTarget.Kind.PLAN)).isEqualTo(State.PASSED);
		assertThat(clock.mayEscalate(at("2026-09-22T09:00"))).isTrue();
	}

	@Test
	void whoever_was_escalated_to_has_time_again_and_then_there_is_a_next_level() {
		ServiceClock clock = clock(received("2026-09-21T09:00"), entry(Kind.ESCALATED, "2026-09-21T20:30"));
		assertThat(clock.mayEscalate(at("2026-09-22T10:59"))).isFalse();
		assertThat(clock.mayEscalate(at("2026-09-22T11:00"))).isTrue();
	}

	@Test
	void a_reopened_case_is_as_old_as_it_is_and_is_contacted_anew() {
		ServiceClock clock = clock(received("2026-09-01T09:00"), entry(Kind.CONTACTED, "2026-09-01T09:10"),
				entry(Kind.RESOLVED, "2026-09-02T09:00"), entry(Kind.CLOSED, "2026-09-03T09:00"),
				entry(Kind.REOPENED, "2026-09-21T09:00"));
		assertThat(state(clock, "2026-09-10T09:00", ServiceTarget.Kind.RESOLUTION)).isEqualTo(State.MET);
		assertThat(state(clock, "2026-09-21T10:00", ServiceTarget.Kind.RESOLUTION)).isEqualTo(State.PASSED);
		assertThat(due(clock, "2026-09-21T10:00", ServiceTarget.Kind.CONTACT)).isEqualTo(at("2026-09-21T11:00"));
	}

	@Test
	void nothing_runs_after_it_is_closed() {
		ServiceClock clock = clock(received("2026-09-21T09:00"), entry(Kind.CLOSED, "2026-09-21T10:00"));
		assertThat(clock.at(at("2027-01-04T09:00"))).isEqualTo(clock.at(at("2026-09-21T10:00")));
	}

	@Test
	void a_clock_begins_when_its_case_is_received() {
		assertThatIllegalArgumentException().isThrownBy(() -> clock(entry(Kind.CONTACTED, "2026-09-21T10:00")));
	}

	@Test
	void a_clock_that_was_set_back_reads_what_stands_at_the_beginning() {
		assertThat(clock(received("2026-09-21T09:00")).at(at("2026-09-21T08:00")))
			.isEqualTo(clock(received("2026-09-21T09:00")).at(at("2026-09-21T09:00")));
	}

	@Test
	void what_was_over_before_anju_has_no_clock_until_it_is_opened_again() {
		assertThat(clock().at(at("2026-09-21T09:00"))).isEmpty();
		assertThat(clock().mayEscalate(at("2026-09-21T09:00"))).isFalse();
		ServiceClock again = clock(entry(Kind.REOPENED, "2026-09-21T09:00"));
		assertThat(due(again, "2026-09-21T09:00", ServiceTarget.Kind.CONTACT)).isEqualTo(at("2026-09-21T11:00"));
		assertThat(due(again, "2026-09-21T09:00", ServiceTarget.Kind.RESOLUTION)).isEqualTo(at("2026-09-29T20:00"));
	}

	@Test
	void whatever_happens_the_past_stays_what_it_was_and_pauses_only_ever_add() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			List<ClockEntry> entries = history(random);
			ServiceClock whole = new ServiceClock(LEVEL, this.time, entries);
			for (int i = 0; i < 20; i++) {
				Instant now = entries.getFirst().at().plusSeconds(random.nextInt(30 * 86_400));
				List<ClockEntry> known = entries.stream().filter((one) -> !one.at().isAfter(now)).toList();
				ServiceClock then = new ServiceClock(LEVEL, this.time, known);
				assertThat(then.at(now)).as("seed " + seed + " at " + now).isEqualTo(whole.at(now));
				assertThat(then.mayEscalate(now)).isEqualTo(whole.mayEscalate(now));
				assertThat(then.pausedBecause(now)).isEqualTo(whole.pausedBecause(now));
				ServiceClock restless = new ServiceClock(LEVEL, this.time,
						known.stream().filter((one) -> one.kind() != Kind.PAUSED).toList());
				for (ServiceTarget target : then.at(now)) {
					assertThat(target.due()).isAfterOrEqualTo(target.since());
					assertThat(target.due()).isAfterOrEqualTo(of(restless, now, target.kind()).due());
				}
			}
		}
	}

	private List<ClockEntry> history(Random random) {
		List<ClockEntry> entries = new ArrayList<>();
		Instant at = at("2026-09-15T00:00").plusSeconds(random.nextInt(10 * 86_400));
		entries.add(new ClockEntry(Kind.RECEIVED, at, ""));
		Kind[] kinds = Kind.values();
		for (int i = random.nextInt(12); i > 0; i--) {
			at = at.plusSeconds(1 + random.nextInt(3 * 86_400));
			entries.add(new ClockEntry(kinds[1 + random.nextInt(kinds.length - 1)], at, "原因 " + i));
		}
		return entries;
	}

	private ServiceClock clock(ClockEntry... entries) {
		return new ServiceClock(LEVEL, this.time, List.of(entries));
	}

	private static ClockEntry received(String at) {
		return entry(Kind.RECEIVED, at);
	}

	private static ClockEntry entry(Kind kind, String at) {
		return new ClockEntry(kind, at(at), "");
	}

	private static Instant due(ServiceClock clock, String now, ServiceTarget.Kind kind) {
		return of(clock, at(now), kind).due();
	}

	private static State state(ServiceClock clock, String now, ServiceTarget.Kind kind) {
		return of(clock, at(now), kind).state();
	}

	private static ServiceTarget of(ServiceClock clock, Instant now, ServiceTarget.Kind kind) {
		return clock.at(now).stream().filter((target) -> target.kind() == kind).findFirst().orElseThrow();
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

	@Test
	void R_268_a_suggestion_is_answered_soon_and_has_no_other_hour() {
		ServiceClock clock = new ServiceClock(LEVEL.contactOnly(), this.time,
				List.of(received("2026-09-21T09:00"), entry(Kind.CONTACTED, "2026-09-21T10:00")));
		assertThat(clock.at(at("2026-10-21T09:00"))).extracting(ServiceTarget::state)
			.containsExactly(ServiceTarget.State.MET);
		assertThat(clock.mayEscalate(at("2026-10-21T09:00"))).isFalse();
		assertThat(clock.risesAt(at("2026-10-21T09:00"))).isEmpty();
	}

}
