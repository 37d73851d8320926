package cn.anju.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * A call to make: everything that the persons of one purchase have to be told on a day.
 *
 * @param id its id
 * @param purchase the purchase
 * @param unit how its unit is called
 * @param buyers the names of the buyers
 * @param specialist who looks after the purchase, if anybody
 * @param callOn the business day for which it was planned
 * @param notBefore from when on it may be made
 * @param createdAt since when it is open
 * @param version the version that was shown
 * @param reasons what to tell
 * @param people whom to call
 * @param attempts what was tried, the latest first
 */
public record CallTask(long id, PurchaseId purchase, String unit, String buyers, @Nullable AccountId specialist,
		LocalDate callOn, Instant notBefore, Instant createdAt, int version, List<Reason> reasons, List<Callee> people,
		List<Attempt> attempts) {

	/**
	 * A thing to tell.
	 *
	 * @param title what it is about
	 * @param script what to say
	 * @param unread whether a notice lies unread, false if the call was planned by a rule
	 * @param rule how the rule is called, empty if something happened
	 * @param dueOn the day it is about, if any
	 */
	public record Reason(String title, String script, boolean unread, String rule, @Nullable LocalDate dueOn) {
	}

	/**
	 * A person to call.
	 *
	 * @param person the person
	 * @param name the name
	 * @param role why the person is concerned
	 * @param maskedPhone the phone with the middle hidden, none if there is none
	 */
	public record Callee(PersonId person, String name, MemberRole role, @Nullable String maskedPhone) {
	}

	/**
	 * An attempt.
	 *
	 * @param at when
	 * @param by the name of the member of staff
	 * @param outcome how it ended
	 * @param note what was said
	 */
	public record Attempt(Instant at, String by, CallOutcome outcome, String note) {
	}

}
