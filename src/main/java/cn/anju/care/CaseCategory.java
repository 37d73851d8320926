package cn.anju.care;

/** What a case is about. */
public enum CaseCategory {

	/** 房屋质量. */
	HOUSE_QUALITY,
	/** 规划设计. */
	PLANNING,
	/** 装修质量. */
	FIT_OUT,
	/** 销售. */
	SALES,
	/** 合同. */
	CONTRACT,
	/** 付款. */
	PAYMENT,
	/** 物业服务. */
	PROPERTY_SERVICE,
	/** 其他. */
	OTHER

}
