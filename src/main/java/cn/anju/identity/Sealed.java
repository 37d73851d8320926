package cn.anju.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Seals numbers of documents, phones and bank accounts for the database (AES-256-GCM) and
 * makes the look-ups by which they are found again (HMAC-SHA-256). Without the keys the
 * application does not start (D-04).
 */
@Component
public class Sealed {

	private static final byte FORMAT = 1;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec encryption;

	private final SecretKeySpec lookup;

	Sealed(IdentitySettings settings) {
		byte[] first = key(settings.encryptionKey(), "anju.identity.encryption-key (ANJU_ENCRYPTION_KEY)");
		byte[] second = key(settings.lookupKey(), "anju.identity.lookup-key (ANJU_LOOKUP_KEY)");
		if (Arrays.equals(first, second)) {
			throw new MisconfiguredException(
					"ANJU_ENCRYPTION_KEY and ANJU_LOOKUP_KEY are the same key; make two different ones.");
		}
		this.encryption = new SecretKeySpec(first, "AES");
		this.lookup = new SecretKeySpec(second, "HmacSHA256");
	}

	private static byte[] key(String value, String setting) {
		if (value.isBlank()) {
			throw new MisconfiguredException(
					"The setting " + setting + " is missing; it takes 32 random bytes in Base64.");
		}
		byte[] bytes = decoded(value.strip(), setting);
		if (bytes.length != 32) {
			throw new MisconfiguredException(
					"The setting " + setting + " has " + bytes.length + " bytes; it takes 32 random bytes in Base64.");
		}
		return bytes;
	}

	private static byte[] decoded(String value, String setting) {
		try {
			return Base64.getDecoder().decode(value);
		}
		catch (IllegalArgumentException _) {
			throw new MisconfiguredException(
					"The setting " + setting + " is not Base64; it takes 32 random bytes in Base64.");
		}
	}

	/**
	 * Seals a value; the same value gives different bytes each time.
	 * @param value the value
	 * @return 29 bytes more than the value has in UTF-8
	 */
	public byte[] encrypt(String value) {
		byte[] nonce = new byte[NONCE];
		this.random.nextBytes(nonce);
		byte[] secret = aes(Cipher.ENCRYPT_MODE, nonce, value.getBytes(StandardCharsets.UTF_8));
		byte[] sealed = new byte[1 + NONCE + secret.length];
		sealed[0] = FORMAT;
		System.arraycopy(nonce, 0, sealed, 1, NONCE);
		System.arraycopy(secret, 0, sealed, 1 + NONCE, secret.length);
		return sealed;
	}

	/**
	 * Opens what was sealed.
	 * @param sealed the sealed bytes
	 * @return the value
	 * @throws IllegalStateException if the bytes were altered or sealed with another key
	 */
	public String decrypt(byte[] sealed) {
		if (sealed.length < 1 + NONCE || sealed[0] != FORMAT) {
			throw new IllegalStateException("Not a sealed value");
		}
		byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
		byte[] secret = Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length);
		return new String(aes(Cipher.DECRYPT_MODE, nonce, secret), StandardCharsets.UTF_8);
	}

	private byte[] aes(int mode, byte[] nonce, byte[] input) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.encryption, new GCMParameterSpec(TAG_BITS, nonce));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A value could not be sealed or opened with ANJU_ENCRYPTION_KEY", ex);
		}
	}

	/**
	 * Makes the look-up of a value: equal values give equal bytes, and nothing else can
	 * be told from them without the key.
	 * @param normalised the value in its one written form, with a word before it that
	 * says what it is, such as {@code phone:13800000000}
	 * @return 32 bytes
	 */
	public byte[] lookup(String normalised) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.lookup);
			return mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A look-up could not be made with ANJU_LOOKUP_KEY", ex);
		}
	}

}
