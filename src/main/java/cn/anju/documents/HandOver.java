package cn.anju.documents;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A paper original passes from whoever has it to somebody else.
 *
 * @param original the original
 * @param afterEntry the number of its last entry as it was read
 * @param to who gets it
 * @param on the day, not in the future and not before the last entry's
 * @param signedFrom the name under which the giver signed
 * @param signedTo the name under which the receiver signed
 * @param returnDue the day by which it is due back, none if it is given for good
 * @param note a remark, may be empty
 */
public record HandOver(long original, int afterEntry, Party to, LocalDate on, String signedFrom, String signedTo,
		@Nullable LocalDate returnDue, String note) {
}
