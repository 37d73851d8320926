package cn.anju.messaging;

import cn.anju.core.Refusal;

/** What messaging says no to. */
public enum MessagingRefusal implements Refusal {

	/** Somebody else has changed it since it was shown. */
	CHANGED_MEANWHILE,
	/** There is no such rule. */
	UNKNOWN_RULE,
	/** The rule could not run as it is. */
	INVALID_RULE,
	/** There is no such call, or it belongs to a project of others. */
	UNKNOWN_CALL,
	/** The call is made or no longer needed. */
	CALL_CLOSED,
	/** What came of the call is missing. */
	OUTCOME_MISSING,
	/** Whom one has spoken to is missing. */
	PERSON_MISSING,
	/** Giving up needs a reason. */
	REASON_MISSING,
	/** The next attempt lies in the past. */
	NEXT_IN_PAST,
	/** The person has no phone. */
	NO_PHONE,
	/** It is no e-mail address. */
	ADDRESS,
	/** A code was sent within the last minute. */
	CODE_TOO_SOON,
	/** It is not the code, or it was tried too often or too late. */
	CODE_WRONG,
	/** The mail server did not take the code. */
	MAIL_NOT_SENT;

	@Override
	public String key() {
		return "messaging.refused." + name();
	}

}
