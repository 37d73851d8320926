package cn.anju.core;

import java.util.List;

/** Names of the roles (R-015, D-02); those of staff are given by project. */
public final class Roles {

	/** A signed-in owner. */
	public static final String OWNER = "OWNER";

	/** Customer-service specialist 客服专员. */
	public static final String SPECIALIST = "SPECIALIST";

	/** Customer-service supervisor 客服主管. */
	public static final String SUPERVISOR = "SUPERVISOR";

	/** Customer-service manager 客服经理. */
	public static final String MANAGER = "MANAGER";

	/** Sales 销售. */
	public static final String SALES = "SALES";

	/** Finance 财务. */
	public static final String FINANCE = "FINANCE";

	/** Property management company 物业公司. */
	public static final String PROPERTY_COMPANY = "PROPERTY_COMPANY";

	/** Engineering 工程. */
	public static final String ENGINEERING = "ENGINEERING";

	/** Administrator of the system 管理员. */
	public static final String ADMINISTRATOR = "ADMINISTRATOR";

	/** Every role of staff, in the order they are shown. */
	public static final List<String> STAFF = List.of(SPECIALIST, SUPERVISOR, MANAGER, SALES, FINANCE, PROPERTY_COMPANY,
			ENGINEERING, ADMINISTRATOR);

	private Roles() {
	}

}
