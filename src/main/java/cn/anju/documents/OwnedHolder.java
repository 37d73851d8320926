package cn.anju.documents;

/**
 * A holder that belongs to the signed-in owner.
 *
 * @param id the holder
 * @param name what the owner calls it, such as the address of a home
 */
public record OwnedHolder(long id, String name) {
}
