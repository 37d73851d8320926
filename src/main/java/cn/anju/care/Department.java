package cn.anju.care;

/**
 * A department of the company that works on cases and answers suggestions in writing
 * (R-015, R-268).
 */
public enum Department {

	/** 设计部. */
	DESIGN,
	/** 工程部. */
	ENGINEERING,
	/** 营销部. */
	MARKETING,
	/** 财务部. */
	FINANCE,
	/** 物业公司. */
	PROPERTY_COMPANY,
	/** 项目开发部. */
	DEVELOPMENT,
	/** 成本管理部. */
	COST,
	/** 客户服务部. */
	CUSTOMER_SERVICE;

	/**
	 * Gives the department that is asked unless somebody chooses another one.
	 * @param category what a suggestion is about
	 * @return the department
	 */
	public static Department of(CaseCategory category) {
		return switch (category) {
			case HOUSE_QUALITY, FIT_OUT -> ENGINEERING;
			case PLANNING -> DESIGN;
			case SALES, CONTRACT -> MARKETING;
			case PAYMENT -> FINANCE;
			case PROPERTY_SERVICE -> PROPERTY_COMPANY;
			case OTHER -> CUSTOMER_SERVICE;
		};
	}

}
