package cn.anju.care;

/** How much is at stake. */
public enum Severity {

	/** 一般. */
	NORMAL,
	/** 较重: much money, or many people. */
	SERIOUS,
	/** 重大: safety, the press, a crowd; the first responsible person handles it. */
	MAJOR

}
