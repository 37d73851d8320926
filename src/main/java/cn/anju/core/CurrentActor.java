package cn.anju.core;

/** Tells who is acting in the present thread; supplied by identity. */
@FunctionalInterface
public interface CurrentActor {

	/**
	 * Gives who is acting.
	 * @return the signed-in owner or member of staff, else the clock
	 */
	Actor get();

}
