package cn.anju.identity;

import cn.anju.core.PhoneNumber;

/** Brings a one-time code to a phone. The channel's supplier implements it. */
public interface CodeSender {

	/**
	 * Sends a code. Called after the code is stored, outside any transaction, and whether
	 * or not the number is known to anybody.
	 * @param to the phone, a mobile number
	 * @param code six digits
	 * @throws RuntimeException if it could not be handed over
	 */
	void send(PhoneNumber to, String code);

	/**
	 * Tells whether the channel has what it needs.
	 * @return whether codes can be sent
	 */
	boolean configured();

}
