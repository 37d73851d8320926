package cn.anju.care;

import java.time.Clock;
import java.time.Instant;

import cn.anju.core.EachMinute;
import cn.anju.core.OneByOne;

import org.springframework.stereotype.Component;

/**
 * Tells handlers that something is due soon (b.10: a plan at 16:00 for 20:00), once for
 * each time by which something is due.
 */
@Component
class WarnedCases implements EachMinute {

	private static final int AT_ONCE = 200;

	private final StoredCases cases;

	private final CaseClocks clocks;

	private final CaseDues dues;

	private final HandlerNotices notices;

	private final OneByOne oneByOne;

	private final Clock clock;

	WarnedCases(StoredCases cases, CaseClocks clocks, CaseDues dues, HandlerNotices notices, OneByOne oneByOne,
			Clock clock) {
		this.cases = cases;
		this.clocks = clocks;
		this.dues = dues;
		this.notices = notices;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	@Override
	public String what() {
		return "tell handlers of cases what is due soon";
	}

	@Override
	public void run() {
		this.oneByOne.run(this.dues.warned(AT_ONCE), (id) -> this.cases.find(id).ifPresent(this::warn));
	}

	/** What has passed already is red in every list, and goes up by itself. */
	private void warn(Case one) {
		Instant now = this.clock.instant();
		this.clocks.of(one)
			.next(now)
			.filter((next) -> next.state() == ServiceTarget.State.NEAR)
			.ifPresent((next) -> this.notices.near(one, next));
		this.dues.keepQuiet(one.id());
	}

}
