package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.CaseChanges.Origin;
import cn.anju.care.CaseState.Action;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.purchase.MyPurchases;
import cn.anju.purchase.ReleasedPurchases;
import cn.anju.purchase.PurchaseSpecialists;
import cn.anju.purchase.PurchaseSpecialists.LookedAfter;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in owner's cases: those of the household's homes (D-01). It cannot be asked
 * for anybody else's. Nobody but the owner agrees, declines or says that it is done.
 */
@Service
@Transactional
@RolesAllowed(Roles.OWNER)
public class MyCases {

	private final MyPurchases purchases;

	private final PurchaseSpecialists specialists;

	private final StoredCases cases;

	private final CaseEntries entries;

	private final Promises promises;

	private final CaseChanges changes;

	private final CaseClocks clocks;

	private final Receivers receivers;

	private final OwnersWords words;

	private final ReleasedPurchases released;

	private final CurrentActor actor;

	private final Clock clock;

	MyCases(MyPurchases purchases, PurchaseSpecialists specialists, StoredCases cases, CaseEntries entries,
			Promises promises, CaseChanges changes, CaseClocks clocks, Receivers receivers, OwnersWords words,
			ReleasedPurchases released, CurrentActor actor, Clock clock) {
		this.words = words;
		this.released = released;
		this.purchases = purchases;
		this.specialists = specialists;
		this.cases = cases;
		this.entries = entries;
		this.promises = promises;
		this.changes = changes;
		this.clocks = clocks;
		this.receivers = receivers;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Reports one matter or several; each becomes a case with a number, and somebody has
	 * it by name when this returns.
	 * @param purchase one of the owner's purchases
	 * @param items the matters, 1 to 10
	 * @return the cases in the order of the matters
	 * @throws Refused if the purchase is not the owner's, or there are no items or too
	 * many
	 */
	public List<MyCase> report(PurchaseId purchase, List<NewItem> items) {
		if (items.isEmpty() || items.size() > NewIntake.MOST_ITEMS) {
			throw new Refused(CareRefusal.ITEMS, NewIntake.MOST_ITEMS);
		}
		LookedAfter home = Optional.of(purchase)
			.filter(this.purchases::isMine)
			.flatMap(this.specialists::of)
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		this.words.requireCalm(purchase, items.size());
		Handler first = this.receivers.first(home.project(), home.specialist());
		Origin from = new Origin(Ids.next(), ChannelType.ONLINE, home.project(), purchase, this.actor.get().name(),
				this.released.unitName(purchase));
		List<Case> reported = new ArrayList<>();
		for (NewItem item : items) {
			Case received = this.changes.receive(from, item, first);
			this.words.attach(received.id(), item.photos());
			// the owner has filled the form in: it is written down
			reported.add(this.changes.act(received, Action.REGISTER, ""));
		}
		return read(reported);
	}

	/**
	 * Lists the owner's cases.
	 * @return the open ones first, then the newest first
	 */
	@Transactional(readOnly = true)
	public List<MyCase> cases() {
		return read(this.cases.ofPurchases(mine()));
	}

	/**
	 * Lists the open cases of one of the owner's homes.
	 * @param purchase the purchase
	 * @return the newest first; nothing if it is not the owner's
	 */
	@Transactional(readOnly = true)
	public List<MyCase> open(PurchaseId purchase) {
		return this.purchases.isMine(purchase) ? read(this.cases.openOfPurchases(List.of(purchase))) : List.of();
	}

	/**
	 * Opens one of the owner's cases.
	 * @param id its id
	 * @return the case with what was said; nothing if it is not the owner's, whether it
	 * exists or not
	 */
	@Transactional(readOnly = true)
	public Optional<MyCaseFile> file(long id) {
		return this.cases.ofPurchases(id, mine()).map((one) -> {
			List<CaseEntry> said = this.entries.of(id).stream().filter((entry) -> !entry.internal()).toList();
			return new MyCaseFile(read(List.of(one)).getFirst(), said, this.words.attachments(id, said),
					this.promises.of(id), this.words.survey(id), goesOnAs(one), this.words.department(id));
		});
	}

	private String goesOnAs(Case one) {
		Long into = one.outcome().mergedInto();
		return (into != null) ? this.cases.find(into).map(Case::number).orElse("") : "";
	}

	/**
	 * Tells whether a case can still be opened again.
	 * @param id one of the owner's cases
	 * @return whether it waits for the owner, or was closed at most 30 days ago; false if
	 * it is not the owner's
	 */
	@Transactional(readOnly = true)
	public boolean mayReopen(long id) {
		return this.cases.ofPurchases(id, mine())
			.filter((one) -> one.outcome().mergedInto() == null)
			.filter((one) -> one.closedAt() == null || ClosingRules.isReopenable(one.closedAt(), this.clock.instant()))
			.isPresent();
	}

	/**
	 * Writes to the handler.
	 * @param id one of the owner's cases
	 * @param words what to say, up to 5,000 characters; may be empty if there are photos
	 * @param photos what can be seen, at most 9
	 */
	public void say(long id, String words, List<NewPhoto> photos) {
		this.words.say(require(id), words, photos);
	}

	/**
	 * Says how it was, once, when the owner was asked.
	 * @param id one of the owner's cases
	 * @param score 1 to 5, 5 is the best
	 * @param words anything to add, at most 1,000 characters; may be empty
	 */
	public void rate(long id, int score, String words) {
		this.words.rate(require(id), score, words);
	}

	/**
	 * Says that staff have understood the problem.
	 * @param id one of the owner's open cases
	 * @param summary the entry that says what they have understood; refused if somebody
	 * of the household has answered it, or if there is a newer one
	 */
	public void confirmSummary(long id, long summary) {
		this.words.answer(require(id), summary, CaseEntry.Kind.SUMMARY_CONFIRMED, "");
	}

	/**
	 * Says what staff have not understood.
	 * @param id one of the owner's open cases
	 * @param summary the entry that says what they have understood; refused as above
	 * @param words how it is, 1 to 5,000 characters
	 */
	public void correctSummary(long id, long summary, String words) {
		this.words.answer(require(id), summary, CaseEntry.Kind.SUMMARY_CORRECTED,
				Words.required(words, NewItem.LONGEST));
	}

	/**
	 * Agrees with the plan.
	 * @param id one of the owner's cases
	 */
	public void agree(long id) {
		this.changes.act(require(id), Action.AGREE, "");
	}

	/**
	 * Declines the plan.
	 * @param id one of the owner's cases
	 * @param words what is wrong with it
	 */
	public void decline(long id, String words) {
		this.changes.act(require(id), Action.DECLINE, Words.required(words, NewItem.LONGEST));
	}

	/**
	 * Says that it is done.
	 * @param id one of the owner's cases
	 */
	public void confirm(long id) {
		this.changes.act(require(id), Action.CONFIRM, "");
	}

	/**
	 * Says that it is not done, within 30 days after it was closed.
	 * @param id one of the owner's cases
	 * @param words what is not done
	 */
	public void reopen(long id, String words) {
		this.changes.act(require(id), Action.REOPEN, Words.required(words, NewItem.LONGEST));
	}

	/**
	 * Does not accept that it is no valid complaint: somebody of the next level
	 * decides, within 30 days after it was closed.
	 * @param id one of the owner's cases
	 * @param words why
	 */
	public void appeal(long id, String words) {
		this.changes.appeal(require(id), Words.required(words, NewItem.LONGEST));
	}

	/**
	 * Gives it up.
	 * @param id one of the owner's cases
	 * @param words why; may be empty
	 */
	public void withdraw(long id, String words) {
		this.changes.act(require(id), Action.WITHDRAW, Words.atMost(words, NewItem.LONGEST));
	}

	/**
	 * Goes to the next level: when what was promised has passed.
	 * @param id one of the owner's cases
	 */
	public void escalate(long id) {
		this.changes.escalate(require(id));
	}

	private Case require(long id) {
		return this.cases.ofPurchases(id, mine()).orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

	private Set<PurchaseId> mine() {
		return this.purchases.ids();
	}

	private List<MyCase> read(List<Case> cases) {
		Instant now = this.clock.instant();
		Map<Long, ServiceClock> clocks = this.clocks.of(cases);
		Map<Long, Set<CaseState>> states = this.entries.states(cases.stream().map(Case::id).toList());
		Set<Long> asking = this.entries.asking(cases.stream().map(Case::id).toList());
		return cases.stream().map((one) -> {
			CaseState state = one.state();
			ServiceClock its = Objects.requireNonNull(clocks.get(one.id()));
			return new MyCase(one, its.at(now), its.pausedBecause(now).orElse(""),
					one.state().isOpen() && its.mayEscalate(now),
					CaseProgress.of(state, one.type(), states.getOrDefault(one.id(), Set.of())),
					state.isOpen() && !state.awaitsOwner() && asking.contains(one.id()));
		}).toList();
	}

}
