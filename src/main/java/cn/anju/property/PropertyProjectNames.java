package cn.anju.property;

import java.util.List;

import org.springframework.stereotype.Component;

import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectNames;

/** Tells identity the projects by which roles are limited. */
@Component
class PropertyProjectNames implements ProjectNames {

	private final PropertyCatalog catalog;

	PropertyProjectNames(PropertyCatalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public List<ProjectName> all() {
		return this.catalog.projects()
			.stream()
			.map((project) -> new ProjectName(project.id(), project.name()))
			.toList();
	}

}
