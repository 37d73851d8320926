package cn.anju.procedure.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NoticeEvidence;
import cn.anju.messaging.SentNotice;
import cn.anju.procedure.RunDetails;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;

/** Says whether the owners were told the latest news of their purchase and read it. */
@Component
class OwnerKnows {

	private final NoticeEvidence evidence;

	private final CurrentStaff staff;

	private final RunWords words;

	OwnerKnows(NoticeEvidence evidence, CurrentStaff staff, RunWords words) {
		this.evidence = evidence;
		this.staff = staff;
		this.words = words;
	}

	/** The state of the latest notice; nothing for readers who may not know. */
	Optional<StateBadge> of(RunDetails run, Locale locale) {
		PurchaseId purchase = run.purchase();
		boolean allowed = Stream.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE)
			.anyMatch(this.staff::has);
		return (purchase != null && allowed) ? Optional.of(said(this.evidence.latest(purchase, locale)))
				: Optional.empty();
	}

	/** One notice, once for each person it was given to. */
	private StateBadge said(List<SentNotice> copies) {
		if (copies.isEmpty()) {
			return new StateBadge(State.TODO, this.words.text("procedure.owner.not-told"));
		}
		SentNotice notice = copies.getFirst();
		List<Instant> read = copies.stream().map(SentNotice::readAt).filter(Objects::nonNull).sorted().toList();
		if (read.isEmpty()) {
			State state = (notice.importance() == Importance.IMPORTANT) ? State.NEED : State.WAIT;
			return new StateBadge(state, this.words.text("procedure.owner.unread", this.words.at(notice.writtenAt())));
		}
		String first = this.words.at(read.getFirst());
		return new StateBadge(State.DONE,
				(read.size() == copies.size()) ? this.words.text("procedure.owner.read", first)
						: this.words.text("procedure.owner.read-by-some", first, read.size(), copies.size()));
	}

}
