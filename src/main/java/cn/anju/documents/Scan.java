package cn.anju.documents;

/**
 * A scanned paper that was chosen and is not kept yet.
 *
 * @param name the name of the file
 * @param content its bytes; refused when it is kept unless PDF, JPEG, PNG or HEIC
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scan(String name, byte[] content) {
}
