package cn.anju.intake;

/**
 * One fact that a row changes. Shown in the preview only, never stored by the import.
 *
 * @param column the key of the column
 * @param before how it stands in Anju, as shown; empty if there was nothing
 * @param after how it stands in the file, as shown; empty if it goes
 */
public record Difference(String column, String before, String after) {
}
