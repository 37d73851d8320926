package cn.anju.care;

/**
 * A part of the inbox.
 *
 * @param group the part
 * @param typed what is searched for in it: a number, a name, a unit, words; may be empty
 */
public record CareQuery(CareGroup group, String typed) {

	public CareQuery {
		typed = typed.strip();
	}

	/**
	 * Gives the same search in another part.
	 * @param other the part
	 * @return the query
	 */
	public CareQuery in(CareGroup other) {
		return new CareQuery(other, this.typed);
	}

}
