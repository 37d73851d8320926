package cn.anju.care;

import cn.anju.core.ProjectId;

/**
 * A building in which something happened.
 *
 * @param project its project
 * @param projectName the name of the project
 * @param name such as {@code 3栋}; empty where no building was named
 */
public record ReportBuilding(ProjectId project, String projectName, String name) {

	/**
	 * Tells whether a building was named.
	 * @return whether it is known
	 */
	public boolean isNamed() {
		return !this.name.isEmpty();
	}

}
