package cn.anju.care;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.CaseState.Action;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases for customer service: the steps that are staff's. Whoever has a
 * case acts; whoever stands higher may. The owner's own words, such as yes and no to a
 * plan, are not given here.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CaseDesk {

	private static final Set<Action> OF_STAFF = EnumSet.of(Action.REGISTER, Action.INVESTIGATE, Action.HANDLE,
			Action.RESOLVE, Action.EXPLAIN, Action.COLLECT);

	private static final Set<Action> OTHERWISE = EnumSet.of(Action.CLASSIFY, Action.ASSIGN, Action.PROPOSE,
			Action.FOLLOW_UP, Action.ARCHIVE, Action.CLOSE_UNANSWERED, Action.MERGE, Action.SEND, Action.ANSWER);

	private static final Set<Action> WITH_WORDS = EnumSet.of(Action.RESOLVE, Action.EXPLAIN);

	private static final int LONGEST_MEASURE = 1_000;

	private final CaseAccess access;

	private final CaseFiles files;

	private final StoredCases cases;

	private final CaseChanges changes;

	private final Feedbacks feedbacks;

	private final CaseDepartments departments;

	private final Clock clock;

	CaseDesk(CaseAccess access, CaseFiles files, StoredCases cases, CaseChanges changes, Feedbacks feedbacks,
			CaseDepartments departments, Clock clock) {
		this.departments = departments;
		this.access = access;
		this.files = files;
		this.cases = cases;
		this.changes = changes;
		this.feedbacks = feedbacks;
		this.clock = clock;
	}

	/**
	 * Opens a case.
	 * @param id its id
	 * @return the case; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<CaseFile> file(long id) {
		return this.cases.find(id).filter((one) -> this.access.allows(one.project())).map(this.files::of);
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
		return this.files.of(this.changes.classify(this.access.mine(id, version), category, severity));
	}

	/**
	 * Lets a department work on a case, maybe another one than before (b.10, step 4); the
	 * owner reads which. Whoever has the case stays responsible.
	 * @param id the case
	 * @param version as it was shown
	 * @param department the department
	 * @param words what it is to do, at most 5,000 characters; may be empty
	 * @return the case as it stands then
	 */
	public CaseFile assign(long id, int version, Department department, String words) {
		Case next = this.changes.act(this.access.mine(id, version), Action.ASSIGN,
				Words.atMost(words, NewItem.LONGEST));
		this.departments.set(id, department);
		return this.files.of(next);
	}

	/**
	 * Takes a case one step on.
	 * @param id the case
	 * @param version as it was shown
	 * @param action one of staff's own that asks for words at most
	 * @param words a result or an explanation; empty for what needs none
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
		return this.files
			.of(this.changes.act(this.access.mine(id, version), action, Words.atMost(words, NewItem.LONGEST)));
	}

	/**
	 * Lays a plan before the owner.
	 * @param id the case
	 * @param version as it was shown
	 * @param remedy what it offers
	 * @param words the plan, 1 to 5,000 characters
	 * @return the case as it stands then
	 */
	public CaseFile propose(long id, int version, Remedy remedy, String words) {
		Case shown = this.access.mine(id, version);
		return this.files.of(this.changes.act(shown.with(shown.outcome().offering(remedy)), Action.PROPOSE,
				Words.required(words, NewItem.LONGEST)));
	}

	/**
	 * Closes what the owner does not answer: after two notices, a call on record and
	 * seven days (b.10).
	 * @param id the case
	 * @param version as it was shown
	 * @param words what the owner will read, 1 to 5,000 characters
	 * @return the case as it stands then
	 */
	public CaseFile closeUnanswered(long id, int version, String words) {
		Case shown = this.access.mine(id, version);
		String said = Words.required(words, NewItem.LONGEST);
		if (!shown.state().allows(Action.CLOSE_UNANSWERED, shown.type())) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		Silence silence = this.files.silence(shown);
		ClosingRules.requireSilence(silence.since(), silence.notices(), silence.calls(), this.clock.instant());
		return this.files.of(this.changes.act(shown, Action.CLOSE_UNANSWERED, said));
	}

	/**
	 * Writes down what the owner said afterwards.
	 * @param id a closed case
	 * @param version as it was shown
	 * @param score how satisfied the owner is, 1 to 5
	 * @param words what the owner said, 1 to 1,000 characters
	 * @return the case as it stands then
	 */
	public CaseFile followUp(long id, int version, int score, String words) {
		Case shown = this.access.mine(id, version);
		if (shown.outcome().mergedInto() != null) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		Case next = this.changes.act(shown, Action.FOLLOW_UP, Words.required(words, Feedback.LONGEST));
		this.feedbacks.visited(id, score, words.strip());
		return this.files.of(next);
	}

	/**
	 * Sums a case up.
	 * @param id a case that was followed up
	 * @param version as it was shown
	 * @param cause why it happened
	 * @param measure what is done so that it does not happen again, 1 to 1,000 characters
	 * @return the case as it stands then
	 */
	public CaseFile archive(long id, int version, CauseType cause, String measure) {
		Case shown = this.access.mine(id, version);
		String done = Words.required(measure, LONGEST_MEASURE);
		return this.files.of(this.changes.sumUp(shown.with(shown.outcome().becauseOf(cause, done))));
	}

	/**
	 * Lets a case go on under another one of the same household; the owner reads where.
	 * @param id the case that ends
	 * @param version as it was shown
	 * @param number the number of the open case under which it goes on
	 * @return the case under which it goes on
	 */
	public CaseFile merge(long id, int version, String number) {
		Case ending = this.access.mine(id, version);
		Case going = this.cases.ofNumber(TypedNumber.written(number))
			.filter((one) -> this.access.allows(one.project()))
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		if (ending.purchase() == null || !ending.purchase().equals(going.purchase()) || ending.id() == going.id()) {
			throw new Refused(CareRefusal.OTHER_HOUSEHOLD);
		}
		if (!going.state().isOpen()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		this.changes.merge(ending, going);
		return this.files.of(going);
	}

	/**
	 * Lists under which cases a case may go on.
	 * @param id the case that would end
	 * @return the other open cases of its home, those of the same reporter first, then
	 * the newest first; none where it is about no home
	 */
	@Transactional(readOnly = true)
	public List<Case> mergeable(long id) {
		Case ending = this.access.require(id);
		PurchaseId home = ending.purchase();
		return (home == null) ? List.of()
				: allowed(this.cases.openOfPurchases(List.of(home))).stream()
					.filter((one) -> one.id() != id)
					.sorted(Comparator.comparing((Case one) -> !one.reporter().equals(ending.reporter())))
					.toList();
	}

	/**
	 * Gives another matter in a case a number and a fate of its own, with the same
	 * handler.
	 * @param id the case
	 * @param version as it was shown
	 * @param item the other matter
	 * @return the new case
	 */
	public CaseFile split(long id, int version, NewItem item) {
		return this.files.of(this.changes.split(this.access.mine(id, version), item));
	}

	/**
	 * Lists what was reported together with a case.
	 * @param id the case
	 * @return the others, in the order in which they were received
	 */
	@Transactional(readOnly = true)
	public List<Case> reportedWith(long id) {
		Case one = this.access.require(id);
		return this.cases.ofReport(one.report()).stream().filter((other) -> other.id() != id).toList();
	}

	/**
	 * Lists the cases of a purchase.
	 * @param purchase the purchase
	 * @return those of the asker's projects, open ones first, then the newest first
	 */
	@Transactional(readOnly = true)
	public List<Case> ofPurchase(PurchaseId purchase) {
		return allowed(this.cases.ofPurchases(List.of(purchase)));
	}

	/**
	 * Reads cases that others mention, to name them.
	 * @param ids the cases
	 * @return those of the asker's projects, in no order
	 */
	@Transactional(readOnly = true)
	public List<Case> some(Collection<Long> ids) {
		return allowed(this.cases.find(ids));
	}

	private List<Case> allowed(List<Case> some) {
		return some.stream().filter((one) -> this.access.allows(one.project())).toList();
	}

	/**
	 * Tells whether the asker may act in a case: has it, or stands higher.
	 * @param id the case
	 * @return whether it is so
	 */
	@Transactional(readOnly = true)
	public boolean mayAct(long id) {
		return this.access.isHandled(this.access.require(id));
	}

	/**
	 * Tells when the silence of an owner is long enough, for the page.
	 * @param id the case
	 * @return how the owner was told and called since the plan or the result
	 */
	@Transactional(readOnly = true)
	public Silence silence(long id) {
		return this.files.silence(this.access.require(id));
	}

}
