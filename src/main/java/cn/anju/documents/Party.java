package cn.anju.documents;

/**
 * Who holds a paper original.
 *
 * @param kind the kind of holder
 * @param name the person or branch, empty if the kind says enough
 */
public record Party(PartyKind kind, String name) {

	public Party {
		name = name.strip();
	}

	/**
	 * Gives a holder that needs no name.
	 * @param kind the kind of holder
	 * @return the holder
	 */
	public static Party of(PartyKind kind) {
		return new Party(kind, "");
	}

}
