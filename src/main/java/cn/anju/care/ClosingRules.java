package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import cn.anju.core.Refused;

/**
 * When a case may be closed without the owner's word, and opened again (b.10). Nothing is
 * closed behind the owner's back: silence counts only after two notices, a call on record
 * and a week.
 */
final class ClosingRules {

	/** The silence after which a case may be closed. */
	static final Duration SILENCE = Duration.ofDays(7);

	/** How long a closed case can be opened again. */
	static final Duration REOPENABLE = Duration.ofDays(30);

	/** How often the owner is told before. */
	static final int NOTICES = 2;

	private ClosingRules() {
	}

	/**
	 * Refuses unless the silence is documented.
	 * @param since when plan, result or answer was laid before the owner
	 * @param notices when the owner was told about it since
	 * @param calls when somebody tried to call the owner about it and wrote down what
	 * came of it
	 * @param now the moment
	 */
	static void requireSilence(Instant since, List<Instant> notices, List<Instant> calls, Instant now) {
		long told = notices.stream().filter((at) -> !at.isBefore(since) && !at.isAfter(now)).count();
		if (told < NOTICES) {
			throw new Refused(CareRefusal.NOTICES_MISSING, NOTICES);
		}
		if (calls.stream().noneMatch((at) -> !at.isBefore(since) && !at.isAfter(now))) {
			throw new Refused(CareRefusal.CALL_MISSING);
		}
		if (now.isBefore(since.plus(SILENCE))) {
			throw new Refused(CareRefusal.TOO_SOON, SILENCE.toDays());
		}
	}

	static boolean isReopenable(Instant closedAt, Instant now) {
		return !now.isAfter(closedAt.plus(REOPENABLE));
	}

	/**
	 * Refuses when it is too long ago.
	 * @param closedAt when it was closed
	 * @param now the moment
	 */
	static void requireReopenable(Instant closedAt, Instant now) {
		if (!isReopenable(closedAt, now)) {
			throw new Refused(CareRefusal.TOO_LATE_TO_REOPEN, REOPENABLE.toDays());
		}
	}

}
