package cn.anju.care;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

/** Puts together what staff see of a case. */
@Component
class CaseFiles {

	private final CaseEntries entries;

	private final CaseClocks clocks;

	private final Promises promises;

	private final Feedbacks feedbacks;

	private final Attachments attachments;

	private final CareNotices notices;

	private final CaseDepartments departments;

	private final Clock clock;

	CaseFiles(CaseEntries entries, CaseClocks clocks, Promises promises, Feedbacks feedbacks, Attachments attachments,
			CareNotices notices, CaseDepartments departments, Clock clock) {
		this.departments = departments;
		this.entries = entries;
		this.clocks = clocks;
		this.promises = promises;
		this.feedbacks = feedbacks;
		this.attachments = attachments;
		this.notices = notices;
		this.clock = clock;
	}

	CaseFile of(Case one) {
		Instant now = this.clock.instant();
		ServiceClock its = this.clocks.of(one);
		return new CaseFile(one, its.at(now), its.pausedBecause(now).orElse(""),
				one.state().isOpen() && its.mayEscalate(now), this.entries.of(one.id()), this.attachments.of(one.id()),
				this.promises.of(one.id()), this.feedbacks.of(one.id()), this.departments.of(one.id()).orElse(null));
	}

	Silence silence(Case one) {
		return Silence.of(this.entries.of(one.id()), this.notices.reaches(one));
	}

}
