package cn.anju.documents;

import java.util.Locale;

/** What a document is about. */
public enum DocumentCategory {

	/** Identity documents, powers of attorney, declarations. */
	IDENTITY,
	/** Subscription, sale contract, supplements. */
	CONTRACT,
	/** Receipts and proofs of payment. */
	PAYMENT,
	/** Papers of the contract filing. */
	FILING,
	/** Papers of the mortgage loan. */
	LOAN,
	/** Certificates and papers of their registration. */
	TITLE,
	/** Everything else. */
	OTHER;

	/**
	 * Gives the key of its text.
	 * @return such as {@code documents.category.identity}
	 */
	public String key() {
		return "documents.category." + name().toLowerCase(Locale.ROOT);
	}

}
