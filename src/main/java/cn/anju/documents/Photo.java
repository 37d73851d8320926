package cn.anju.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

import cn.anju.core.Refused;

/**
 * A photo from a phone, as it is kept (D-07): the picture alone, at most 2,048 pixels on
 * its longer side, without EXIF. Phones shrink and turn it before they send it; this is
 * what holds for those that do not.
 */
final class Photo {

	/** The most bytes that are looked at. */
	static final int LARGEST = 12 * 1024 * 1024;

	private static final int LONGER_SIDE = 2_048;

	// a picture that says it is larger is never unpacked: it would fill the memory
	private static final long MOST_PIXELS = 50_000_000;

	private static final float QUALITY = 0.85f;

	private Photo() {
	}

	/**
	 * Writes a picture anew.
	 * @param picture a JPEG or PNG
	 * @return a JPEG of the same picture
	 * @throws Refused if it is no such picture, or too large
	 */
	static byte[] clean(byte[] picture) {
		if (picture.length == 0) {
			throw new Refused(DocumentRefusal.EMPTY);
		}
		if (picture.length > LARGEST) {
			throw new Refused(DocumentRefusal.TOO_LARGE, LARGEST / (1024 * 1024));
		}
		ContentType type = ContentType.of(picture)
			.filter((one) -> one == ContentType.JPEG || one == ContentType.PNG)
			.orElseThrow(() -> new Refused(DocumentRefusal.NO_PHOTO));
		return written(shrunk(read(picture, type)));
	}

	private static BufferedImage read(byte[] picture, ContentType type) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mimeType());
		ImageReader reader = readers.next();
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
			reader.setInput(input, true, true);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
				throw new Refused(DocumentRefusal.NO_PHOTO);
			}
			return reader.read(0);
		}
		catch (IOException | IllegalArgumentException _) {
			throw new Refused(DocumentRefusal.NO_PHOTO);
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage shrunk(BufferedImage picture) {
		double scale = Math.min(1, LONGER_SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = small.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, width, height);
		canvas.drawImage(picture, 0, 0, width, height, null);
		canvas.dispose();
		return small;
	}

	private static byte[] written(BufferedImage picture) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(output);
			ImageWriteParam parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality(QUALITY);
			writer.write(null, new IIOImage(picture, null, null), parameters);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
