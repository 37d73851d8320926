package cn.anju.care;

/**
 * A photo that an owner adds to what is said (D-07).
 *
 * @param name how it is listed
 * @param bytes a JPEG or PNG, as the phone sent it
 */
public record NewPhoto(String name, byte[] bytes) {
}
