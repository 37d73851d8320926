package cn.anju.intake;

import java.util.List;
import java.util.stream.Collectors;

import cn.anju.identity.ProjectScope;

/**
 * A kind of file that can be imported. A bean of the module that owns what the file
 * describes.
 *
 * @param <R> the typed record of one row
 */
public interface ImportKind<R> {

	/**
	 * Gives the name by which the command line calls it, such as {@code price-table}.
	 * @return small letters and hyphens
	 */
	String name();

	/**
	 * Gives what the keys of its texts begin with: {@code .title}, {@code .hint},
	 * {@code .column.<key>} and {@code .finding.<code>} follow.
	 * @return such as {@code property.priceTable}
	 */
	String textPrefix();

	/**
	 * Gives its place in the list of kinds.
	 * @return smaller comes first
	 */
	int order();

	/**
	 * Gives the columns it understands, in the order they are shown.
	 * @return the columns
	 */
	List<Column> columns();

	/**
	 * Says what tells a row from others, such as unit and buyer.
	 * @param cells the row
	 * @return its identifying cells, unless the kind knows better
	 */
	default String title(RowCells cells) {
		return columns().stream()
			.filter(Column::identifying)
			.map((column) -> cells.text(column.key()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/**
	 * Gives the number of a row in the department's books, such as the one of its
	 * subscription.
	 * @param cells the row
	 * @return the number, half width and without blanks; empty if the kind has none
	 */
	default String number(RowCells cells) {
		return "";
	}

	/**
	 * Tells whether rows need not name their project, so that whoever works for several
	 * says into which one they go.
	 * @return whether it is asked for, unless the kind knows better not
	 */
	default boolean asksForProject() {
		return false;
	}

	/**
	 * Begins the examination of one file, for a preview or for storing.
	 * @return an examination that nobody else uses
	 */
	Examination<R> open();

	/**
	 * Begins the examination for somebody who works for some projects. A kind whose rows
	 * need not name their project takes it from there, if there is only one.
	 * @param scope the projects
	 * @return an examination that nobody else uses
	 */
	default Examination<R> open(ProjectScope scope) {
		return open();
	}

}
