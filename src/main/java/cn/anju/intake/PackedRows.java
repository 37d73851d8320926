package cn.anju.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.anju.core.Refused;

/**
 * The rows of a sheet, each packed into some bytes, so that 100,000 of them fit into a
 * small heap for as long as somebody looks at the preview.
 */
final class PackedRows {

	private static final int MOST_BYTES = 96 << 20;

	private static final int MOST_ROWS = 200_000;

	private final List<byte[]> rows = new ArrayList<>();

	private long bytes;

	void add(SheetRow row) {
		byte[] packed = pack(row);
		this.bytes += packed.length;
		if (this.bytes > MOST_BYTES || this.rows.size() >= MOST_ROWS) {
			throw new Refused(IntakeRefusal.TOO_LARGE);
		}
		this.rows.add(packed);
	}

	int size() {
		return this.rows.size();
	}

	SheetRow get(int index) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(this.rows.get(index)))) {
			int number = in.readInt();
			int size = in.readShort();
			List<Cell> cells = new ArrayList<>(size);
			for (int i = 0; i < size; i++) {
				cells.add(read(in));
			}
			return new SheetRow(number, cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] pack(SheetRow row) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(row.number());
			out.writeShort(row.cells().size());
			for (Cell cell : row.cells()) {
				write(cell, out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(Cell cell, DataOutputStream out) throws IOException {
		switch (cell) {
			case Cell.Blank _ -> out.writeByte('-');
			case Cell.Text text -> write('t', text.value(), out);
			case Cell.Numeric number -> write(number.day() ? 'd' : 'n', number.value().toString(), out);
			case Cell.Flag flag -> write('b', Boolean.toString(flag.value()), out);
			case Cell.Fault fault -> write('e', fault.code(), out);
		}
	}

	private static void write(char kind, String content, DataOutputStream out) throws IOException {
		byte[] encoded = content.getBytes(StandardCharsets.UTF_8);
		out.writeByte(kind);
		out.writeShort(encoded.length >> 8);
		out.writeByte(encoded.length);
		out.write(encoded);
	}

	private static Cell read(DataInputStream in) throws IOException {
		char kind = (char) in.readByte();
		if (kind == '-') {
			return Cell.BLANK;
		}
		int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
		String content = new String(in.readNBytes(length), StandardCharsets.UTF_8);
		return switch (kind) {
			case 't' -> new Cell.Text(content);
			case 'd' -> new Cell.Numeric(new BigDecimal(content), true);
			case 'n' -> new Cell.Numeric(new BigDecimal(content), false);
			case 'b' -> new Cell.Flag(Boolean.parseBoolean(content));
			default -> new Cell.Fault(content);
		};
	}

}
