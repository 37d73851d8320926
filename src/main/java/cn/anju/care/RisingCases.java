package cn.anju.care;

import java.time.Clock;

import cn.anju.core.EachMinute;
import cn.anju.core.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends up what nobody has moved for a working day after something was due (b.10, R-277):
 * a case that is late never waits for its owner to press a button.
 */
@Component
class RisingCases implements EachMinute {

	private static final Logger log = LoggerFactory.getLogger(RisingCases.class);

	private static final int AT_ONCE = 200;

	private final StoredCases cases;

	private final CaseChanges changes;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RisingCases(StoredCases cases, CaseChanges changes, TransactionTemplate transaction, Clock clock) {
		this.cases = cases;
		this.changes = changes;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String what() {
		return "send up cases that nobody has moved";
	}

	@Override
	public void run() {
		this.cases.rising(this.clock.instant(), AT_ONCE).forEach(this::rise);
	}

	/** What somebody moves in the same moment is left to them. */
	private void rise(long id) {
		try {
			this.transaction.executeWithoutResult((_) -> this.cases.find(id).ifPresent(this.changes::rise));
		}
		catch (Refused refused) {
			log.debug("Case {} was moved meanwhile", id, refused);
		}
	}

}
