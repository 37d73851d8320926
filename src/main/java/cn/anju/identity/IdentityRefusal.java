package cn.anju.identity;

import cn.anju.core.Refusal;

/** What identity says no to. */
public enum IdentityRefusal implements Refusal {

	/** Nobody is signed in as an owner. */
	NOT_AN_OWNER,
	/** Nobody is signed in as a member of staff. */
	NOT_STAFF,
	/** The role, or the project, is not the member's. */
	NOT_YOUR_PROJECT,
	/** The person does not exist. */
	UNKNOWN_PERSON,
	/** A full view without a purpose. */
	PURPOSE_MISSING,
	/** The name is empty or longer than 200 characters. */
	NAME,
	/** The number is not a phone number of mainland China. */
	PHONE,
	/** The number of the document is not right for its type. */
	DOCUMENT,
	/** Another person has this document already. */
	DOCUMENT_TAKEN,
	/** The last six characters fit nobody who has this phone. */
	TAIL_WRONG,
	/** Too many wrong tails: a clerk has to help. */
	TAIL_LOCKED,
	/** The user name is taken. */
	USERNAME_TAKEN,
	/** The user name has characters other than a-z, 0-9, dot, hyphen and underscore. */
	USERNAME,
	/** The sign-in name at the provider belongs to another account. */
	PROVIDER_LOGIN_TAKEN,
	/** The staff account does not exist. */
	UNKNOWN_STAFF,
	/** The last administrator cannot be locked or lose the role. */
	LAST_ADMINISTRATOR,
	/** The role is none that staff can have. */
	UNKNOWN_ROLE,
	/** The old password is wrong. */
	OLD_PASSWORD,
	/** The new password is too short. */
	PASSWORD_SHORT,
	/** The new password is the old one, the user name, or among the most common ones. */
	PASSWORD_WEAK;

	@Override
	public String key() {
		return "identity.refused." + name();
	}

}
