package cn.anju.intake;

import java.util.List;

/**
 * A kind of file that reads as another one does; what its examination says and stores is
 * for the subclass.
 *
 * @param <R> the typed record of one row
 */
abstract class WrappedKind<R> implements ImportKind<R> {

	private final ImportKind<R> kind;

	WrappedKind(ImportKind<R> kind) {
		this.kind = kind;
	}

	@Override
	public String name() {
		return this.kind.name();
	}

	@Override
	public String textPrefix() {
		return this.kind.textPrefix();
	}

	@Override
	public int order() {
		return this.kind.order();
	}

	@Override
	public List<Column> columns() {
		return this.kind.columns();
	}

	@Override
	public String title(RowCells cells) {
		return this.kind.title(cells);
	}

	@Override
	public String number(RowCells cells) {
		return this.kind.number(cells);
	}

	@Override
	public boolean asksForProject() {
		return this.kind.asksForProject();
	}

	@Override
	public final Examination<R> open() {
		return wrap(begin(this.kind));
	}

	/** Begins the other examination. */
	Examination<R> begin(ImportKind<R> other) {
		return other.open();
	}

	/** Makes the examination of one file. */
	abstract Examination<R> wrap(Examination<R> examination);

}
