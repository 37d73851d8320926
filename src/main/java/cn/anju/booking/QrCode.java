package cn.anju.booking;

import java.util.Map;

import cn.anju.messaging.MessagingSettings;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import org.springframework.stereotype.Component;

/** Draws the code of an appointment, to be read at the door with any phone. */
@Component
public class QrCode {

	private static final int QUIET = 2;

	private final MessagingSettings settings;

	QrCode(MessagingSettings settings) {
		this.settings = settings;
	}

	/**
	 * Gives the address that the code stands for.
	 * @param code the code of an appointment
	 * @return the office's page that finds it; of no use without signing in there
	 */
	public String address(String code) {
		return this.settings.publicUrl() + "/office/bookings?code=" + code;
	}

	/**
	 * Draws the code as SVG, black on white in every mode.
	 * @param code the code of an appointment
	 * @param label what a screen reader says
	 * @return the drawing
	 */
	public String svg(String code, String label) {
		BitMatrix matrix = encode(address(code));
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < matrix.getHeight(); y++) {
			for (int x = 0; x < matrix.getWidth(); x++) {
				if (matrix.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return "<svg class=\"aj-qr\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path fill=\"#000\" d=\"%s\"/></svg>"
			.formatted(org.jsoup.nodes.Entities.escape(label), matrix.getWidth(), matrix.getHeight(), path);
	}

	private static BitMatrix encode(String text) {
		try {
			return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
		}
		catch (WriterException ex) {
			throw new IllegalStateException("The address of an appointment does not fit into a code", ex);
		}
	}

}
