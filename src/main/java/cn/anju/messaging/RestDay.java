package cn.anju.messaging;

/** Where a reminder goes that falls on a rest day. */
public enum RestDay {

	/** It stays: the inbox knows no rest days. */
	STAY,
	/** To the last working day before. */
	BEFORE,
	/** To the first working day after. */
	AFTER

}
