package cn.anju.intake;

/**
 * A rejected row that names a number of the department's books.
 *
 * @param number the number, such as {@code RG-2026-0012}
 * @param importId the import
 * @param row Excel's row number
 */
public record RejectedNumber(String number, long importId, int row) {
}
