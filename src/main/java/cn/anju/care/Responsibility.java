package cn.anju.care;

import java.util.HashSet;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a case (R-255, R-256, D-15, D-18). The first receiver is
 * recorded for ever and answers until a specialist has taken over; there is exactly one
 * handler at any time; whoever is to take over has to accept, and until then the handler
 * stays.
 *
 * @param first who received it; never changed
 * @param handler who has it now
 * @param offered who is asked to take it over, if somebody is
 * @param involved everybody who has ever had it: an escalation passes them by
 */
public record Responsibility(Handler first, Handler handler, @Nullable Handler offered, Set<AccountId> involved) {

	public Responsibility {
		Set<AccountId> all = new HashSet<>(involved);
		all.add(first.account());
		all.add(handler.account());
		involved = Set.copyOf(all);
	}

	/**
	 * Begins with whoever receives the case.
	 * @param first the first receiver
	 * @return the responsibility of one person
	 */
	static Responsibility of(Handler first) {
		return new Responsibility(first, first, null, Set.of());
	}

	/** Asks somebody else to take it over; another question before is taken back. */
	Responsibility offer(Handler to) {
		if (to.account().equals(this.handler.account())) {
			throw new Refused(CareRefusal.HAS_IT_ALREADY);
		}
		return new Responsibility(this.first, this.handler, to, this.involved);
	}

	/** Only whoever was asked can accept. */
	Responsibility accept(AccountId by) {
		Handler next = require(by);
		return new Responsibility(this.first, next, null, this.involved);
	}

	/** The handler keeps it. */
	Responsibility decline(AccountId by) {
		require(by);
		return withdraw();
	}

	/** The question is taken back. */
	Responsibility withdraw() {
		return new Responsibility(this.first, this.handler, null, this.involved);
	}

	private Handler require(AccountId by) {
		Handler asked = this.offered;
		if (asked == null || !asked.account().equals(by)) {
			throw new Refused(CareRefusal.NOT_ASKED);
		}
		return asked;
	}

	/**
	 * The next level has it at once: whoever waits does not wait for somebody to accept.
	 */
	Responsibility escalate(Handler to) {
		if (this.involved.contains(to.account())) {
			throw new Refused(CareRefusal.INVOLVED_ALREADY);
		}
		if (to.level().compareTo(this.handler.level()) <= 0) {
			throw new Refused(CareRefusal.NOT_HIGHER);
		}
		return new Responsibility(this.first, to, null, this.involved);
	}

	/**
	 * Somebody who leaves or is away: the case goes to a deputy at once, so that it is
	 * never nobody's.
	 */
	Responsibility handOverFor(AccountId absent, Handler deputy) {
		if (!this.handler.account().equals(absent)) {
			throw new Refused(CareRefusal.NOT_THE_HANDLER);
		}
		if (deputy.account().equals(absent)) {
			throw new Refused(CareRefusal.HAS_IT_ALREADY);
		}
		return new Responsibility(this.first, deputy, null, this.involved);
	}

}
