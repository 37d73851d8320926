package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

/** Puts together what staff see of a case. */
@Component
class CaseFiles {

	private final CaseEntries entries;

	private final CaseClocks clocks;

	private final Promises promises;

	private final Feedbacks feedbacks;

	private final Attachments attachments;

	private final Clock clock;

	CaseFiles(CaseEntries entries, CaseClocks clocks, Promises promises, Feedbacks feedbacks, Attachments attachments,
			Clock clock) {
		this.entries = entries;
		this.clocks = clocks;
		this.promises = promises;
		this.feedbacks = feedbacks;
		this.attachments = attachments;
		this.clock = clock;
	}

	CaseFile of(Case one) {
		Instant now = this.clock.instant();
		ServiceClock its = this.clocks.of(one);
		return new CaseFile(one, its.at(now), its.pausedBecause(now).orElse(""),
				one.state().isOpen() && its.mayEscalate(now), entries(one.id()), this.attachments.of(one.id()),
				this.promises.of(one.id()), this.feedbacks.of(one.id()));
	}

	List<CaseEntry> entries(long id) {
		return this.entries.of(id);
	}

}
