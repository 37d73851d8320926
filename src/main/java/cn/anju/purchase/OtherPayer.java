package cn.anju.purchase;

import java.time.LocalDate;

import cn.anju.core.DocumentType;
import cn.anju.core.Refused;
import cn.anju.documents.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a buyer, and the declaration of it.
 *
 * @param name the payer's name, 1 to 100 characters
 * @param type the type of the payer's identity document
 * @param number its number
 * @param declarationNo the number of the declaration, 1 to 64 characters
 * @param declaredOn its date, not ahead
 * @param scan the scanned declaration
 */
public record OtherPayer(String name, DocumentType type, String number, String declarationNo,
		@Nullable LocalDate declaredOn, @Nullable Scan scan) {

	public OtherPayer {
		name = name.strip();
		number = number.strip();
		declarationNo = declarationNo.strip();
	}

	/** Refuses a declaration that is not whole. */
	void check(LocalDate today) {
		if (this.name.isEmpty()) {
			throw new Refused(PurchaseRefusal.PAYER_MISSING);
		}
		if (this.declarationNo.isEmpty() || this.declaredOn == null || this.declaredOn.isAfter(today)) {
			throw new Refused(PurchaseRefusal.DECLARATION_MISSING);
		}
		if (this.scan == null) {
			throw new Refused(PurchaseRefusal.DECLARATION_SCAN);
		}
	}

}
