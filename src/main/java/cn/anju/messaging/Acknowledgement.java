package cn.anju.messaging;

/** Whose "I have read this" a notice asks for. */
public enum Acknowledgement {

	/** Nobody's. */
	NONE,
	/** That of any person of the household. */
	ANY,
	/** That of every person of the household. */
	ALL

}
