package cn.anju.identity;

import java.util.List;
import java.util.Set;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;

/**
 * The projects somebody may work on.
 *
 * @param all whether it is every project, also those to come
 * @param projects the projects, empty if it is every project
 */
public record ProjectScope(boolean all, Set<ProjectId> projects) {

	/** Every project. */
	public static final ProjectScope ALL = new ProjectScope(true, Set.of());

	public ProjectScope {
		projects = all ? Set.of() : Set.copyOf(projects);
	}

	/**
	 * Gives the ids for an SQL {@code in}, which takes no empty list.
	 * @return the ids of the projects; 0, which no project has, if there are none
	 */
	public List<Long> ids() {
		return this.projects.isEmpty() ? List.of(0L) : this.projects.stream().map(ProjectId::value).toList();
	}

	/**
	 * Tells whether a project is among them.
	 * @param project the project
	 * @return whether it is
	 */
	public boolean allows(ProjectId project) {
		return this.all || this.projects.contains(project);
	}

	/**
	 * Refuses unless a project is among them.
	 * @param project the project
	 */
	public void require(ProjectId project) {
		if (!allows(project)) {
			throw new Refused(IdentityRefusal.NOT_YOUR_PROJECT);
		}
	}

}
