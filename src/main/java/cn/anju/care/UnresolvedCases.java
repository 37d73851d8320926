package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.ProjectId;

import org.springframework.stereotype.Component;

/** Finds what is open and unresolved in a project, for whoever comes next. */
@Component
class UnresolvedCases {

	private static final Comparator<OpenCase> IN_ORDER = Comparator.comparing(OpenCase::late)
		.reversed()
		.thenComparing(OpenCase::receivedAt)
		.thenComparing(OpenCase::id);

	private final StoredCases cases;

	private final CaseClocks clocks;

	private final Promises promises;

	private final WorkingCalendars calendars;

	private final Clock clock;

	UnresolvedCases(StoredCases cases, CaseClocks clocks, Promises promises, WorkingCalendars calendars, Clock clock) {
		this.cases = cases;
		this.clocks = clocks;
		this.promises = promises;
		this.calendars = calendars;
		this.clock = clock;
	}

	OpenMatters of(ProjectId project) {
		List<Case> open = this.cases.openOf(project);
		Map<Long, ServiceClock> its = this.clocks.of(open);
		Instant now = this.clock.instant();
		LocalDate next = this.calendars.national().onOrAfter(LocalDate.now(this.clock).plusDays(1));
		return new OpenMatters(open.stream()
			.map((one) -> new OpenCase(one.id(), one.number(), one.title(), one.state(),
					one.responsibility().handler().name(), one.receivedAt(),
					isLate(one, Objects.requireNonNull(its.get(one.id())), now)))
			.sorted(IN_ORDER)
			.toList(), promises(project, next));
	}

	/** A suggestion waits for its month: its batch is late, not the suggestion. */
	private static boolean isLate(Case one, ServiceClock its, Instant now) {
		return one.type().takesNineSteps()
				&& its.at(now).stream().anyMatch((target) -> target.state() == ServiceTarget.State.PASSED);
	}

	private List<OpenPromise> promises(ProjectId project, LocalDate until) {
		return this.promises.open(false, List.of(project))
			.stream()
			.filter((promise) -> !promise.dueOn().isAfter(until))
			.map((promise) -> new OpenPromise(promise.id(), promise.about(), promise.words(), promise.dueOn(),
					promise.madeBy()))
			.toList();
	}

}
