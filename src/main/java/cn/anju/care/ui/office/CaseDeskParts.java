package cn.anju.care.ui.office;

import cn.anju.care.CaseCallers;
import cn.anju.care.CaseDesk;
import cn.anju.care.CaseHandOvers;
import cn.anju.care.CaseTalk;
import cn.anju.care.MacroDesk;
import cn.anju.care.PromiseDesk;
import cn.anju.identity.CurrentStaff;
import cn.anju.messaging.InboxDesk;

import org.springframework.stereotype.Component;

/**
 * What the parts of a case's page ask and change.
 *
 * @param desk the cases and their steps
 * @param talk what is said and written down
 * @param handOvers who has a case
 * @param callers how whoever came with a case is called back
 * @param promises what was promised
 * @param macros words that are written again and again
 * @param inbox what the asker was told
 * @param staff who is signed in
 * @param words states, days and times in words
 */
@Component
record CaseDeskParts(CaseDesk desk, CaseTalk talk, CaseHandOvers handOvers, CaseCallers callers, PromiseDesk promises,
		MacroDesk macros, InboxDesk inbox, CurrentStaff staff, CaseDeskWords words) {

	/** Under which key half-written words are kept: by writer, case and what they are. */
	String draft(long about, String what) {
		return this.staff.accountId().value() + "-case-" + about + "-" + what;
	}

}
