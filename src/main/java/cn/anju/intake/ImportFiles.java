package cn.anju.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import cn.anju.core.CoreSettings;
import cn.anju.core.Refused;
import cn.anju.core.Texts;

/** Reads a file into a table of some kind. */
@Component
class ImportFiles {

	private final IntakeSettings settings;

	private final Path folder;

	private final Texts texts;

	ImportFiles(IntakeSettings settings, CoreSettings core, Texts texts) {
		this.settings = settings;
		this.folder = core.data().resolve("uploads");
		this.texts = texts;
	}

	long largest() {
		return this.settings.largestFile().toBytes();
	}

	/**
	 * Reads an upload; its file lies in Anju's own folder until it is read, not longer.
	 */
	ImportFile read(ImportKind<?> kind, InputStream content, String name, Locale locale) {
		Path file = null;
		try {
			Files.createDirectories(this.folder);
			file = Files.createTempFile(this.folder, "import-", ".upload");
			copy(content, file);
			return read(kind, file, name, locale);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			delete(file);
		}
	}

	private void copy(InputStream content, Path file) throws IOException {
		long most = this.settings.largestFile().toBytes();
		try (OutputStream out = Files.newOutputStream(file)) {
			byte[] buffer = new byte[1 << 16];
			long copied = 0;
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				copied += read;
				if (copied > most) {
					throw new Refused(IntakeRefusal.TOO_LARGE);
				}
				out.write(buffer, 0, read);
			}
		}
	}

	private static void delete(@Nullable Path file) {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ImportFile read(ImportKind<?> kind, Path file, String name, Locale locale) {
		WorkbookReader reader = new WorkbookReader(this.settings.largestFile().toBytes());
		Table table = new TableFinder(kind.columns()).find(reader.read(file),
				(column) -> this.texts.of(locale, kind.textPrefix() + ".column." + column));
		return new ImportFile(name, sha256(file), table);
	}

	private static String sha256(Path file) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
