package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;

import cn.anju.core.EachMinute;
import cn.anju.core.OneByOne;

import org.springframework.stereotype.Component;

/**
 * Lets offers lapse that nobody has answered, and offers seats that became free by time:
 * because a hold ran out.
 */
@Component
class LapsedOffers implements EachMinute {

	private static final int AT_ONCE = 500;

	private final Waits waits;

	private final Holds holds;

	private final Slots slots;

	private final WaitingList waiting;

	private final OneByOne oneByOne;

	private final Clock clock;

	LapsedOffers(Waits waits, Holds holds, Slots slots, WaitingList waiting, OneByOne oneByOne, Clock clock) {
		this.waits = waits;
		this.holds = holds;
		this.slots = slots;
		this.waiting = waiting;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	@Override
	public String what() {
		return "let offers of seats lapse";
	}

	@Override
	public void run() {
		Instant now = this.clock.instant();
		this.oneByOne.run(this.waits.lapsed(now, AT_ONCE),
				(wait) -> this.waiting.lapse(this.slots.lock(wait.slot()), wait));
		this.oneByOne.run(this.waits.awaited(now, AT_ONCE), (slot) -> this.waiting.offer(this.slots.lock(slot)));
		this.waits.endPast(now);
		this.holds.clear(now);
	}

}
