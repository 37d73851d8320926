package cn.anju.intake;

import java.util.List;

/**
 * One row in the preview.
 *
 * @param verdict what stands against it
 * @param change what it does
 * @param title what tells the row from others, such as unit and buyer
 * @param cells what was read, in the kind's order of columns; sensitive content is masked
 */
public record PreviewLine(Verdict verdict, Change change, String title, List<Shown> cells) {

	/**
	 * One cell in the preview.
	 *
	 * @param column the key of the column
	 * @param text its content as shown
	 */
	public record Shown(String column, String text) {
	}

}
