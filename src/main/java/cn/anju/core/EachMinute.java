package cn.anju.core;

/**
 * Something a module does by time, each minute, on one node of the cluster. It is asked
 * again in the next minute whatever came of this one, and must not do anything twice.
 */
public interface EachMinute {

	/**
	 * Names it, for the log.
	 * @return such as {@code let offers lapse}
	 */
	String what();

	/** Does it, in transactions of its own. */
	void run();

}
