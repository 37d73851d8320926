package cn.anju.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;

/**
 * A kind of file for somebody who works for some projects only: rows of other projects
 * are rejected before anything is said about them, and no project is begun.
 *
 * @param <R> the typed record of one row
 */
final class ScopedKind<R> extends WrappedKind<R> {

	private static final String OTHER_PROJECT = "other-project";

	private final ProjectScope scope;

	private ScopedKind(ImportKind<R> kind, ProjectScope scope) {
		super(kind);
		this.scope = scope;
	}

	static <R> ImportKind<R> of(ImportKind<R> kind, ProjectScope scope) {
		return scope.all() ? kind : new ScopedKind<>(kind, scope);
	}

	/** The projects that are still allowed. */
	ProjectScope within(ProjectScope now) {
		return new ProjectScope(false, this.scope.projects().stream().filter(now::allows).collect(Collectors.toSet()));
	}

	@Override
	Examination<R> begin(ImportKind<R> other) {
		return other.open(this.scope);
	}

	@Override
	Examination<R> wrap(Examination<R> every) {
		return new WrappedExamination<>(every) {

			@Override
			public List<Examined<R>> examine(List<RowCells> rows) {
				return every.examine(rows).stream().map((row) -> isForeign(every, row) ? rejected(row) : row).toList();
			}

		};
	}

	private boolean isForeign(Examination<R> examination, Examined<R> row) {
		Collection<ProjectId> projects = examination.projects(row.record());
		boolean begins = projects.isEmpty() && row.verdict().isAccepted();
		return begins || !projects.stream().allMatch(this.scope::allows);
	}

	private static <R> Examined<R> rejected(Examined<R> row) {
		return Examined.rejected(row.record(),
				Verdict.of(row.verdict().row(), List.of(Finding.of(OTHER_PROJECT, "")), List.of()));
	}

}
