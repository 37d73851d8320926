package cn.anju.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import cn.anju.core.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Photos as they are kept (D-07). */
class PhotoTest {

	@Test
	void D_07_where_a_photo_was_taken_is_not_kept() throws IOException {
		byte[] photo = withExif(TestPictures.jpeg(60, 40), "GPS 34.2583N 108.9286E");
		assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS 34.2583N");
		byte[] kept = Photo.clean(photo);
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
		assertThat(read(kept).getWidth()).isEqualTo(60);
	}

	@Test
	void D_07_a_large_photo_is_shrunk_and_a_small_one_is_not_enlarged() throws IOException {
		BufferedImage large = read(Photo.clean(TestPictures.jpeg(4_096, 1_000)));
		assertThat(large.getWidth()).isEqualTo(2_048);
		assertThat(large.getHeight()).isEqualTo(500);
		assertThat(read(Photo.clean(TestPictures.png(30, 20))).getHeight()).isEqualTo(20);
	}

	@Test
	void D_07_what_is_no_photo_is_refused() {
		refused(DocumentRefusal.EMPTY, new byte[0]);
		refused(DocumentRefusal.NO_PHOTO, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
		refused(DocumentRefusal.NO_PHOTO, "%PDF-1.7 not a photo".getBytes(StandardCharsets.UTF_8));
		byte[] half = TestPictures.png(20, 20);
		half[20] = 0x7f;
		refused(DocumentRefusal.NO_PHOTO, half);
	}

	/** A picture that claims 60,000 by 60,000 pixels is never unpacked. */
	@Test
	void D_07_a_picture_that_would_fill_the_memory_is_refused() {
		byte[] bomb = TestPictures.png(10, 10);
		ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
		CRC32 sum = new CRC32();
		sum.update(bomb, 12, 17);
		ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
		refused(DocumentRefusal.NO_PHOTO, bomb);
	}

	private static void refused(DocumentRefusal reason, byte[] picture) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> Photo.clean(picture))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static BufferedImage read(byte[] picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture));
	}

	/** The way cameras write it: a segment right after the beginning. */
	private static byte[] withExif(byte[] jpeg, String words) {
		byte[] exif = ("Exif\0\0" + words).getBytes(StandardCharsets.ISO_8859_1);
		ByteArrayOutputStream photo = new ByteArrayOutputStream();
		photo.write(jpeg, 0, 2);
		photo.write(0xff);
		photo.write(0xe1);
		photo.write((exif.length + 2) >> 8);
		photo.write(exif.length + 2);
		photo.writeBytes(exif);
		photo.write(jpeg, 2, jpeg.length - 2);
		return photo.toByteArray();
	}

}
