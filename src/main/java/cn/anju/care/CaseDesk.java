package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.purchase.PurchaseSpecialists;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases for customer service: taking them in, and the steps that are
 * staff's. Whoever has a case acts; whoever stands higher may. The owner's own words,
 * such as yes and no to a plan, are not given here.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CaseDesk {

	private static final Set<Action> OF_STAFF = EnumSet.of(Action.REGISTER, Action.ASSIGN, Action.INVESTIGATE,
			Action.PROPOSE, Action.HANDLE, Action.RESOLVE, Action.EXPLAIN, Action.FOLLOW_UP, Action.ARCHIVE,
			Action.COLLECT);

	private static final Set<Action> OTHERWISE = EnumSet.of(Action.CLASSIFY, Action.SEND, Action.ANSWER);

	private static final Set<Action> WITH_WORDS = EnumSet.of(Action.PROPOSE, Action.RESOLVE, Action.EXPLAIN,
			Action.FOLLOW_UP, Action.ARCHIVE);

	private final CurrentStaff staff;

	private final StoredCases cases;

	private final CaseEntries entries;

	private final CaseChanges changes;

	private final CaseClocks clocks;

	private final Receivers receivers;

	private final PurchaseSpecialists purchases;

	private final Clock clock;

	CaseDesk(CurrentStaff staff, StoredCases cases, CaseEntries entries, CaseChanges changes, CaseClocks clocks,
			Receivers receivers, PurchaseSpecialists purchases, Clock clock) {
		this.staff = staff;
		this.cases = cases;
		this.entries = entries;
		this.changes = changes;
		this.clocks = clocks;
		this.receivers = receivers;
		this.purchases = purchases;
		this.clock = clock;
	}

	/**
	 * Takes in what somebody came with; the asker is the first receiver for ever.
	 * @param intake what was said
	 * @return the cases in the order of the matters
	 * @throws Refused if the project is not the asker's, or the purchase not the
	 * project's
	 */
	public List<CaseFile> take(NewIntake intake) {
		Handler first = self(intake.project());
		if (intake.purchase() != null && this.purchases.of(intake.purchase())
			.filter((one) -> one.project().equals(intake.project()))
			.isEmpty()) {
			throw new Refused(CareRefusal.NOT_FOUND);
		}
		long report = Ids.next();
		List<CaseFile> taken = new ArrayList<>();
		for (NewItem item : intake.items()) {
			taken.add(file(this.changes.receive(report, item, intake.channel(), intake.project(), intake.purchase(),
					intake.reporter(), first)));
		}
		return taken;
	}

	/**
	 * Opens a case.
	 * @param id its id
	 * @return the case; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<CaseFile> file(long id) {
		return this.cases.find(id).filter((one) -> allows(one.project())).map(this::file);
	}

	private CaseFile file(Case one) {
		Instant now = this.clock.instant();
		ServiceClock its = this.clocks.of(one);
		return new CaseFile(one, its.at(now), its.pausedBecause(now).orElse(""),
				one.state().isOpen() && its.mayEscalate(now), this.entries.of(one.id()));
	}

	/**
	 * Decides what a case is about and how much is at stake, maybe anew. Something major
	 * goes to the next level at once.
	 * @param id the case
	 * @param version as it was shown
	 * @param category what it is about
	 * @param severity how much is at stake
	 * @return the case as it stands then
	 */
	public CaseFile classify(long id, int version, CaseCategory category, Severity severity) {
		return file(this.changes.classify(mine(id, version), category, severity));
	}

	/**
	 * Takes a case one step on.
	 * @param id the case
	 * @param version as it was shown
	 * @param action one of staff's own
	 * @param words a plan, a result, an explanation; empty for what needs none
	 * @return the case as it stands then
	 */
	public CaseFile advance(long id, int version, Action action, String words) {
		if (OTHERWISE.contains(action)) {
			throw new IllegalArgumentException(action + " asks for more than words");
		}
		if (!OF_STAFF.contains(action)) {
			throw new Refused(CareRefusal.OWNERS_WORD);
		}
		if (words.isBlank() && WITH_WORDS.contains(action)) {
			throw new Refused(CareRefusal.WORDS_MISSING);
		}
		return file(this.changes.act(mine(id, version), action, Words.atMost(words, NewItem.LONGEST)));
	}

	/**
	 * Writes to the owner.
	 * @param id the case
	 * @param words what to say, 1 to 5,000 characters
	 */
	public void say(long id, String words) {
		this.changes.say(require(id), CaseEntry.Kind.SAID, null, false, words);
	}

	/**
	 * Writes to other staff; the owner never sees it.
	 * @param id the case
	 * @param words what to say, 1 to 5,000 characters
	 */
	public void note(long id, String words) {
		this.changes.say(require(id), CaseEntry.Kind.NOTED, null, true, words);
	}

	/**
	 * Writes down that somebody spoke with the owner.
	 * @param id the case
	 * @param words what was said
	 */
	public void contacted(long id, String words) {
		this.changes.count(handled(id), CaseEntry.Kind.CONTACTED, ClockEntry.Kind.CONTACTED, words);
	}

	/**
	 * Lets the clock rest.
	 * @param id the case
	 * @param reason why; the owner reads it
	 */
	public void pause(long id, String reason) {
		this.changes.count(handled(id), CaseEntry.Kind.PAUSED, ClockEntry.Kind.PAUSED, reason);
	}

	/**
	 * Lets the clock run again.
	 * @param id the case
	 * @param words what has come; the owner reads it
	 */
	public void resume(long id, String words) {
		this.changes.count(handled(id), CaseEntry.Kind.RESUMED, ClockEntry.Kind.RESUMED, words);
	}

	/**
	 * Asks somebody of the project to take a case over; until then it stays.
	 * @param id the case
	 * @param version as it was shown
	 * @param account a member of staff with a role in customer service
	 * @return the case as it stands then
	 */
	public CaseFile offer(long id, int version, AccountId account) {
		Case shown = mine(id, version);
		return file(this.changes.pass(shown, shown.responsibility().offer(member(shown.project(), account)), false));
	}

	/**
	 * Takes over a case that the asker was asked to take.
	 * @param id the case
	 * @return the case as it stands then
	 */
	public CaseFile accept(long id) {
		Case shown = require(id);
		return file(this.changes.pass(shown, shown.responsibility().accept(this.staff.accountId()), true));
	}

	/**
	 * Leaves a case with its handler.
	 * @param id the case
	 * @return the case as it stands then
	 */
	public CaseFile decline(long id) {
		Case shown = require(id);
		return file(this.changes.pass(shown, shown.responsibility().decline(this.staff.accountId()), false));
	}

	private boolean allows(ProjectId project) {
		return this.staff.projects(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR)
			.allows(project);
	}

	private Case require(long id) {
		return this.cases.find(id)
			.filter((one) -> allows(one.project()))
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

	private Case mine(long id, int version) {
		Case one = handled(id);
		if (one.version() != version) {
			throw new Refused(CareRefusal.CHANGED_MEANWHILE);
		}
		return one;
	}

	/** For whoever has it, or stands higher. */
	private Case handled(long id) {
		Case one = require(id);
		Handler handler = one.responsibility().handler();
		if (!handler.account().equals(this.staff.accountId())
				&& self(one.project()).level().compareTo(handler.level()) <= 0) {
			throw new Refused(CareRefusal.NOT_YOURS);
		}
		return one;
	}

	private Handler self(ProjectId project) {
		return member(project, this.staff.accountId());
	}

	/** As high as the member stands in the project. */
	private Handler member(ProjectId project, AccountId account) {
		return this.receivers.candidates(project)
			.stream()
			.map(EscalationPath.Candidate::handler)
			.filter((one) -> one.account().equals(account))
			.reduce((_, higher) -> higher)
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

}
