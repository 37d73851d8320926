package cn.anju.filing;

import java.time.LocalDate;
import java.util.List;

import cn.anju.documents.Party;

/**
 * The copies of a filed contract are given away.
 *
 * @param on the day, not ahead
 * @param signedBy the name under which customer service signed
 * @param receipts who got a copy and signed for it
 */
public record Distribution(LocalDate on, String signedBy, List<Receipt> receipts) {

	public Distribution {
		receipts = List.copyOf(receipts);
	}

	/**
	 * A receiver.
	 *
	 * @param to office, finance, developer, buyer or bank (with its name)
	 * @param signedBy the name under which the receiver signed
	 */
	public record Receipt(Party to, String signedBy) {
	}

}
