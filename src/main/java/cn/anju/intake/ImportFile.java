package cn.anju.intake;

/**
 * A file that was read and in which a table was found.
 *
 * @param name its name
 * @param sha256 what identifies its content
 * @param table the table
 */
record ImportFile(String name, String sha256, Table table) {
}
