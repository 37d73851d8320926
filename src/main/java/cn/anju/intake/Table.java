package cn.anju.intake;

import java.util.List;

/**
 * The table that was found in a file.
 *
 * @param sheet the name of its sheet
 * @param mapping which column means what
 * @param headings the header as it stands, for the file of rejected rows
 * @param rows all rows of the sheet
 * @param data indexes of those rows that are data
 * @param ignored rows below the header that are none
 * @param otherTables other sheets that look like such a table too
 */
record Table(String sheet, Mapping mapping, List<String> headings, PackedRows rows, int[] data, List<Ignored> ignored,
		List<String> otherTables) {

	int size() {
		return this.data.length;
	}

	SheetRow row(int index) {
		return this.rows.get(this.data[index]);
	}

	RowCells cells(int index) {
		return new RowCells(row(index), this.mapping);
	}

	/** Why a row is no data. */
	enum Why {

		TOTAL, NOTE, HEADER

	}

	/**
	 * A row that is no data.
	 *
	 * @param row Excel's row number
	 * @param why what it is instead
	 */
	record Ignored(int row, Why why) {
	}

}
