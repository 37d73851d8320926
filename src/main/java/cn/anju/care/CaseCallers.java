package cn.anju.care;

import java.util.Optional;

import cn.anju.core.CurrentActor;
import cn.anju.core.PhoneNumber;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under which number whoever came with a case is called back (D-04, D-16). */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CaseCallers {

	private static final int LONGEST_PURPOSE = 200;

	private final CaseAccess access;

	private final CallerPhones phones;

	private final CaseEntries entries;

	private final CurrentActor actor;

	CaseCallers(CaseAccess access, CallerPhones phones, CaseEntries entries, CurrentActor actor) {
		this.access = access;
		this.phones = phones;
		this.entries = entries;
		this.actor = actor;
	}

	/**
	 * Gives the number with its middle hidden.
	 * @param id a case of the asker's projects
	 * @return such as {@code 138****5678}; nothing if no number was given
	 */
	@Transactional(readOnly = true)
	public Optional<String> masked(long id) {
		return this.phones.of(this.access.require(id).report()).map(PhoneNumber::masked);
	}

	/**
	 * Gives the whole number; who looked and what for stands in the case, for staff.
	 * @param id a case of the asker's projects
	 * @param purpose what for, in plain words, 1 to 200 characters
	 * @return the number
	 * @throws Refused if there is no such case, no number, or no purpose
	 */
	public PhoneNumber reveal(long id, String purpose) {
		Case one = this.access.require(id);
		String why = Words.required(purpose, LONGEST_PURPOSE);
		PhoneNumber phone = this.phones.of(one.report()).orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		this.entries.add(id, one.state(), CaseEntry.Kind.PHONE_READ, null, true, this.actor.get(), why);
		return phone;
	}

}
