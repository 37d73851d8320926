package cn.anju.procedure;

/** A template that could not run: Anju does not start with it. */
public class InvalidTemplate extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidTemplate(String message) {
		super(message, null, false, false);
	}

}
