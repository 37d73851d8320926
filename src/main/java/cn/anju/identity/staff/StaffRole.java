package cn.anju.identity.staff;

import cn.anju.core.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A role that a member of staff has, in one project or in every project.
 *
 * @param role one of {@link cn.anju.core.Roles#STAFF}
 * @param projectId the project, 0 for every project
 */
@Embeddable
public record StaffRole(@Column(name = "role") String role,
		@Column(name = "project_id") long projectId) implements java.io.Serializable {

	/** Stands for every project. */
	public static final long EVERY_PROJECT = 0;

	/**
	 * Gives a role in a project.
	 * @param role the role
	 * @param project the project, or nothing for every project
	 * @return the role in it
	 */
	public static StaffRole of(String role, @Nullable ProjectId project) {
		return new StaffRole(role, (project != null) ? project.value() : EVERY_PROJECT);
	}

	/**
	 * Tells whether it holds in every project.
	 * @return whether it does
	 */
	public boolean everywhere() {
		return this.projectId == EVERY_PROJECT;
	}

	/**
	 * Gives the project.
	 * @return the project, or nothing if it holds in every project
	 */
	public @Nullable ProjectId project() {
		return everywhere() ? null : new ProjectId(this.projectId);
	}

}
