package cn.anju.intake;

import java.util.List;
import java.util.function.Function;

import org.springframework.context.ApplicationContext;

import cn.anju.core.Actor;

/** Imports tables that never were a file: everything but the parsing. */
public final class BenchImports {

	private final ImportKinds kinds;

	private final Imports imports;

	public BenchImports(ApplicationContext beans) {
		this.kinds = beans.getBean(ImportKinds.class);
		this.imports = beans.getBean(Imports.class);
	}

	/**
	 * Makes a table as if it had been read.
	 * @param kind the kind of import
	 * @param headings its header
	 * @param size how many rows
	 * @param rows gives the cells of a row
	 * @return the table, ready to be imported
	 */
	public Prepared prepare(String kind, List<String> headings, int size, Function<Integer, Object[]> rows) {
		SheetCollector collector = new SheetCollector();
		collector.startSheet("1");
		for (int i = 0; i < headings.size(); i++) {
			collector.cell(1, i, SheetCollector.text(headings.get(i)));
		}
		for (int row = 0; row < size; row++) {
			Object[] cells = rows.apply(row);
			for (int i = 0; i < cells.length; i++) {
				collector.cell(row + 2, i, TestTables.cell(cells[i]));
			}
		}
		collector.endSheet();
		ImportKind<?> known = this.kinds.named(kind);
		Table table = new TableFinder(known.columns()).find(collector.sheets(), (key) -> key);
		if (table.size() != size) {
			throw new IllegalStateException(table.size() + " rows of " + size + " were taken for data");
		}
		return new Prepared(known, new ImportFile(kind + ".xlsx", "0".repeat(64), table));
	}

	/**
	 * Imports a table.
	 * @param prepared the table
	 * @throws IllegalStateException if a row was rejected
	 */
	public void store(Prepared prepared) {
		ImportSummary summary = this.imports.store(prepared.kind, prepared.file, Actor.COMMAND_LINE,
				ImportProgress.SILENT, (rejected) -> {
					throw new IllegalStateException("Row " + rejected.row() + ": " + rejected.reason().code());
				});
		if (summary.counts().created() != prepared.size()) {
			throw new IllegalStateException("Not every row was new: " + summary.counts());
		}
	}

	/** A table that can be imported. */
	public static final class Prepared {

		private final ImportKind<?> kind;

		private final ImportFile file;

		private Prepared(ImportKind<?> kind, ImportFile file) {
			this.kind = kind;
			this.file = file;
		}

		public int size() {
			return this.file.table().size();
		}

	}

}
