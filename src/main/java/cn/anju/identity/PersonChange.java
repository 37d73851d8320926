package cn.anju.identity;

import cn.anju.core.IdentityDocument;
import cn.anju.core.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk changes about a person; what is not given stays.
 *
 * @param version the version the clerk saw; another one means that somebody else changed
 * the person meanwhile
 * @param name the new name, or nothing
 * @param document the new identity document, or nothing
 * @param phone the new phone, or nothing
 * @param phoneRemoved whether the phone is taken away; {@code phone} is not given then
 */
public record PersonChange(int version, @Nullable String name, @Nullable IdentityDocument document,
		@Nullable PhoneNumber phone, boolean phoneRemoved) {

	/**
	 * Renames.
	 * @param version the version the clerk saw
	 * @param name the new name
	 * @return the change
	 */
	public static PersonChange name(int version, String name) {
		return new PersonChange(version, name, null, null, false);
	}

	/**
	 * Gives a new phone. Who signed in with the old one no longer sees this person's
	 * homes.
	 * @param version the version the clerk saw
	 * @param phone the new phone
	 * @return the change
	 */
	public static PersonChange phone(int version, PhoneNumber phone) {
		return new PersonChange(version, null, null, phone, false);
	}

	/**
	 * Gives a new identity document.
	 * @param version the version the clerk saw
	 * @param document the new document
	 * @return the change
	 */
	public static PersonChange document(int version, IdentityDocument document) {
		return new PersonChange(version, null, document, null, false);
	}

	/**
	 * Takes the phone away.
	 * @param version the version the clerk saw
	 * @return the change
	 */
	public static PersonChange withoutPhone(int version) {
		return new PersonChange(version, null, null, null, true);
	}

}
