package cn.anju.procedure;

/**
 * Which part of the day's work a member of staff wants to see.
 *
 * @param group the group
 * @param mine only what is assigned to the member; otherwise the whole team's
 * @param typed what was typed to search: a name, a unit, a number, the last four digits
 * of a phone or the last six characters of a document; everything if it is blank
 */
public record QueueQuery(QueueGroup group, boolean mine, String typed) {

	/**
	 * Gives the same part of another group.
	 * @param other the group
	 * @return the part
	 */
	public QueueQuery in(QueueGroup other) {
		return new QueueQuery(other, this.mine, this.typed);
	}

}
