package cn.anju.documents;

import java.util.Locale;

/** Who can hold a paper original. */
public enum PartyKind {

	/** Customer service 客服部. */
	CUSTOMER_SERVICE,
	/** The office's archive 办公室. */
	OFFICE,
	/** Finance 财务部. */
	FINANCE,
	/** The developer's archive 开发商. */
	DEVELOPER,
	/** A buyer or who acts for one 买受人. */
	BUYER,
	/** A mortgage bank 按揭银行. */
	BANK,
	/** An authority 交易所、不动产登记中心. */
	AUTHORITY,
	/** Anybody else. */
	OTHER;

	/**
	 * Gives the key of its text.
	 * @return such as {@code documents.party.customer-service}
	 */
	public String key() {
		return "documents.party." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
