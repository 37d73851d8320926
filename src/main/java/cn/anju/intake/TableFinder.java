package cn.anju.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Refused;

/** Finds the table among titles, empty lines, totals, signatures and other sheets. */
final class TableFinder {

	private static final Pattern TOTAL = Pattern.compile("^(本页|本表|总)?(合计|小计|总计|共计|累计|total|subtotal|sum)(:.*)?$");

	private static final Pattern SAYS_TOTAL = Pattern.compile("^(本页|本表|总)?(合计|小计|总计|共计|累计|total|subtotal)[0-9(].*$");

	private static final Pattern NOTE = Pattern.compile("^(注|备注|说明|制表|填表|审核|复核|打印|经办|编制|统计)(人|日期|时间|单位|说明)?[:1-9].*");

	private static final int FEW = 3;

	private final List<Column> columns;

	private final HeaderFinder headers;

	TableFinder(List<Column> columns) {
		this.columns = columns;
		this.headers = new HeaderFinder(columns);
	}

	/**
	 * Finds the table.
	 * @param sheets the sheets of the file
	 * @param columnName gives the name of a column in the user's language
	 */
	Table find(List<SheetCollector.SheetContent> sheets, Function<String, String> columnName) {
		List<Candidate> candidates = sheets.stream().map(this::candidate).flatMap(java.util.Optional::stream).toList();
		Candidate best = null;
		for (Candidate candidate : candidates) {
			best = (best == null || candidate.beats(best)) ? candidate : best;
		}
		if (best == null || !best.header().missing().isEmpty()) {
			throw new Refused(sheets.stream().allMatch((sheet) -> sheet.rows().size() == 0) ? IntakeRefusal.EMPTY
					: IntakeRefusal.NO_TABLE, missing(best, columnName));
		}
		Candidate chosen = best;
		List<String> others = candidates.stream()
			.filter((other) -> other != chosen && other.header().missing().isEmpty())
			.map((other) -> other.sheet().name())
			.toList();
		return table(chosen, others);
	}

	private java.util.Optional<Candidate> candidate(SheetCollector.SheetContent sheet) {
		HeaderFinder.Header header = this.headers.find(sheet.rows());
		return (header != null) ? java.util.Optional.of(new Candidate(sheet, header)) : java.util.Optional.empty();
	}

	private String missing(@Nullable Candidate best, Function<String, String> columnName) {
		Set<String> keys = (best != null) ? best.header().missing()
				: this.columns.stream().filter(Column::required).map(Column::key).collect(Collectors.toSet());
		return this.columns.stream()
			.map(Column::key)
			.filter(keys::contains)
			.map(columnName)
			.collect(Collectors.joining("、"));
	}

	private Table table(Candidate chosen, List<String> others) {
		PackedRows rows = chosen.sheet().rows();
		Mapping mapping = chosen.header().mapping();
		SheetRow headerRow = rows.get(chosen.header().firstDataIndex() - 1);
		List<Table.Ignored> ignored = new ArrayList<>();
		IntStream.Builder data = IntStream.builder();
		for (int i = chosen.header().firstDataIndex(); i < rows.size(); i++) {
			SheetRow row = rows.get(i);
			Table.Why why = whyIgnored(row, mapping, headerRow);
			if (why == null) {
				data.add(i);
			}
			else {
				ignored.add(new Table.Ignored(row.number(), why));
			}
		}
		return new Table(chosen.sheet().name(), mapping, headings(mapping, headerRow), rows, data.build().toArray(),
				ignored, others);
	}

	private static List<String> headings(Mapping mapping, SheetRow headerRow) {
		List<String> headings = new ArrayList<>(headerRow.cells().stream().map(Cell::shown).toList());
		for (Mapping.Use use : mapping.used()) {
			while (headings.size() <= use.index()) {
				headings.add("");
			}
			headings.set(use.index(), use.heading());
		}
		return headings;
	}

	private Table.@Nullable Why whyIgnored(SheetRow row, Mapping mapping, SheetRow headerRow) {
		String first = row.cells()
			.stream()
			.filter((cell) -> !cell.isBlank())
			.findFirst()
			.map((cell) -> CellTexts.code(cell).toLowerCase(java.util.Locale.ROOT))
			.orElse("");
		List<Cell> known = mapping.used()
			.stream()
			.map((use) -> row.cell(use.index()))
			.filter((cell) -> !cell.isBlank())
			.toList();
		long identified = this.columns.stream()
			.filter((column) -> column.identifying() && mapping.index(column.key()) >= 0)
			.filter((column) -> !row.cell(mapping.index(column.key())).isBlank())
			.count();
		boolean total = TOTAL.matcher(first).matches() || (identified <= 1 && SAYS_TOTAL.matcher(first).matches());
		if (total || onlyNumbers(known, identified)) {
			return Table.Why.TOTAL;
		}
		if (known.size() <= 1 || (identified == 0 && known.size() <= FEW)
				|| (identified <= 1 && NOTE.matcher(first).matches())) {
			return Table.Why.NOTE;
		}
		return repeats(row, mapping, headerRow) ? Table.Why.HEADER : null;
	}

	private static boolean onlyNumbers(List<Cell> known, long identified) {
		return identified == 0 && !known.isEmpty() && known.stream().allMatch((cell) -> cell instanceof Cell.Numeric);
	}

	/** A header that is printed again on every page. */
	private static boolean repeats(SheetRow row, Mapping mapping, SheetRow headerRow) {
		long equal = mapping.used()
			.stream()
			.filter((use) -> !headerRow.cell(use.index()).isBlank())
			.filter((use) -> headerRow.cell(use.index()).shown().equals(row.cell(use.index()).shown()))
			.count();
		return equal >= FEW;
	}

	private record Candidate(SheetCollector.SheetContent sheet, HeaderFinder.Header header) {

		boolean beats(Candidate other) {
			boolean complete = this.header.missing().isEmpty();
			boolean otherComplete = other.header.missing().isEmpty();
			if (complete != otherComplete) {
				return complete;
			}
			return this.header.mapping().used().size() > other.header.mapping().used().size();
		}

	}

}
