package cn.anju.identity;

import java.util.List;

/** Supplies the projects to which roles can be limited; implemented by property. */
@FunctionalInterface
public interface ProjectNames {

	/**
	 * Lists the projects.
	 * @return all projects in the order they are shown
	 */
	List<ProjectName> all();

}
