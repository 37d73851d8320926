package cn.anju.care;

/** Why something happened, as found when a case is summed up. */
public enum CauseType {

	/** 设计. */
	DESIGN,
	/** 施工. */
	CONSTRUCTION,
	/** 材料设备. */
	MATERIAL,
	/** 销售承诺. */
	SALES_PROMISE,
	/** 合同条款. */
	CONTRACT_TERMS,
	/** 办理超时. */
	DELAY,
	/** 沟通. */
	COMMUNICATION,
	/** 物业服务. */
	PROPERTY_SERVICE,
	/** 第三方: a bank, an authority, a neighbour. */
	THIRD_PARTY,
	/** 期望不符: nothing was wrong, something else was expected. */
	EXPECTATION

}
