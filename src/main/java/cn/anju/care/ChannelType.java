package cn.anju.care;

/** How a case came. */
public enum ChannelType {

	/** By the owner's phone. */
	ONLINE,
	/** 来人. */
	VISIT,
	/** 来函. */
	LETTER,
	/** 来电. */
	PHONE,
	/** Passed on by the property company. */
	PROPERTY_COMPANY,
	/** From the company's website. */
	WEBSITE,
	/** From the mailbox. */
	MAILBOX,
	/** Any other way. */
	OTHER

}
