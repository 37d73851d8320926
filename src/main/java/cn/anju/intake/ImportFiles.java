package cn.anju.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.springframework.stereotype.Component;

import cn.anju.core.Texts;

/** Reads a file into a table of some kind. */
@Component
class ImportFiles {

	private final IntakeSettings settings;

	private final Texts texts;

	ImportFiles(IntakeSettings settings, Texts texts) {
		this.settings = settings;
		this.texts = texts;
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
				in.transferTo(java.io.OutputStream.nullOutputStream());
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
