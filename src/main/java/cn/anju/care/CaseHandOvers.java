package cn.anju.care;

import java.util.List;

import cn.anju.core.AccountId;
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

	CaseHandOvers(CaseAccess access, CaseFiles files, Receivers receivers, CaseChanges changes) {
		this.access = access;
		this.files = files;
		this.receivers = receivers;
		this.changes = changes;
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
	 * @return the case as it stands then
	 */
	public CaseFile offer(long id, int version, AccountId account) {
		Case shown = this.access.mine(id, version);
		Handler to = this.receivers.member(shown.project(), account);
		return this.files.of(this.changes.pass(shown, shown.responsibility().offer(to), false));
	}

	/**
	 * Takes over a case that the asker was asked to take.
	 * @param id the case
	 * @return the case as it stands then
	 */
	public CaseFile accept(long id) {
		Case shown = this.access.require(id);
		return this.files.of(this.changes.pass(shown, shown.responsibility().accept(this.access.asker()), true));
	}

	/**
	 * Leaves a case with its handler.
	 * @param id the case
	 * @return the case as it stands then
	 */
	public CaseFile decline(long id) {
		Case shown = this.access.require(id);
		return this.files.of(this.changes.pass(shown, shown.responsibility().decline(this.access.asker()), false));
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
		return this.files.of(this.changes.pass(shown, shown.responsibility().offer(self).accept(self.account()), true));
	}

}
