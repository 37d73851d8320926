package cn.anju.messaging;

import java.time.LocalDate;

import cn.anju.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person concerned by a purchase.
 *
 * @param person the person
 * @param role why
 * @param until the last day on which the person is concerned, none for ever
 */
public record Member(PersonId person, MemberRole role, @Nullable LocalDate until) {

	/**
	 * Tells whether the person is concerned on a day.
	 * @param day the day
	 * @return whether the day is not after the last one
	 */
	public boolean on(LocalDate day) {
		return this.until == null || !day.isAfter(this.until);
	}

}
