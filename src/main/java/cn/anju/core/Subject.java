package cn.anju.core;

/**
 * What a procedure run, a due date, a document or a queue entry is about.
 *
 * @param kind the kind of thing, such as {@code purchase} or {@code building}
 * @param id its id
 */
public record Subject(String kind, long id) {

	/** The kind of a purchase. */
	public static final String PURCHASE = "purchase";

	/**
	 * Gives the subject of a purchase.
	 * @param purchase the purchase
	 * @return its subject
	 */
	public static Subject of(PurchaseId purchase) {
		return new Subject(PURCHASE, purchase.value());
	}

}
