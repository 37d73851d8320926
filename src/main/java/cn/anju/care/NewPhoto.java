package cn.anju.care;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A photo that somebody adds to what is said (D-07).
 *
 * @param name how it is listed
 * @param bytes a JPEG or PNG, as the phone sent it
 */
public record NewPhoto(String name, byte[] bytes) {

	/**
	 * Names photos by their order.
	 * @param photos the photos
	 * @param name gives the name of the first, second and so on, from 1
	 * @return the same photos with their names
	 */
	public static List<NewPhoto> named(List<byte[]> photos, IntFunction<String> name) {
		return IntStream.range(0, photos.size())
			.mapToObj((at) -> new NewPhoto(name.apply(at + 1), photos.get(at)))
			.toList();
	}

}
