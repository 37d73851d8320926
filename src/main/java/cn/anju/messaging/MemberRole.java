package cn.anju.messaging;

/** Why a person is concerned by a purchase. */
public enum MemberRole {

	/** Buys alone or first of several. */
	BUYER,
	/** Buys a share. */
	CO_BUYER,
	/** Acts for a buyer, as long as the mandate holds. */
	AGENT

}
