package cn.anju.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import cn.anju.core.Actor;
import cn.anju.core.DayStarted;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the clock does once a day: reminds owners of what waits for their word, and asks
 * how it was after a quiet time. Both once, however often a day is run.
 */
@Component
class CareClockwork {

	/** After how long an owner is told a second time. */
	private static final Duration REMIND = Duration.ofDays(3);

	private final StoredCases cases;

	private final CaseEntries entries;

	private final CareNotices notices;

	private final Feedbacks feedbacks;

	private final CareSettings settings;

	private final Clock clock;

	CareClockwork(StoredCases cases, CaseEntries entries, CareNotices notices, Feedbacks feedbacks,
			CareSettings settings, Clock clock) {
		this.cases = cases;
		this.entries = entries;
		this.notices = notices;
		this.feedbacks = feedbacks;
		this.settings = settings;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		run();
	}

	/** As often as wanted. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void run() {
		Instant now = this.clock.instant();
		List<Case> waiting = this.cases.find(this.cases.unanswered(now.minus(REMIND)));
		// what nobody can read does not count as said
		waiting.stream().filter(this.notices::reaches).forEach(this::remind);
		List<Case> quiet = this.cases.find(this.cases.quiet(now.minus(this.settings.quiet())));
		quiet.stream()
			.filter((one) -> this.notices.reaches(one) && this.feedbacks.ask(one.id()))
			.forEach(this.notices::ask);
	}

	private void remind(Case one) {
		long entry = this.entries.add(one.id(), one.state(), CaseEntry.Kind.REMINDED, null, false, Actor.CLOCK, "");
		this.notices.of(one, CaseEntry.Kind.REMINDED, entry, Actor.CLOCK, "");
	}

}
