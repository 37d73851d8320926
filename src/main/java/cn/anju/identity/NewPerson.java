package cn.anju.identity;

import cn.anju.core.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A person as a sheet or a form names him. The document is what makes a person the same.
 *
 * @param name the name, 1 to 200 characters
 * @param type the type of the identity document
 * @param number its number, in any form people type
 * @param phone the phone number in any form people type, or nothing; what is no phone
 * number is refused
 * @param update whether name and phone replace those of a person who is known already;
 * otherwise only a missing phone is filled in
 */
public record NewPerson(String name, DocumentType type, String number, @Nullable String phone, boolean update) {

	/**
	 * Names a person without changing one who is known already.
	 * @param name the name, 1 to 200 characters
	 * @param type the type of the identity document
	 * @param number its number
	 * @param phone the phone number, or nothing
	 */
	public NewPerson(String name, DocumentType type, String number, @Nullable String phone) {
		this(name, type, number, phone, false);
	}

}
