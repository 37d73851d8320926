package cn.anju.core;

/**
 * Id of a purchase.
 *
 * @param value the number given by {@link Ids}, positive
 */
public record PurchaseId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
