package cn.anju.intake;

import java.util.List;

import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;

/**
 * Who reads the records of imports: sees his own, and those that touched no project but
 * his.
 *
 * @param account the account of the member of staff
 * @param scope the projects he works for
 */
record ImportReader(long account, ProjectScope scope) {

	private static final long NO_PROJECT = -1;

	/** The command line and the import itself. */
	static final ImportReader EVERYBODY = new ImportReader(0, ProjectScope.ALL);

	/** Never empty, as SQL wants it. */
	List<Long> projects() {
		return this.scope.projects().isEmpty() ? List.of(NO_PROJECT)
				: this.scope.projects().stream().map(ProjectId::value).toList();
	}

}
