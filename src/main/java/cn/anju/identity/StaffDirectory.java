package cn.anju.identity;

import java.util.List;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;

/** The members of staff: who somebody is, and who has a role in a project. */
public interface StaffDirectory {

	/**
	 * Finds a member.
	 * @param account the account
	 * @return the member, locked or not
	 */
	Optional<StaffMember> find(AccountId account);

	/**
	 * Lists who has a role in a project, by itself or in every project.
	 * @param role one of {@link cn.anju.core.Roles}
	 * @param project the project
	 * @return the active members by name
	 */
	List<StaffMember> withRole(String role, ProjectId project);

	/**
	 * Lists every role that somebody has.
	 * @return the roles of the active members
	 */
	List<StaffAssignment> assignments();

}
