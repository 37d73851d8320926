package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.anju.care.FirstTime.Verdict;
import cn.anju.core.WorkingTime;
import org.jspecify.annotations.Nullable;

/**
 * The first contact and the first plan of a case, as {@link ServiceClock} judges them by
 * the service level. Only the first ones: what came after an escalation, a
 * declined plan or a reopening does not make up for a late beginning.
 *
 * @param contact the first word with the owner; a plan or a result is one too
 * @param plan the first plan or result
 */
public record FirstTimes(FirstTime contact, FirstTime plan) {

	/** Of a case that no clock counts. */
	static final FirstTimes NONE = new FirstTimes(FirstTime.NONE, FirstTime.NONE);

	private static final Set<ServiceTarget.Kind> FIRST = EnumSet.of(ServiceTarget.Kind.CONTACT,
			ServiceTarget.Kind.PLAN);

	private static final Set<ClockEntry.Kind> AGAIN = EnumSet.of(ClockEntry.Kind.ESCALATED, ClockEntry.Kind.DECLINED);

	/** Of what a clock counts with, in its order. */
	static FirstTimes of(ServiceLevel level, WorkingTime time, List<ClockEntry> entries, Instant now) {
		List<ClockEntry> first = entries.stream()
			.takeWhile((entry) -> entry.kind() != ClockEntry.Kind.REOPENED)
			.filter((entry) -> !AGAIN.contains(entry.kind()))
			.toList();
		if (first.isEmpty() || first.getFirst().kind() != ClockEntry.Kind.RECEIVED) {
			return NONE;
		}
		Instant received = first.getFirst().at();
		List<ServiceTarget> targets = new ServiceClock(level.of(FIRST), time, first).at(now);
		return new FirstTimes(read(targets, ServiceTarget.Kind.CONTACT, received, time),
				read(targets, ServiceTarget.Kind.PLAN, received, time));
	}

	private static FirstTime read(List<ServiceTarget> targets, ServiceTarget.Kind kind, Instant received,
			WorkingTime time) {
		return targets.stream().filter((target) -> target.kind() == kind).findFirst().map((target) -> {
			Instant met = target.metAt();
			@Nullable Duration taken = (met != null) ? time.between(received, met) : null;
			return new FirstTime(taken, verdict(target.state()));
		}).orElse(FirstTime.NONE);
	}

	private static Verdict verdict(ServiceTarget.State state) {
		return switch (state) {
			case MET -> Verdict.IN_TIME;
			case MET_LATE, PASSED -> Verdict.LATE;
			case RUNNING, NEAR, PAUSED -> Verdict.UNDECIDED;
		};
	}

}
