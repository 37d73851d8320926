package cn.anju.care;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;
import cn.anju.intake.CellTexts;
import cn.anju.intake.Finding;
import cn.anju.property.Project;
import org.jspecify.annotations.Nullable;

/**
 * Finds the project of a row: the one it names, else the only one that whoever imports
 * works for.
 */
final class MessageProjects {

	private final Map<String, Project> byName = new HashMap<>();

	private final List<Project> own;

	MessageProjects(List<Project> all, ProjectScope scope) {
		all.forEach((project) -> this.byName.put(plain(project.name()), project));
		this.own = all.stream().filter((project) -> scope.allows(project.id())).toList();
	}

	private static String plain(String name) {
		return CellTexts.code(name).toLowerCase(Locale.ROOT);
	}

	/** The project, or why it is not known. */
	Found find(String named) {
		if (!named.isEmpty()) {
			Project project = this.byName.get(plain(named));
			return (project != null) ? new Found(project, null)
					: new Found(null, Finding.of("unknown-project", MessageColumns.PROJECT, CleanText.cut(named, 40)));
		}
		if (this.own.size() == 1) {
			return new Found(this.own.getFirst(), null);
		}
		return new Found(null, Finding.of(this.own.isEmpty() ? "no-project" : "which-project", MessageColumns.PROJECT));
	}

	/**
	 * A project, or why there is none.
	 *
	 * @param project the project, if it is known
	 * @param reason else the reason
	 */
	record Found(@Nullable Project project, @Nullable Finding reason) {

		@Nullable ProjectId id() {
			return (this.project != null) ? this.project.id() : null;
		}

	}

}
