package cn.anju.care;

import java.time.Clock;

import cn.anju.core.EachMinute;
import cn.anju.core.OneByOne;

import org.springframework.stereotype.Component;

/**
 * Sends up what nobody has moved for a working day after something was due (b.10, R-277):
 * a case that is late never waits for its owner to press a button. What somebody moves in
 * the same moment is left to them.
 */
@Component
class RisingCases implements EachMinute {

	private static final int AT_ONCE = 200;

	private final StoredCases cases;

	private final CaseChanges changes;

	private final OneByOne oneByOne;

	private final Clock clock;

	RisingCases(StoredCases cases, CaseChanges changes, OneByOne oneByOne, Clock clock) {
		this.cases = cases;
		this.changes = changes;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	@Override
	public String what() {
		return "send up cases that nobody has moved";
	}

	@Override
	public void run() {
		this.oneByOne.run(this.cases.rising(this.clock.instant(), AT_ONCE),
				(id) -> this.cases.find(id).ifPresent(this.changes::rise));
	}

}
