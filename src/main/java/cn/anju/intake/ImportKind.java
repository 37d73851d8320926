package cn.anju.intake;

import java.util.List;

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
	 * Begins the examination of one file, for a preview or for storing.
	 * @return an examination that nobody else uses
	 */
	Examination<R> open();

}
