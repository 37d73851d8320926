package cn.anju.care;

import cn.anju.core.Refusal;

/** What care says no to. */
public enum CareRefusal implements Refusal {

	/** It cannot be done with a case in this state. */
	NOT_IN_THIS_STATE,
	/** The member of staff has the case already. */
	HAS_IT_ALREADY,
	/** Nobody has asked this member to take it over. */
	NOT_ASKED,
	/** This member does not have the case. */
	NOT_THE_HANDLER,
	/** The member has had the case: it goes to somebody who has not. */
	INVOLVED_ALREADY,
	/** The member stands no higher than the handler. */
	NOT_HIGHER,
	/** The owner was not told often enough to close it without a word. */
	NOTICES_MISSING,
	/** Nobody has called the owner before closing it without a word. */
	CALL_MISSING,
	/** The owner still has time to say something. */
	TOO_SOON,
	/** It was closed too long ago. */
	TOO_LATE_TO_REOPEN,
	/** There is no such case, or it belongs to others. */
	NOT_FOUND,
	/** Somebody else has changed it since it was shown. */
	CHANGED_MEANWHILE,
	/** Nothing was written. */
	WORDS_MISSING,
	/** What was written is too long. */
	WORDS_TOO_LONG,
	/** Nothing is reported, or too much at once. */
	ITEMS,
	/** The clock has not passed: the next level is not asked yet. */
	NOT_DUE,
	/** Nobody above is left. */
	NOBODY_ABOVE,
	/** Only the owner can say this. */
	OWNERS_WORD,
	/** Somebody else has the case. */
	NOT_YOURS,
	/** The name of whoever came with it is missing or too long. */
	NAME,
	/** The clock rests already. */
	PAUSED_ALREADY,
	/** The clock runs. */
	NOT_PAUSED,
	/** A promise is for today or later. */
	DAY_PASSED,
	/** The promise is fulfilled already. */
	FULFILLED_ALREADY,
	/** A sum is named with compensation, and only with it. */
	AMOUNT,
	/** Nobody says under which case it goes on. */
	OTHER_CASE_MISSING,
	/** Only cases of one household become one. */
	OTHER_HOUSEHOLD,
	/** How satisfied somebody is lies between 1 and 5. */
	SCORE,
	/** The survey was answered already, or was not asked. */
	NOT_ASKED_FOR_RATING,
	/** A leave ends after it begins, and the deputy is somebody else who is there. */
	LEAVE,
	/** There is a macro of this name. */
	NAME_TAKEN,
	/** The owner reports too much in too short a time. */
	TOO_MANY,
	/** More photos than belong to one message. */
	TOO_MANY_PHOTOS,
	/** The suggestion goes out with its batch: its department stands. */
	ON_BATCH_ALREADY,
	/** Nobody in the department is named, or the name is too long. */
	DEPARTMENT_PERSON,
	/** The day lies in the future, or before that of the paper. */
	DEPARTMENT_DAY,
	/** Nobody of the project is named who could take over. */
	COLLEAGUE_MISSING,
	/** What the draft shows is handed over already. */
	HANDED_OVER_ALREADY,
	/** Somebody else was named to take over. */
	NOT_THE_NEXT_SHIFT,
	/** The log is signed already. */
	SIGNED_ALREADY,
	/** A group has a title, which is not too long. */
	GROUP_TITLE,
	/** A group begins with two cases at least. */
	GROUP_TOO_SMALL,
	/** One of the cases has a group already, or belongs to another project. */
	GROUPED_ALREADY,
	/** Somebody else has changed the group since it was shown, or closed it. */
	GROUP_CHANGED,
	/** None of the cases is open: nobody would be told. */
	NOBODY_TO_TELL,
	/** Some of the cases are open: the group is not over. */
	GROUP_STILL_OPEN,
	/** A macro has a variable that is unknown. */
	MACRO_VARIABLE,
	/** Nobody reads what is said in a case that is closed. */
	CLOSED,
	/** Somebody of the household has answered it, or there is a newer one. */
	SUMMARY_ANSWERED,
	/** The words apologise and do not say what was understood. */
	SUMMARY_MISSING,
	/** No household sees the case on the phone. */
	NOBODY_CONFIRMS;

	@Override
	public String key() {
		return "care.refused." + name();
	}

}
