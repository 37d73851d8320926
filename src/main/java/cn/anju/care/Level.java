package cn.anju.care;

import cn.anju.core.Roles;

/**
 * How high a case has come (R-277, b.10): each level is another role, and the way leads
 * up only.
 */
public enum Level {

	/** 专员. */
	SPECIALIST(Roles.SPECIALIST),
	/** 主管. */
	SUPERVISOR(Roles.SUPERVISOR),
	/** 经理: the leader in charge. */
	MANAGER(Roles.MANAGER),
	/** 管理员: nobody above is left, and it stands there in red. */
	ADMINISTRATOR(Roles.ADMINISTRATOR);

	private final String role;

	Level(String role) {
		this.role = role;
	}

	/**
	 * Gives the role whose members stand on this level.
	 * @return one of {@link Roles}
	 */
	public String role() {
		return this.role;
	}

}
