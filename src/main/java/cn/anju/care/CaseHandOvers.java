package cn.anju.care;

import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has a case (R-255, R-256, D-18): asked, accepted, declined, or taken by somebody
 * higher.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CaseHandOvers {

	private final CaseAccess access;

	private final CaseFiles files;

	private final Receivers receivers;

	private final CaseChanges changes;

	private final CaseEntries entries;

	private final CurrentActor actor;

	CaseHandOvers(CaseAccess access, CaseFiles files, Receivers receivers, CaseChanges changes, CaseEntries entries,
			CurrentActor actor) {
		this.access = access;
		this.files = files;
		this.receivers = receivers;
		this.changes = changes;
		this.entries = entries;
		this.actor = actor;
	}

	/**
	 * A colleague who could have a case.
	 *
	 * @param who the member of staff, as high as there is a role in the project
	 * @param open how many open cases the member has
	 */
	public record Loaded(Handler who, int open) {
	}

	/**
	 * Lists who could take a case over.
	 * @param id the case
	 * @return everybody of the project who is there, without the handler, by level and
	 * load
	 */
	@Transactional(readOnly = true)
	public List<Loaded> colleagues(long id) {
		Case one = this.access.require(id);
		AccountId handler = one.responsibility().handler().account();
		return this.receivers.candidates(one.project())
			.stream()
			.filter((candidate) -> !candidate.handler().account().equals(handler))
			.map((candidate) -> new Loaded(candidate.handler(), candidate.open()))
			.toList();
	}

	/**
	 * Asks somebody of the project to take a case over; until then it stays.
	 * @param id the case
	 * @param version as it was shown
	 * @param account a member of staff with a role in customer service
	 * @param words why, and what is next, 1 to 5,000 characters; only staff read them
	 * @return the case as it stands then
	 */
	public CaseFile offer(long id, int version, AccountId account, String words) {
		Case shown = this.access.mine(id, version);
		String why = Words.required(words, NewItem.LONGEST);
		Handler to = this.receivers.member(shown.project(), account);
		Case asked = this.changes.pass(shown, shown.responsibility().offer(to), false, why);
		write(asked, CaseEntry.Kind.OFFERED, new HandOverRequest(to.name(), why).written());
		return this.files.of(asked);
	}

	/**
	 * Takes over a case that the asker was asked to take.
	 * @param id the case
	 * @param words what the asker has to say to that, at most 5,000 characters; may be
	 * empty, only staff read them
	 * @return the case as it stands then
	 */
	public CaseFile accept(long id, String words) {
		Case shown = this.access.require(id);
		String said = Words.atMost(words, NewItem.LONGEST);
		Case taken = this.changes.pass(shown, shown.responsibility().accept(this.access.asker()), true, said);
		if (!said.isEmpty()) {
			write(taken, CaseEntry.Kind.NOTED, said);
		}
		return this.files.of(taken);
	}

	/**
	 * Leaves a case with its handler.
	 * @param id the case
	 * @param words why, at most 5,000 characters; may be empty, only staff read them
	 * @return the case as it stands then
	 */
	public CaseFile decline(long id, String words) {
		Case shown = this.access.require(id);
		String why = Words.atMost(words, NewItem.LONGEST);
		Case kept = this.changes.pass(shown, shown.responsibility().decline(this.access.asker()), false, why);
		write(kept, CaseEntry.Kind.OFFER_DECLINED, why);
		return this.files.of(kept);
	}

	/**
	 * Takes back the question whether somebody takes a case over; the handler keeps it.
	 * @param id the case
	 * @param version as it was shown
	 * @return the case as it stands then
	 */
	public CaseFile withdraw(long id, int version) {
		Case shown = this.access.mine(id, version);
		if (shown.responsibility().offered() == null) {
			throw new Refused(CareRefusal.NOT_ASKED);
		}
		return this.files.of(this.changes.pass(shown, shown.responsibility().withdraw(), false, ""));
	}

	/** Between staff: nothing of it moves a clock or tells the owner. */
	private void write(Case to, CaseEntry.Kind kind, String words) {
		this.entries.add(to.id(), to.state(), kind, null, true, this.actor.get(), words);
	}

	/**
	 * Takes a case from somebody lower.
	 * @param id the case
	 * @param version as it was shown
	 * @return the case as it stands then
	 */
	public CaseFile take(long id, int version) {
		Case shown = this.access.mine(id, version);
		Handler self = this.access.self(shown.project());
		return this.files
			.of(this.changes.pass(shown, shown.responsibility().offer(self).accept(self.account()), true, ""));
	}

}
