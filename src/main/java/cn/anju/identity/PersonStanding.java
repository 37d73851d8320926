package cn.anju.identity;

import cn.anju.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a person whom a sheet names compares with the one who is known by that document.
 *
 * @param id the known person, nothing if there is none
 * @param name the known name, empty if there is none
 * @param maskedPhone the known phone, masked; empty if there is none
 * @param sameName whether the names are equal
 * @param samePhone whether the phones are equal, or the sheet names none
 */
public record PersonStanding(@Nullable PersonId id, String name, String maskedPhone, boolean sameName,
		boolean samePhone) {

	/** Nobody is known by that document. */
	public static final PersonStanding UNKNOWN = new PersonStanding(null, "", "", false, false);

}
