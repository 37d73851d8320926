package cn.anju.intake;

import java.util.Collection;
import java.util.List;

import cn.anju.core.ProjectId;

/**
 * Goes through a file as another examination does.
 *
 * @param <R> the typed record of one row
 */
class WrappedExamination<R> implements Examination<R> {

	private final Examination<R> examination;

	WrappedExamination(Examination<R> examination) {
		this.examination = examination;
	}

	@Override
	public List<Examined<R>> examine(List<RowCells> rows) {
		return this.examination.examine(rows);
	}

	@Override
	public Collection<ProjectId> projects(R row) {
		return this.examination.projects(row);
	}

	@Override
	public void store(List<Examined<R>> rows, ImportRun run) {
		this.examination.store(rows, run);
	}

}
