package cn.anju.intake;

import java.util.List;

/**
 * A row as it stands in a sheet.
 *
 * @param number Excel's row number, from 1
 * @param cells its cells from column A on, shorter than the sheet if the last are blank
 */
record SheetRow(int number, List<Cell> cells) {

	Cell cell(int index) {
		return (index < this.cells.size()) ? this.cells.get(index) : Cell.BLANK;
	}

	boolean isBlank() {
		return this.cells.stream().allMatch(Cell::isBlank);
	}

}
