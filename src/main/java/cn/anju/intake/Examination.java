package cn.anju.intake;

import java.util.Collection;
import java.util.List;

import cn.anju.core.ProjectId;

/**
 * Goes through one file from top to bottom, some hundred rows at a time, and remembers
 * what the file has said so far (which unit an earlier row keeps). Used by one thread.
 *
 * @param <R> the typed record of one row
 */
public interface Examination<R> {

	/**
	 * Examines the next rows, comparing them with what is there. For storing it is called
	 * in the transaction in which {@link #store} follows.
	 * @param rows the next rows in the order of the file
	 * @return one result for each, in the same order
	 */
	List<Examined<R>> examine(List<RowCells> rows);

	/**
	 * Tells what projects a row touches.
	 * @param row the record of an examined row, rejected ones too
	 * @return its projects; none if it names no project that is there
	 */
	Collection<ProjectId> projects(R row);

	/**
	 * Stores rows, all in the caller's transaction, in few statements.
	 * @param rows the rows that are new or change something; never empty
	 * @param run the import they belong to
	 */
	void store(List<Examined<R>> rows, ImportRun run);

}
