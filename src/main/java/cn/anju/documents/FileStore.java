package cn.anju.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import cn.anju.core.CoreSettings;
import cn.anju.core.Refused;
import cn.anju.identity.Sealed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the contents of files outside the database, each encrypted with a key of its own
 * (AES-256-GCM); the key stands sealed in the file's row, so a file without its row is
 * noise.
 */
@Component
class FileStore {

	private static final int TAG_BITS = 128;

	// the key encrypts this one content only, so a fixed nonce is safe
	private static final byte[] NONCE = new byte[12];

	private final SecureRandom random = new SecureRandom();

	private final Path folder;

	private final long largest;

	private final Sealed sealed;

	FileStore(CoreSettings core, DocumentSettings settings, Sealed sealed) {
		this.folder = core.data().resolve("files");
		this.largest = settings.largest().toBytes();
		this.sealed = sealed;
	}

	/** Stores a content; it is taken away again if the transaction is rolled back. */
	Content store(long id, InputStream uploaded) {
		byte[] bytes = read(uploaded);
		if (bytes.length == 0) {
			throw new Refused(DocumentRefusal.EMPTY);
		}
		ContentType type = ContentType.of(bytes).orElseThrow(() -> new Refused(DocumentRefusal.TYPE_NOT_ALLOWED));
		byte[] key = new byte[32];
		this.random.nextBytes(key);
		write(id, aes(Cipher.ENCRYPT_MODE, key, bytes));
		return new Content(type, bytes.length, sha256(bytes),
				this.sealed.encrypt(Base64.getEncoder().encodeToString(key)));
	}

	private byte[] read(InputStream uploaded) {
		try (uploaded) {
			byte[] bytes = uploaded.readNBytes((int) this.largest + 1);
			if (bytes.length > this.largest) {
				throw new Refused(DocumentRefusal.TOO_LARGE, this.largest / (1024 * 1024));
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(long id, byte[] encrypted) {
		Path file = file(id);
		try {
			Files.createDirectories(file.getParent());
			Path unfinished = file.resolveSibling(file.getFileName() + ".part");
			Files.write(unfinished, encrypted);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if (status == STATUS_ROLLED_BACK) {
					delete(file);
				}
			}
		});
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] open(StoredFile file) {
		try {
			byte[] key = Base64.getDecoder().decode(this.sealed.decrypt(file.sealedKey()));
			byte[] bytes = aes(Cipher.DECRYPT_MODE, key, Files.readAllBytes(file(file.id())));
			if (!sha256(bytes).equals(file.sha256())) {
				throw new IllegalStateException("The content of document " + file.id() + " is not what was stored");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file(long id) {
		String name = HexFormat.of().toHexDigits(id);
		return this.folder.resolve(name.substring(name.length() - 2)).resolve(name);
	}

	private static byte[] aes(int mode, byte[] key, byte[] input) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, NONCE));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A document could not be encrypted or decrypted", ex);
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Content(ContentType type, long size, String sha256, byte[] sealedKey) {
	}

}
