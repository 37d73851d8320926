package cn.anju.shell;

import java.util.Locale;

/** The states a reader sees, each with colour, silhouette and word. */
public enum State {

	/** Finished. */
	DONE,
	/** Under way and on time. */
	NOW,
	/** Waiting for others or for a date. */
	WAIT,
	/** The reader's move. */
	NEED,
	/** A promised date has passed or will be missed. */
	LATE,
	/** The limit of the law. */
	LEGAL,
	/** Still to come. */
	TODO;

	/**
	 * Gives the name of the state in style sheets.
	 * @return such as {@code done}
	 */
	public String css() {
		return name().toLowerCase(Locale.ROOT);
	}

}
