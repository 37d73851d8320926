package cn.anju.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells of a sheet that are merged over several rows: Excel keeps their content in the
 * first one, people read it in all of them.
 */
final class MergedCells {

	private static final int MOST = 200_000;

	private final List<Merge> merges = new ArrayList<>();

	/** A merge over one row says nothing about the rows below. */
	void add(int firstRow, int lastRow, int column) {
		if (lastRow > firstRow && column >= 0 && this.merges.size() < MOST) {
			this.merges.add(new Merge(firstRow, lastRow, column, Cell.BLANK));
		}
	}

	/** Gives the rows with the content where people read it. */
	PackedRows filled(PackedRows rows) {
		if (this.merges.isEmpty()) {
			return rows;
		}
		this.merges.sort(Comparator.comparingInt(Merge::firstRow));
		PackedRows filled = new PackedRows();
		Map<Integer, Merge> open = new TreeMap<>();
		int next = 0;
		for (int i = 0; i < rows.size(); i++) {
			SheetRow row = rows.get(i);
			open.values().removeIf((merge) -> merge.lastRow() < row.number());
			SheetRow complete = filled(row, open);
			while (next < this.merges.size() && this.merges.get(next).firstRow() <= row.number()) {
				Merge merge = this.merges.get(next++);
				if (merge.firstRow() == row.number()) {
					open.put(merge.column(), merge.of(row.cell(merge.column())));
				}
			}
			filled.add(complete);
		}
		return filled;
	}

	private static SheetRow filled(SheetRow row, Map<Integer, Merge> open) {
		if (open.isEmpty()) {
			return row;
		}
		List<Cell> cells = new ArrayList<>(row.cells());
		open.forEach((column, merge) -> {
			while (cells.size() <= column) {
				cells.add(Cell.BLANK);
			}
			if (cells.get(column).isBlank()) {
				cells.set(column, merge.content());
			}
		});
		return new SheetRow(row.number(), cells);
	}

	/**
	 * A merge of cells of one column.
	 *
	 * @param firstRow Excel's number of the row that has the content
	 * @param lastRow the last row
	 * @param column the column from 0
	 * @param content what stands in the first cell
	 */
	private record Merge(int firstRow, int lastRow, int column, Cell content) {

		Merge of(Cell cell) {
			return new Merge(this.firstRow, this.lastRow, this.column, cell);
		}

	}

}
