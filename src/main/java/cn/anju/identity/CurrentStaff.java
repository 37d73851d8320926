package cn.anju.identity;

import cn.anju.core.AccountId;

/** The member of staff who is signed in, with roles as they stand now. */
public interface CurrentStaff {

	/**
	 * Gives the account.
	 * @return the account
	 * @throws cn.anju.core.Refused if nobody is signed in as staff
	 */
	AccountId accountId();

	/**
	 * Gives the name.
	 * @return the name
	 * @throws cn.anju.core.Refused if nobody is signed in as staff
	 */
	String name();

	/**
	 * Tells whether the member has a role in some project.
	 * @param role one of {@link cn.anju.core.Roles}
	 * @return whether he has it; false if nobody is signed in as staff
	 */
	boolean has(String role);

	/**
	 * Gives the projects in which the member has one of some roles.
	 * @param roles the roles; none means any role
	 * @return the projects
	 * @throws cn.anju.core.Refused if nobody is signed in as staff
	 */
	ProjectScope projects(String... roles);

}
