package cn.anju.identity;

import cn.anju.core.IdentityDocument;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person with full numbers; whoever gets one has been recorded (D-04, D-16).
 *
 * @param id the person
 * @param name the name
 * @param document the identity document
 * @param phone the phone, or nothing
 * @param version the version to be named in a {@link PersonChange}
 */
public record FullView(PersonId id, String name, IdentityDocument document, @Nullable PhoneNumber phone, int version) {

	@Override
	public String toString() {
		return "person " + this.id;
	}

}
