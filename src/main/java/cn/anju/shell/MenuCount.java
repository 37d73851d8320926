package cn.anju.shell;

/** Supplies the number beside an entry of the office's menu. */
public interface MenuCount {

	/**
	 * Names the entry.
	 * @return its path without the leading slash, such as {@code office/filing}
	 */
	String path();

	/**
	 * Counts for the signed-in member of staff.
	 * @return what stands beside the entry, empty for nothing
	 */
	String count();

	/**
	 * Says what is counted.
	 * @return the key of a text that mentions the count, such as
	 * {@code filing.menu.ledger-count}
	 */
	String meaning();

}
