package cn.anju.core;

/** The kinds of identity document a buyer may prove himself with. */
public enum DocumentType {

	/** Resident identity card, 18 characters by GB 11643-1999. */
	RESIDENT_ID,
	/** Military officer's card. */
	MILITARY_OFFICER_ID,
	/** Police officer's card. */
	POLICE_OFFICER_ID,
	/** Passport of any state. */
	PASSPORT,
	/** Mainland travel permit of residents of Hong Kong and Macau. */
	HK_MACAU_PERMIT,
	/** Mainland travel permit of residents of Taiwan. */
	TAIWAN_PERMIT,
	/** Foreigner's permanent residence card. */
	FOREIGNER_RESIDENCE_PERMIT,
	/** Unified social credit code of a company, 18 characters by GB 32100-2015. */
	SOCIAL_CREDIT_CODE,
	/** Any other document a clerk accepts. */
	OTHER;

	/**
	 * Tells whether the holder is a company.
	 * @return whether it is a company
	 */
	public boolean isCompany() {
		return this == SOCIAL_CREDIT_CODE;
	}

	public String key() {
		return "core.document." + name();
	}

}
