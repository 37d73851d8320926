package cn.anju.documents;

/**
 * The content of a file for a reader who may have it.
 *
 * @param name its name
 * @param type its type
 * @param content its bytes, decrypted
 */
public record OpenedDocument(String name, ContentType type, byte[] content) {
}
