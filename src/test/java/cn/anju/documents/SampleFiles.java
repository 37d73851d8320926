package cn.anju.documents;

import java.nio.charset.StandardCharsets;

/** Small files of each type that is taken. */
final class SampleFiles {

	private SampleFiles() {
	}

	static byte[] pdf() {
		return "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
	}

	static byte[] png() {
		return new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0 };
	}

	static byte[] jpeg() {
		return new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16 };
	}

	static byte[] heic() {
		return new byte[] { 0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0 };
	}

	static byte[] html() {
		return "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
	}

}
