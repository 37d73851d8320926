package cn.anju.identity;

import cn.anju.core.DocumentType;
import cn.anju.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as screens show him: numbers are masked (D-04).
 *
 * @param id the person
 * @param name the name
 * @param type the type of the identity document
 * @param maskedNumber its number with the middle hidden
 * @param maskedPhone the phone with the middle hidden, or nothing
 * @param version the version to be named in a {@link PersonChange}
 */
public record PersonSummary(PersonId id, String name, DocumentType type, String maskedNumber,
		@Nullable String maskedPhone, int version) {
}
