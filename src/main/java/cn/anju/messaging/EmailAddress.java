package cn.anju.messaging;

/**
 * Where somebody wants to be told by e-mail that there are notices.
 *
 * @param address the address
 * @param confirmed whether the code that was sent there has been typed in; nothing else
 * is sent before
 */
public record EmailAddress(String address, boolean confirmed) {

	/** Never the address: this may be logged. */
	@Override
	public String toString() {
		return this.confirmed ? "confirmed e-mail address" : "e-mail address";
	}

}
