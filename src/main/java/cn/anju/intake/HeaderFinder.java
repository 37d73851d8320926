package cn.anju.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a table by its content: the row, or the two rows above one another,
 * in which most columns are recognised.
 */
final class HeaderFinder {

	private static final int DEEPEST = 60;

	private final List<Column> columns;

	private final Headings headings;

	HeaderFinder(List<Column> columns) {
		this.columns = columns;
		this.headings = new Headings(columns);
	}

	/**
	 * Gives the best header of a sheet, also if it lacks required columns; nothing if no
	 * row has two columns.
	 */
	@Nullable Header find(PackedRows rows) {
		Header best = null;
		for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
			SheetRow row = rows.get(i);
			best = better(best, header(row, labels(row, null), i + 1));
			if (i + 1 < rows.size() && rows.get(i + 1).number() == row.number() + 1) {
				SheetRow below = rows.get(i + 1);
				// what stands above a header that is complete by itself is a title
				best = better(best, header(below, labels(below, null), i + 2));
				best = isWords(below) ? better(best, header(below, labels(below, row), i + 2)) : best;
			}
		}
		return best;
	}

	private static @Nullable Header better(@Nullable Header best, Header other) {
		int score = other.mapping().used().size();
		if (score < 2) {
			return best;
		}
		return (best == null || score > best.mapping().used().size()) ? other : best;
	}

	/** A second line of a header has words only. */
	private static boolean isWords(SheetRow row) {
		return row.cells().stream().noneMatch((cell) -> cell instanceof Cell.Numeric);
	}

	/** For each place in the sheet the names a column may go by, the most exact first. */
	private static Map<Integer, List<String>> labels(SheetRow row, @Nullable SheetRow above) {
		Map<Integer, List<String>> labels = new LinkedHashMap<>();
		int width = Math.max(row.cells().size(), (above != null) ? above.cells().size() : 0);
		String group = "";
		for (int i = 0; i < width; i++) {
			String upper = (above != null) ? above.cell(i).shown() : "";
			String lower = row.cell(i).shown();
			group = CellTexts.isBlank(upper) ? group : upper;
			if (CellTexts.isBlank(lower)) {
				if (!CellTexts.isBlank(upper)) {
					labels.put(i, List.of(upper));
				}
			}
			else {
				labels.put(i, group.isEmpty() ? List.of(lower) : List.of(group + lower, lower, group));
			}
		}
		return labels;
	}

	private Header header(SheetRow row, Map<Integer, List<String>> labels, int firstDataIndex) {
		List<Mapping.Use> used = new ArrayList<>();
		List<String> unused = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		labels.forEach((index, names) -> {
			Column column = column(names, taken);
			String shown = CellTexts.name(names.getFirst());
			if (column == null) {
				unused.add(shown);
			}
			else {
				taken.add(column.key());
				used.add(new Mapping.Use(column.key(), index, shown, Headings.factor(names.getFirst())));
			}
		});
		Set<String> missing = this.columns.stream()
			.filter(Column::required)
			.map(Column::key)
			.filter((key) -> !taken.contains(key))
			.collect(Collectors.toCollection(java.util.LinkedHashSet::new));
		return new Header(new Mapping(used, unused, row.number()), firstDataIndex, missing);
	}

	private @Nullable Column column(List<String> names, Set<String> taken) {
		for (String name : names) {
			Column column = this.headings.find(name);
			if (column != null && taken.contains(column.key())) {
				column = this.headings.repeated(column);
			}
			if (column != null && !taken.contains(column.key())) {
				return column;
			}
		}
		return null;
	}

	/**
	 * A header.
	 *
	 * @param mapping which column means what
	 * @param firstDataIndex index of the first packed row below it
	 * @param missing keys of the required columns it lacks
	 */
	record Header(Mapping mapping, int firstDataIndex, Set<String> missing) {
	}

}
