package cn.anju.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which column of a sheet means what. */
public final class Mapping {

	private final List<Use> used;

	private final List<String> unused;

	private final int headerRow;

	private final Map<String, Use> byColumn;

	/**
	 * Keeps what the header says.
	 * @param used the columns that are read, in the order of the sheet
	 * @param unused headings that mean nothing to this kind of import
	 * @param headerRow Excel's number of the last row of the header
	 */
	Mapping(List<Use> used, List<String> unused, int headerRow) {
		this.used = List.copyOf(used);
		this.unused = List.copyOf(unused);
		this.headerRow = headerRow;
		this.byColumn = this.used.stream().collect(Collectors.toMap(Use::column, Function.identity()));
	}

	public List<Use> used() {
		return this.used;
	}

	public List<String> unused() {
		return this.unused;
	}

	public int headerRow() {
		return this.headerRow;
	}

	int index(String column) {
		Use use = this.byColumn.get(column);
		return (use != null) ? use.index() : -1;
	}

	BigDecimal factor(String column) {
		Use use = this.byColumn.get(column);
		return (use != null) ? use.factor() : BigDecimal.ONE;
	}

	/**
	 * One column that is read.
	 *
	 * @param column the key of the column
	 * @param index its place in the sheet, from 0
	 * @param heading the heading as it stands in the file
	 * @param factor what its numbers are multiplied with, 1 or 10,000
	 */
	public record Use(String column, int index, String heading, BigDecimal factor) {
	}

}
