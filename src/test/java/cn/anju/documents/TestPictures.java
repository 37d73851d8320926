package cn.anju.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Pictures as phones send them. */
public final class TestPictures {

	private TestPictures() {
	}

	public static byte[] png(int width, int height) {
		return written(width, height, "png");
	}

	public static byte[] jpeg(int width, int height) {
		return written(width, height, "jpeg");
	}

	private static byte[] written(int width, int height, String format) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < width; x++) {
			picture.setRGB(x, x % height, 0x336699);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
