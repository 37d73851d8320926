package cn.anju.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before anything is stored: the mapping of the columns and the
 * verdict of every row. Kept in memory while somebody looks at it.
 */
public final class ImportPreview {

	private static final int EXAMPLES = 3;

	private final ImportKind<?> kind;

	private final ImportFile file;

	private final List<Verdict> verdicts;

	private final List<Change> changes;

	private final ImportCounts counts;

	private ImportPreview(Builder builder) {
		this.kind = builder.kind;
		this.file = builder.file;
		this.verdicts = List.copyOf(builder.verdicts);
		this.changes = List.copyOf(builder.changes);
		this.counts = builder.counts;
	}

	ImportKind<?> kind() {
		return this.kind;
	}

	ImportFile file() {
		return this.file;
	}

	public String kindName() {
		return this.kind.name();
	}

	/**
	 * Gives what the keys of the kind's texts begin with.
	 * @return such as {@code property.priceTable}
	 */
	public String textPrefix() {
		return this.kind.textPrefix();
	}

	public String fileName() {
		return this.file.name();
	}

	public String sheetName() {
		return this.file.table().sheet();
	}

	public ImportCounts counts() {
		return this.counts;
	}

	public Mapping mapping() {
		return this.file.table().mapping();
	}

	/**
	 * Gives other sheets of the file that look like such a table and are not imported.
	 * @return their names
	 */
	public List<String> otherTables() {
		return this.file.table().otherTables();
	}

	/**
	 * Gives the rows below the header that are no data: totals, notes, repeated headers.
	 * @return Excel's row numbers
	 */
	public List<Integer> ignoredRows() {
		return this.file.table().ignored().stream().map(Table.Ignored::row).toList();
	}

	/**
	 * Gives the keys of optional columns that the file does not have.
	 * @return the keys in the kind's order
	 */
	public List<String> absentColumns() {
		return this.kind.columns()
			.stream()
			.map(Column::key)
			.filter((key) -> this.file.table().mapping().index(key) < 0)
			.toList();
	}

	/**
	 * Gives what stands in a column, so that one sees whether it was recognised rightly.
	 * @param column the key of the column
	 * @return up to three different contents, masked if sensitive
	 */
	public List<String> examples(String column) {
		return IntStream.range(0, Math.min(this.file.table().size(), 200))
			.mapToObj((index) -> shown(this.file.table().cells(index), column))
			.filter((text) -> !text.isEmpty())
			.distinct()
			.limit(EXAMPLES)
			.toList();
	}

	/**
	 * Counts the rows that a filter leaves.
	 * @param filter which rows
	 * @return their number
	 */
	public int size(RowFilter filter) {
		return (int) indexes(filter).count();
	}

	/**
	 * Gives a page of rows in the order of the file.
	 * @param filter which rows
	 * @param offset how many to leave out
	 * @param limit how many at most
	 * @return the rows
	 */
	public List<PreviewLine> lines(RowFilter filter, int offset, int limit) {
		return indexes(filter).skip(offset).limit(limit).mapToObj(this::line).toList();
	}

	private IntStream indexes(RowFilter filter) {
		return IntStream.range(0, this.verdicts.size())
			.filter((index) -> filter.test(this.verdicts.get(index), this.changes.get(index)));
	}

	private PreviewLine line(int index) {
		RowCells cells = this.file.table().cells(index);
		List<PreviewLine.Shown> shown = this.kind.columns()
			.stream()
			.filter((column) -> cells.has(column.key()))
			.map((column) -> new PreviewLine.Shown(column.key(), shown(cells, column.key())))
			.filter((cell) -> !cell.text().isEmpty())
			.toList();
		return new PreviewLine(this.verdicts.get(index), this.changes.get(index), this.kind.title(cells), shown);
	}

	private String shown(RowCells cells, String key) {
		String text = cells.text(key);
		boolean sensitive = this.kind.columns()
			.stream()
			.anyMatch((column) -> column.key().equals(key) && column.sensitive());
		return sensitive ? masked(text) : text;
	}

	/**
	 * Leaves the first two and the last four characters of what is long enough (D-04).
	 */
	private static String masked(String text) {
		int[] characters = text.codePoints().toArray();
		StringBuilder masked = new StringBuilder();
		for (int i = 0; i < characters.length; i++) {
			boolean open = i >= characters.length - 4 || (i < 2 && characters.length > 8);
			masked.appendCodePoint(open || characters.length <= 4 ? characters[i] : '*');
		}
		return masked.toString();
	}

	/** Which rows of a preview are shown. */
	public enum RowFilter {

		/** Every row. */
		ALL,
		/** Rows that make something new. */
		CREATED,
		/** Rows that change something. */
		CHANGED,
		/** Rows that find everything as they say. */
		UNCHANGED,
		/** Rejected rows. */
		REJECTED,
		/** Rows with a warning. */
		WARNED;

		boolean test(Verdict verdict, @Nullable Change change) {
			return switch (this) {
				case ALL -> true;
				case REJECTED -> !verdict.isAccepted();
				case WARNED -> !verdict.warnings().isEmpty();
				case CREATED, CHANGED, UNCHANGED -> change != null && change.effect().name().equals(name());
			};
		}

	}

	/** Collects the rows of a preview while they are examined. */
	static final class Builder {

		private final ImportKind<?> kind;

		private final ImportFile file;

		private final List<Verdict> verdicts = new ArrayList<>();

		private final List<Change> changes = new ArrayList<>();

		private ImportCounts counts = ImportCounts.NONE;

		Builder(ImportKind<?> kind, ImportFile file) {
			this.kind = kind;
			this.file = file;
		}

		void add(List<? extends Examined<?>> rows) {
			rows.forEach((row) -> {
				this.verdicts.add(row.verdict());
				this.changes.add(row.change());
			});
			this.counts = this.counts.plus(rows);
		}

		ImportPreview build() {
			return new ImportPreview(this);
		}

	}

}
