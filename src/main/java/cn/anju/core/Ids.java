package cn.anju.core;

import io.hypersistence.tsid.TSID;

/**
 * Gives ids: 64-bit numbers that grow with time, so that rows written in bulk need no
 * round trip to the database and indexes grow at their end.
 */
public final class Ids {

	private static final TSID.Factory FACTORY = TSID.Factory.builder().withNodeBits(10).build();

	private Ids() {
	}

	/**
	 * Gives the next id. The node part comes from the system property or environment
	 * variable {@code TSID_NODE} (0 to 1023), else by chance.
	 * @return a positive number no other call on this node has returned
	 */
	public static long next() {
		return FACTORY.generate().toLong();
	}

}
