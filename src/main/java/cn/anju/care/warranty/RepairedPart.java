package cn.anju.care.warranty;

import java.time.LocalDate;

/**
 * A part that was repaired under warranty and verified by its owner.
 *
 * @param part the part
 * @param reported the day on which the owner reported it
 * @param verified the day on which the owner verified the repair, not before
 * @param number the number of the repair, for people
 */
public record RepairedPart(WarrantyPart part, LocalDate reported, LocalDate verified, String number) {

	public RepairedPart {
		if (verified.isBefore(reported)) {
			throw new IllegalArgumentException("A repair is verified after it was reported: " + number);
		}
	}

}
