package cn.anju.care;

/** Whether a complaint is one. */
public enum Validity {

	/** 有效. */
	VALID,
	/** 无效: explained, with the way to appeal. */
	INVALID

}
