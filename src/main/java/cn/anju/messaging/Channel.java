package cn.anju.messaging;

/**
 * A way to nudge somebody beside the inbox, such as e-mail. The inbox stays the system of
 * record: a channel says that something is there. One that is added needs nothing else.
 */
public interface Channel {

	/**
	 * Gives the name under which addresses and attempts are kept.
	 * @return at most 16 characters, never changed
	 */
	String key();

	/**
	 * Tells whether the channel has what it needs.
	 * @return false if nothing is handed to it
	 */
	boolean configured();

	/**
	 * Tells whether the provider knows a nudge again by {@link Nudge#key()}: then an
	 * attempt that was cut off is made again, else never.
	 * @return whether the same key is delivered once however often it is sent
	 */
	boolean idempotent();

	/**
	 * Sends a nudge. Called outside any transaction, on a thread of its own.
	 * @param nudge what to send, where to and in which language
	 * @return what the provider said
	 * @throws RuntimeException if it is not known whether the provider has taken it
	 */
	SendOutcome send(Nudge nudge);

}
