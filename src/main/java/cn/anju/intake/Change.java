package cn.anju.intake;

import java.util.List;

/**
 * What an accepted row does to what is there.
 *
 * @param effect what it does
 * @param differences the facts it changes, only for {@link Effect#CHANGED}
 */
public record Change(Effect effect, List<Difference> differences) {

	/** The row is new. */
	public static final Change CREATED = new Change(Effect.CREATED, List.of());

	/** The row is there already, as it is. */
	public static final Change UNCHANGED = new Change(Effect.UNCHANGED, List.of());

	/** The row is rejected: nothing happens. */
	public static final Change NONE = new Change(Effect.NONE, List.of());

	/** What a row does. */
	public enum Effect {

		/** Makes something new. */
		CREATED,
		/** Changes something. */
		CHANGED,
		/** Finds everything as it says. */
		UNCHANGED,
		/** Nothing, because it is rejected. */
		NONE

	}

	/**
	 * Tells what follows from the differences to what is there.
	 * @param differences the differences
	 * @return changed, or unchanged if there are none
	 */
	public static Change of(List<Difference> differences) {
		return differences.isEmpty() ? UNCHANGED : new Change(Effect.CHANGED, List.copyOf(differences));
	}

	/**
	 * Tells whether there is something to store.
	 * @return whether the row is new or changes something
	 */
	public boolean writes() {
		return this.effect == Effect.CREATED || this.effect == Effect.CHANGED;
	}

}
