package cn.anju.identity.ui.office;

import java.util.List;
import java.util.Locale;

import cn.anju.core.ProjectId;
import cn.anju.core.Texts;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectNames;
import cn.anju.identity.staff.StaffRole;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes roles and the projects they hold in; works before there is any project. */
@Component
class RoleNames {

	private final Texts texts;

	private final ObjectProvider<ProjectNames> projects;

	RoleNames(Texts texts, ObjectProvider<ProjectNames> projects) {
		this.texts = texts;
		this.projects = projects;
	}

	List<ProjectName> projects() {
		return this.projects.stream().flatMap((source) -> source.all().stream()).toList();
	}

	String written(String role, Locale locale) {
		return this.texts.of(locale, "identity.role." + role);
	}

	String written(StaffRole role, Locale locale) {
		String name = written(role.role(), locale);
		ProjectId project = role.project();
		return (project != null) ? this.texts.of(locale, "identity.role.in-project", name, written(project, locale))
				: name;
	}

	private String written(ProjectId project, Locale locale) {
		return projects().stream()
			.filter((known) -> known.id().equals(project))
			.map(ProjectName::name)
			.findFirst()
			.orElseGet(() -> this.texts.of(locale, "identity.accounts.project-unknown", project.toString()));
	}

}
