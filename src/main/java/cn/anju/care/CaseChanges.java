package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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

	private static final Set<CaseEntry.Kind> ANSWERS = EnumSet.of(CaseEntry.Kind.SAID, CaseEntry.Kind.CONTACTED,
			CaseEntry.Kind.PROPOSED, CaseEntry.Kind.RESOLVED, CaseEntry.Kind.EXPLAINED, CaseEntry.Kind.PAUSED,
			CaseEntry.Kind.CLOSED_UNANSWERED, CaseEntry.Kind.SUMMARISED);

	private final StoredCases cases;

	private final CaseEntries entries;

	private final CaseNumbers numbers;

	private final CaseClocks clocks;

	private final Receivers receivers;

	private final CaseDues dues;

	private final CareNotices notices;

	private final HandlerNotices handlers;

	private final Suggestions suggestions;

	private final CurrentActor actor;

	private final Clock clock;

	CaseChanges(StoredCases cases, CaseEntries entries, CaseNumbers numbers, CaseClocks clocks, Receivers receivers,
			CaseDues dues, CareNotices notices, HandlerNotices handlers, Suggestions suggestions, CurrentActor actor,
			Clock clock) {
		this.dues = dues;
		this.notices = notices;
		this.handlers = handlers;
		this.cases = cases;
		this.entries = entries;
		this.numbers = numbers;
		this.clocks = clocks;
		this.receivers = receivers;
		this.suggestions = suggestions;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * How it came and where it is.
	 *
	 * @param report what was reported together has the same
	 * @param channel how it came
	 * @param project the project
	 * @param purchase the purchase, if it is about one
	 * @param reporter who came with it
	 * @param place where it is
	 */
	record Origin(long report, ChannelType channel, ProjectId project, @Nullable PurchaseId purchase, String reporter,
			String place) {
	}

	/** It is there, and somebody has it by name. */
	public Case receive(Origin from, NewItem item, Handler first) {
		Case received = new Case(Ids.next(), this.numbers.next(item.type()), from.report(),
				new Case.About(item.type(), item.category(), Severity.NORMAL), null, from.channel(), CaseState.RECEIVED,
				from.project(), from.purchase(), from.reporter(), from.place(), item.title(), item.words(),
				Responsibility.of(first), Outcome.NONE, this.clock.instant(), null, 0);
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
		write(next, ActionEntries.kind(action), ActionEntries.counts(action), false, words);
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
				Case open = shown.with(shown.outcome().reopened());
				yield (action == Action.APPEAL) ? open.judged(null) : open;
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

	/** Cause and measure are written down; the owner does not read them. */
	public Case sumUp(Case shown) {
		Case next = shown.after(Action.ARCHIVE, this.clock.instant());
		this.cases.update(next);
		write(next, CaseEntry.Kind.MOVED_ON, null, true, next.outcome().measure());
		return next;
	}

	/** One ends and says where it goes on; the other says what has come to it. */
	public void merge(Case ending, Case going) {
		act(ending.with(ending.outcome().merged(going.id())), Action.MERGE, going.number());
		write(going, CaseEntry.Kind.MERGED, null, true, ending.number());
		write(going, CaseEntry.Kind.NOTED, null, true, ending.number() + " " + ending.words());
	}

	/** Another matter gets a number of its own, and is as written down as this one. */
	public Case split(Case from, NewItem item) {
		Case other = receive(new Origin(from.report(), from.channel(), from.project(), from.purchase(), from.reporter(),
				from.place()), item, from.responsibility().handler());
		write(from, CaseEntry.Kind.SPLIT, null, false, other.number());
		return act(other, Action.REGISTER, "");
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

	/** Nothing was done for a working day: the next level has it, if there is one. */
	public void rise(Case shown) {
		above(shown).ifPresentOrElse((to) -> escalate(shown, to), () -> this.dues.keepDown(shown.id()));
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

	/**
	 * Somebody has it now for somebody else; who stands in is told of all of it at once.
	 */
	public Case pass(Case shown, Responsibility next, boolean taken) {
		Case passed = shown.with(next);
		this.cases.update(passed);
		if (taken) {
			write(passed, CaseEntry.Kind.TAKEN_OVER, null, false, next.handler().name());
		}
		else {
			this.dues.settle(passed);
		}
		return passed;
	}

	/** Somebody is asked to take it over, or has it now: whoever it concerns is told. */
	public Case pass(Case shown, Responsibility next, boolean taken, String words) {
		Case passed = pass(shown, next, taken);
		this.handlers.passed(shown, passed, this.actor.get(), words);
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

	/** Photos without a word. */
	public long show(Case to) {
		return write(to, CaseEntry.Kind.SAID, null, false, "");
	}

	/** What is said once: of two who say it at the same moment one is refused. */
	public void sayOnce(Case to, CaseEntry.Kind kind, String words) {
		Case next = to.touched();
		this.cases.update(next);
		write(next, kind, null, false, words);
	}

	/** The owner has said how it was. */
	public void rated(Case one, int score, String words) {
		write(one, CaseEntry.Kind.RATED, null, false, score + " " + words);
	}

	/** Words for the other side, or between staff; gives the id of the entry. */
	public long say(Case to, CaseEntry.Kind kind, ClockEntry.@Nullable Kind counts, boolean internal, String words) {
		return write(to, kind, counts, internal, Words.required(words, NewItem.LONGEST));
	}

	private long write(Case to, CaseEntry.Kind kind, ClockEntry.@Nullable Kind counts, boolean internal, String words) {
		Actor by = this.actor.get();
		if (!internal && counts != ClockEntry.Kind.RECEIVED && counts != ClockEntry.Kind.REOPENED) {
			this.entries.begin(to.id(), by);
		}
		long entry = this.entries.add(to.id(), to.state(), kind, counts, internal, by, words);
		if (kind != CaseEntry.Kind.SAID && kind != CaseEntry.Kind.NOTED) {
			this.dues.settle(to);
		}
		if (!internal) {
			asks(to, kind, by);
			this.notices.of(to, kind, entry, by, words);
			this.handlers.of(to, kind, entry, by, words);
		}
		return entry;
	}

	/**
	 * A step that staff take is no answer to what the owner has written, and an owner who
	 * was understood asks nothing.
	 */
	private void asks(Case one, CaseEntry.Kind kind, Actor by) {
		if (kind == CaseEntry.Kind.SUMMARY_CONFIRMED) {
			return;
		}
		if (by.kind() == Actor.Kind.OWNER) {
			this.dues.asks(one, one.state().isOpen());
		}
		else if (ANSWERS.contains(kind)) {
			this.dues.asks(one, false);
		}
	}

}
