package cn.anju.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The types of file that are taken, told by their content and never by name or header.
 */
public enum ContentType {

	/** A PDF. */
	PDF("application/pdf", "pdf", true),
	/** A photo. */
	JPEG("image/jpeg", "jpg", true),
	/** A picture. */
	PNG("image/png", "png", true),
	/** A photo as iPhones take it; most browsers can only save it. */
	HEIC("image/heic", "heic", false);

	private static final byte[] PNG_HEAD = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private static final byte[] JPEG_HEAD = { (byte) 0xff, (byte) 0xd8, (byte) 0xff };

	private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
			"msf1");

	private final String mimeType;

	private final String extension;

	private final boolean shown;

	ContentType(String mimeType, String extension, boolean shown) {
		this.mimeType = mimeType;
		this.extension = extension;
		this.shown = shown;
	}

	static Optional<ContentType> of(byte[] content) {
		if (startsWith(content, PDF_HEAD)) {
			return Optional.of(PDF);
		}
		if (startsWith(content, JPEG_HEAD)) {
			return Optional.of(JPEG);
		}
		if (startsWith(content, PNG_HEAD)) {
			return Optional.of(PNG);
		}
		return isHeic(content) ? Optional.of(HEIC) : Optional.empty();
	}

	private static boolean startsWith(byte[] content, byte[] head) {
		return content.length > head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
	}

	private static boolean isHeic(byte[] content) {
		return content.length > 12 && "ftyp".equals(ascii(content, 4)) && HEIC_BRANDS.contains(ascii(content, 8));
	}

	private static String ascii(byte[] content, int from) {
		return new String(content, from, 4, StandardCharsets.US_ASCII);
	}

	public String mimeType() {
		return this.mimeType;
	}

	public String extension() {
		return this.extension;
	}

	/**
	 * Tells whether browsers can show it.
	 * @return false if it can only be saved
	 */
	public boolean isShown() {
		return this.shown;
	}

}
