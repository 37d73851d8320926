package cn.anju.care;

/** The parts of the inbox of cases. */
public enum CareGroup {

	/** What the asker has. */
	MINE,
	/** What the asker is asked to take over. */
	OFFERED,
	/** What is open in the asker's projects. */
	TEAM,
	/** What is open there and late. */
	LATE,
	/** What waits for its owner there. */
	OWNER,
	/** What is closed there. */
	CLOSED

}
