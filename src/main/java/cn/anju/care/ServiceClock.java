package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.ClockEntry.Kind;
import cn.anju.core.WorkingTime;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case: the same for the owner and for staff, because both read it from
 * what has happened. It rests at night and on days of rest, and in a pause
 * that has a reason.
 */
public final class ServiceClock {

	private static final Duration NEAR_PLAN = Duration.ofHours(4);

	private static final Duration NEAR_RESOLUTION = Duration.ofHours(24);

	/** A pause that is shorter is no rest: it moves no day. */
	private static final Duration SHORT = Duration.ofMinutes(15);

	private static final Set<Kind> BEGINNING = EnumSet.of(Kind.RECEIVED, Kind.REOPENED);

	private final ServiceLevel level;

	private final WorkingTime time;

	private final List<ClockEntry> entries;

	private final List<Pause> pauses = new ArrayList<>();

	/**
	 * Makes the clock of a case.
	 * @param level what may be expected
	 * @param time the hours in which somebody works
	 * @param entries what has happened, in any order; nothing of a case from before Anju,
	 * whose clock begins when somebody takes it up
	 * @throws IllegalArgumentException if something happened before the case was received
	 */
	public ServiceClock(ServiceLevel level, WorkingTime time, List<ClockEntry> entries) {
		this.level = level;
		this.time = time;
		this.entries = entries.stream().sorted(ClockEntry.IN_ORDER).toList();
		if (isBegun() && first(BEGINNING, Instant.MIN).isEmpty()) {
			throw new IllegalArgumentException("A clock begins when its case is received");
		}
		for (ClockEntry entry : this.entries) {
			switch (entry.kind()) {
				case PAUSED -> pause(entry);
				case RESUMED, CLOSED, RESOLVED, REOPENED, DECLINED -> resume(entry.at());
				default -> {
				}
			}
		}
	}

	private record Pause(Instant from, @Nullable Instant until, String reason) {
	}

	private void pause(ClockEntry entry) {
		if (running().isEmpty()) {
			this.pauses.add(new Pause(entry.at(), null, entry.reason()));
		}
	}

	private void resume(Instant at) {
		running()
			.ifPresent((pause) -> this.pauses.set(this.pauses.size() - 1, new Pause(pause.from(), at, pause.reason())));
	}

	private Optional<Pause> running() {
		return this.pauses.isEmpty() ? Optional.empty()
				: Optional.of(this.pauses.getLast()).filter((pause) -> pause.until() == null);
	}

	/**
	 * Tells whether the clock has begun.
	 * @return false of a case from before Anju that nobody has taken up
	 */
	public boolean isBegun() {
		return !this.entries.isEmpty();
	}

	/**
	 * Reads the clock.
	 * @param now the moment, not before the case was received
	 * @return every target, first what is due first; nothing before the clock begins
	 */
	public List<ServiceTarget> at(Instant now) {
		if (!isBegun()) {
			return List.of();
		}
		Instant until = first(EnumSet.of(Kind.CLOSED), lastOf(now, Kind.RECEIVED, Kind.REOPENED))
			.filter((closed) -> !closed.isAfter(now))
			.orElse(now);
		return this.level.kinds()
			.stream()
			.map((kind) -> target(kind, until))
			.sorted(Comparator.comparing(ServiceTarget::due).thenComparing(ServiceTarget::kind))
			.toList();
	}

	/**
	 * Tells why it rests.
	 * @param now the moment
	 * @return the reason of the pause; nothing while it runs
	 */
	public Optional<String> pausedBecause(Instant now) {
		return this.pauses.stream()
			.filter((pause) -> !pause.from().isAfter(now) && (pause.until() == null || pause.until().isAfter(now)))
			.findFirst()
			.map(Pause::reason);
	}

	/**
	 * Tells whether the owner may go to the next level: something was due and was not met
	 * since that level has it.
	 * @param now the moment
	 * @return whether a target has passed since the last escalation
	 */
	public boolean mayEscalate(Instant now) {
		if (!isBegun()) {
			return false;
		}
		Instant last = lastOf(now, Kind.RECEIVED, Kind.REOPENED, Kind.ESCALATED);
		return at(now).stream()
			.anyMatch((target) -> target.state() == ServiceTarget.State.PASSED && target.due().isAfter(last));
	}

	/**
	 * Gives what comes next.
	 * @param now the moment
	 * @return the target that is due first of those that are not met; nothing if all are
	 */
	public Optional<ServiceTarget> next(Instant now) {
		return at(now).stream().filter((target) -> !target.state().isMet()).findFirst();
	}

	/**
	 * Tells when a case goes to the next level by itself: a working day after something
	 * was due that was not met, and a working day after each level (b.10: stale).
	 * @param now the moment
	 * @return when; nothing while it rests or nothing is due
	 */
	public Optional<Instant> risesAt(Instant now) {
		if (!isBegun()) {
			return Optional.empty();
		}
		Instant last = lastOf(now, Kind.RECEIVED, Kind.REOPENED, Kind.ESCALATED);
		return next(now).filter((target) -> target.state() != ServiceTarget.State.PAUSED)
			.map((target) -> this.time.nextDay(later(target.due(), last)));
	}

	/**
	 * Tells from when the next thing is due soon: the handler is told then (b.10: a plan
	 * at 16:00).
	 * @param now the moment
	 * @return when; nothing while it rests or nothing is due
	 */
	public Optional<Instant> warnsAt(Instant now) {
		return next(now).filter((target) -> target.state() != ServiceTarget.State.PAUSED)
			.map((target) -> near(target.kind(), target.since(), target.due()));
	}

	private ServiceTarget target(ServiceTarget.Kind kind, Instant now) {
		Instant since = since(kind, now);
		Instant again = later(since, lastOf(now, Kind.RECEIVED, Kind.REOPENED));
		Instant met = first(meeting(kind), again).filter((at) -> !at.isAfter(now)).orElse(null);
		Instant end = (met != null) ? met : now;
		Instant due = due(kind, since, 0);
		boolean paused = false;
		if (kind != ServiceTarget.Kind.CONTACT) {
			int moved = 0;
			for (Pause pause : this.pauses) {
				if (pause.from().isBefore(due) && pause.from().isBefore(end)) {
					Instant until = (pause.until() != null && pause.until().isBefore(end)) ? pause.until() : end;
					moved += evenings(since, later(since, pause.from()), until);
					due = due(kind, since, moved);
					paused = met == null && (pause.until() == null || pause.until().isAfter(end));
				}
			}
		}
		return new ServiceTarget(kind, since, due, met, state(kind, since, due, met, now, paused));
	}

	/**
	 * Over how many evenings a pause lasted, on each of which something could have been
	 * due: so many days later it is due, and by the same hour. One that is over before
	 * the evening moves nothing.
	 */
	private int evenings(Instant since, Instant from, Instant until) {
		int evenings = 0;
		if (Duration.between(from, until).compareTo(SHORT) >= 0) {
			LocalDate day = this.time.workingDay(since);
			while (this.time.at(day, this.level.planBy()).isBefore(until)) {
				evenings += this.time.at(day, this.level.planBy()).isBefore(from) ? 0 : 1;
				day = this.time.days().plus(day, 1);
			}
		}
		return evenings;
	}

	private Instant since(ServiceTarget.Kind kind, Instant now) {
		return switch (kind) {
			case CONTACT -> lastOf(now, Kind.RECEIVED, Kind.REOPENED, Kind.ESCALATED);
			case PLAN -> lastOf(now, Kind.RECEIVED, Kind.REOPENED, Kind.ESCALATED, Kind.DECLINED);
			case RESOLUTION ->
				first(EnumSet.of(Kind.RECEIVED), Instant.MIN).or(() -> first(BEGINNING, Instant.MIN)).orElseThrow();
		};
	}

	private Instant due(ServiceTarget.Kind kind, Instant since, int moved) {
		return switch (kind) {
			case CONTACT -> this.time.plus(since, this.level.contact());
			case PLAN -> evening(since, moved);
			case RESOLUTION -> evening(since, this.level.resolveDays() + moved);
		};
	}

	private Instant evening(Instant since, int days) {
		return this.time.at(this.time.days().plus(this.time.workingDay(since), days), this.level.planBy());
	}

	/** A plan or a result is a word with the owner, and a result needs no plan. */
	private static Set<Kind> meeting(ServiceTarget.Kind kind) {
		return switch (kind) {
			case CONTACT -> EnumSet.of(Kind.CONTACTED, Kind.PROPOSED, Kind.RESOLVED);
			case PLAN -> EnumSet.of(Kind.PROPOSED, Kind.RESOLVED);
			case RESOLUTION -> EnumSet.of(Kind.RESOLVED);
		};
	}

	private ServiceTarget.State state(ServiceTarget.Kind kind, Instant since, Instant due, @Nullable Instant met,
			Instant now, boolean paused) {
		if (met != null) {
			return met.isAfter(due) ? ServiceTarget.State.MET_LATE : ServiceTarget.State.MET;
		}
		if (paused) {
			return ServiceTarget.State.PAUSED;
		}
		if (!now.isBefore(due)) {
			return ServiceTarget.State.PASSED;
		}
		return now.isBefore(near(kind, since, due)) ? ServiceTarget.State.RUNNING : ServiceTarget.State.NEAR;
	}

	private Instant near(ServiceTarget.Kind kind, Instant since, Instant due) {
		return switch (kind) {
			case CONTACT -> this.time.plus(since, this.level.contact().dividedBy(2));
			case PLAN -> due.minus(NEAR_PLAN);
			case RESOLUTION -> due.minus(NEAR_RESOLUTION);
		};
	}

	private Optional<Instant> first(Set<Kind> kinds, Instant from) {
		return this.entries.stream()
			.filter((entry) -> kinds.contains(entry.kind()) && !entry.at().isBefore(from))
			.map(ClockEntry::at)
			.findFirst();
	}

	private Instant lastOf(Instant now, Kind... kinds) {
		Set<Kind> wanted = EnumSet.copyOf(List.of(kinds));
		return this.entries.stream()
			.filter((entry) -> wanted.contains(entry.kind()) && !entry.at().isAfter(now))
			.map(ClockEntry::at)
			.reduce((_, later) -> later)
			// a clock that was set back reads what stands at the beginning
			.orElse(this.entries.getFirst().at());
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
