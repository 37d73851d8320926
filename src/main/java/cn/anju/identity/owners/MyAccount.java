package cn.anju.identity.owners;

import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.PersonRead;
import cn.anju.identity.PersonSummary;
import cn.anju.identity.Persons;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;

/** What an owner sees and does about his own account. */
@Service
@RolesAllowed(Roles.OWNER)
public class MyAccount {

	private static final int READS = 50;

	private final CurrentOwner owner;

	private final Persons persons;

	private final OwnerAccounts accounts;

	private final Devices devices;

	MyAccount(CurrentOwner owner, Persons persons, OwnerAccounts accounts, Devices devices) {
		this.owner = owner;
		this.persons = persons;
		this.accounts = accounts;
		this.devices = devices;
	}

	/**
	 * Gives the persons bound to this account, numbers masked.
	 * @return the persons
	 */
	public List<PersonSummary> persons() {
		return this.persons.summaries(this.owner.persons());
	}

	/**
	 * Tells whether somebody else is registered with this phone and not yet bound.
	 * @return whether a further person can be added
	 */
	public boolean canAddPerson() {
		return this.accounts.hasOthers(this.owner.accountId());
	}

	/**
	 * Adds a person who has the same phone, such as the spouse.
	 * @param tail the last six characters of that person's document; wrong ones are
	 * counted
	 */
	public void addPerson(String tail) {
		switch (this.accounts.bind(this.owner.accountId(), tail)) {
			case WRONG -> throw new Refused(IdentityRefusal.TAIL_WRONG);
			case LOCKED -> throw new Refused(IdentityRefusal.TAIL_LOCKED);
			case BOUND -> {
			}
		}
	}

	/**
	 * Lists who looked at the full numbers of the bound persons, and what for.
	 * @return the newest first, 50 at most
	 */
	public List<PersonRead> reads() {
		return this.persons.reads(this.owner.persons(), READS);
	}

	/**
	 * Signs this account out on every phone, within seconds also where a page is open.
	 */
	public void signOutEverywhere() {
		AccountId account = this.owner.accountId();
		this.devices.revokeAll(account);
		this.accounts.endSessions(account);
	}

}
