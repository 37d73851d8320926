package cn.anju.messaging;

/** How an attempt to call somebody ended. */
public enum CallOutcome {

	/** Somebody of the household was told: the notices count as told. */
	REACHED,
	/** Nobody answered. */
	NO_ANSWER,
	/** The person asked to be called at another time. */
	CALL_BACK,
	/** The number belongs to somebody else. */
	WRONG_NUMBER,
	/** Nobody will try again; a reason is needed. */
	GIVEN_UP;

	boolean ends() {
		return this == REACHED || this == GIVEN_UP;
	}

}
