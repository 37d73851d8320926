package cn.anju.identity;

/** The application cannot start: a setting is missing or wrong. The message names it. */
public class MisconfiguredException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which setting and what it takes.
	 * @param message names the setting, never its value
	 */
	public MisconfiguredException(String message) {
		super(message);
	}

}
