package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import cn.anju.care.CaseState.Action;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with a case, whoever asks. Each change writes the case, guarded by its
 * version, and an entry that says who and when.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseChanges {

	private final StoredCases cases;

	private final CaseEntries entries;

	private final CaseNumbers numbers;

	private final CaseClocks clocks;

	private final Receivers receivers;

	private final Suggestions suggestions;

	private final CurrentActor actor;

	private final Clock clock;

	CaseChanges(StoredCases cases, CaseEntries entries, CaseNumbers numbers, CaseClocks clocks, Receivers receivers,
			Suggestions suggestions, CurrentActor actor, Clock clock) {
		this.cases = cases;
		this.entries = entries;
		this.numbers = numbers;
		this.clocks = clocks;
		this.receivers = receivers;
		this.suggestions = suggestions;
		this.actor = actor;
		this.clock = clock;
	}

	/** It is there, and somebody has it by name. */
	public Case receive(long report, NewItem item, ChannelType channel, ProjectId project,
			@Nullable PurchaseId purchase, String reporter, Handler first) {
		Case received = new Case(Ids.next(), this.numbers.next(item.type()), report, item.type(), item.category(),
				Severity.NORMAL, null, channel, CaseState.RECEIVED, project, purchase, reporter, item.title(),
				item.words(), Responsibility.of(first), this.clock.instant(), null, 0);
		this.cases.insert(received);
		write(received, CaseEntry.Kind.RECEIVED, ClockEntry.Kind.RECEIVED, false, item.words());
		return received;
	}

	/** It moves on by an action that its state allows. */
	public Case act(Case shown, Action action, String words) {
		Case next = guarded(shown, action).after(action, this.clock.instant());
		this.cases.update(next);
		if (action == Action.COLLECT) {
			this.suggestions.collected(next);
		}
		write(next, kind(action), counts(action), false, words);
		return next;
	}

	private Case guarded(Case shown, Action action) {
		Instant closed = shown.closedAt();
		return switch (action) {
			case CLASSIFY -> shown.judged(Validity.VALID);
			case EXPLAIN -> shown.judged(Validity.INVALID);
			case APPEAL, REOPEN -> {
				if (action == Action.APPEAL && shown.validity() != Validity.INVALID) {
					throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
				}
				if (closed != null) {
					ClosingRules.requireReopenable(closed, this.clock.instant());
				}
				yield (action == Action.APPEAL) ? shown.judged(null) : shown;
			}
			default -> shown;
		};
	}

	/** Something major goes up at once, to whoever is responsible first. */
	public Case classify(Case shown, CaseCategory category, Severity severity) {
		Case next = act(shown.classified(category, severity), Action.CLASSIFY, "");
		boolean nowMajor = severity == Severity.MAJOR && shown.severity() != Severity.MAJOR;
		return nowMajor ? upIfPossible(next) : next;
	}

	/**
	 * Whoever has judged it does not judge it again, as long as there is somebody above.
	 */
	public Case appeal(Case shown, String words) {
		return upIfPossible(act(shown, Action.APPEAL, words));
	}

	private Case upIfPossible(Case one) {
		return above(one).map((to) -> escalate(one, to)).orElse(one);
	}

	/** When something promised has passed: the owner reaches the next level. */
	public Case escalate(Case shown) {
		if (!shown.state().isOpen()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		if (!this.clocks.of(shown).mayEscalate(this.clock.instant())) {
			throw new Refused(CareRefusal.NOT_DUE);
		}
		return escalate(shown, above(shown).orElseThrow(() -> new Refused(CareRefusal.NOBODY_ABOVE)));
	}

	/** Somebody of the next level who has had nothing to do with it. */
	private Optional<Handler> above(Case one) {
		Responsibility now = one.responsibility();
		return EscalationPath.next(now.handler().level(), now.involved(), this.receivers.candidates(one.project()));
	}

	private Case escalate(Case shown, Handler to) {
		Case next = shown.with(shown.responsibility().escalate(to));
		this.cases.update(next);
		write(next, CaseEntry.Kind.ESCALATED, ClockEntry.Kind.ESCALATED, false, next.responsibility().handler().name());
		return next;
	}

	/** Somebody is asked to take it over, or has it now. */
	public Case pass(Case shown, Responsibility next, boolean taken) {
		Case passed = shown.with(next);
		this.cases.update(passed);
		if (taken) {
			write(passed, CaseEntry.Kind.TAKEN_OVER, null, false, next.handler().name());
		}
		return passed;
	}

	/** What the clock counts with is said of open cases only, and a pause has an end. */
	public void count(Case to, CaseEntry.Kind kind, ClockEntry.Kind counts, String words) {
		if (!to.state().isOpen()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		boolean paused = this.clocks.of(to).pausedBecause(this.clock.instant()).isPresent();
		if (counts == ClockEntry.Kind.PAUSED && paused) {
			throw new Refused(CareRefusal.PAUSED_ALREADY);
		}
		if (counts == ClockEntry.Kind.RESUMED && !paused) {
			throw new Refused(CareRefusal.NOT_PAUSED);
		}
		// of two who pause at once one is refused
		this.cases.update(to.touched());
		say(to, kind, counts, false, words);
	}

	/** Words for the other side, or between staff. */
	public void say(Case to, CaseEntry.Kind kind, ClockEntry.@Nullable Kind counts, boolean internal, String words) {
		write(to, kind, counts, internal, Words.required(words, NewItem.LONGEST));
	}

	private void write(Case to, CaseEntry.Kind kind, ClockEntry.@Nullable Kind counts, boolean internal, String words) {
		Actor by = this.actor.get();
		this.entries.add(to.id(), kind, counts, internal, by, words);
	}

	private static CaseEntry.Kind kind(Action action) {
		return switch (action) {
			case REGISTER, CLASSIFY, ASSIGN, INVESTIGATE, HANDLE, FOLLOW_UP, ARCHIVE, COLLECT, SEND ->
				CaseEntry.Kind.MOVED_ON;
			case PROPOSE -> CaseEntry.Kind.PROPOSED;
			case AGREE -> CaseEntry.Kind.AGREED;
			case DECLINE -> CaseEntry.Kind.DECLINED;
			case RESOLVE, ANSWER -> CaseEntry.Kind.RESOLVED;
			case EXPLAIN -> CaseEntry.Kind.EXPLAINED;
			case APPEAL -> CaseEntry.Kind.APPEALED;
			case CONFIRM -> CaseEntry.Kind.CONFIRMED;
			case WITHDRAW -> CaseEntry.Kind.WITHDRAWN;
			case CLOSE_UNANSWERED -> CaseEntry.Kind.CLOSED_UNANSWERED;
			case REOPEN -> CaseEntry.Kind.REOPENED;
		};
	}

	private static ClockEntry.@Nullable Kind counts(Action action) {
		return switch (action) {
			case PROPOSE -> ClockEntry.Kind.PROPOSED;
			case DECLINE -> ClockEntry.Kind.DECLINED;
			case RESOLVE, EXPLAIN, ANSWER -> ClockEntry.Kind.RESOLVED;
			case REOPEN, APPEAL -> ClockEntry.Kind.REOPENED;
			case CONFIRM, WITHDRAW, CLOSE_UNANSWERED -> ClockEntry.Kind.CLOSED;
			default -> null;
		};
	}

}
