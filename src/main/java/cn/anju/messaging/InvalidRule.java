package cn.anju.messaging;

/** A reminder rule that could not run: Anju does not start with it. */
public class InvalidRule extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidRule(String message) {
		super(message, null, false, false);
	}

}
