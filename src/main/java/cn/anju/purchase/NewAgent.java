package cn.anju.purchase;

import java.time.LocalDate;

import cn.anju.core.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to act for the buyers of a purchase (D-20).
 *
 * @param name the name
 * @param type the type of the identity document
 * @param number its number in any form people type
 * @param phone the phone in any form people type, or nothing
 * @param scope what the agent may do, 1 to 200 characters
 * @param until the last day of the mandate, after today
 */
public record NewAgent(String name, DocumentType type, String number, @Nullable String phone, String scope,
		LocalDate until) {

	private static final int LONGEST_SCOPE = 200;

	boolean hasMandate(LocalDate today) {
		return isScope(this.scope) && this.until.isAfter(today);
	}

	static boolean isScope(String scope) {
		return !scope.isBlank() && scope.strip().length() <= LONGEST_SCOPE;
	}

	@Override
	public String toString() {
		return "agent until " + this.until;
	}

}
