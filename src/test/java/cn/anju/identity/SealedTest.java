package cn.anju.identity;

import java.time.Duration;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sealing and looking up (D-04). */
class SealedTest {

	private static final String FIRST = key(1);

	private static final String SECOND = key(2);

	@Test
	void what_was_sealed_is_opened_again_and_never_looks_the_same_twice() {
		Sealed sealed = sealed(FIRST, SECOND);
		byte[] once = sealed.encrypt("99999919800101001X 𠮷");
		assertThat(sealed.decrypt(once)).isEqualTo("99999919800101001X 𠮷");
		assertThat(sealed.encrypt("99999919800101001X 𠮷")).isNotEqualTo(once);
	}

	@Test
	void what_was_altered_or_sealed_with_another_key_is_not_opened() {
		Sealed sealed = sealed(FIRST, SECOND);
		byte[] secret = sealed.encrypt("13900000000");
		secret[secret.length - 1] ^= 1;
		assertThatThrownBy(() -> sealed.decrypt(secret)).isInstanceOf(IllegalStateException.class);
		byte[] other = sealed(SECOND, FIRST).encrypt("13900000000");
		assertThatThrownBy(() -> sealed.decrypt(other)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void equal_values_are_found_with_the_same_key_only() {
		Sealed sealed = sealed(FIRST, SECOND);
		assertThat(sealed.lookup("phone:1")).isEqualTo(sealed(FIRST, SECOND).lookup("phone:1"))
			.isNotEqualTo(sealed.lookup("phone:2"))
			.isNotEqualTo(sealed(SECOND, FIRST).lookup("phone:1"))
			.hasSize(32);
	}

	@Test
	void a_missing_or_wrong_key_refuses_the_start_and_names_the_setting_but_not_its_value() {
		assertThatThrownBy(() -> sealed("", SECOND)).isInstanceOf(MisconfiguredException.class)
			.hasMessageContaining("ANJU_ENCRYPTION_KEY");
		assertThatThrownBy(() -> sealed(FIRST, "c2hvcnQ=")).isInstanceOf(MisconfiguredException.class)
			.hasMessageContaining("ANJU_LOOKUP_KEY")
			.hasMessageNotContaining("c2hvcnQ");
		assertThatThrownBy(() -> sealed("not base64!", SECOND)).isInstanceOf(MisconfiguredException.class)
			.hasMessageContaining("anju.identity.encryption-key");
		assertThatThrownBy(() -> sealed(FIRST, FIRST)).isInstanceOf(MisconfiguredException.class);
	}

	private static String key(int fill) {
		byte[] bytes = new byte[32];
		java.util.Arrays.fill(bytes, (byte) fill);
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static Sealed sealed(String encryption, String lookup) {
		return new Sealed(new IdentitySettings(encryption, lookup, "1", "2", "3", "4", false,
				new IdentitySettings.CodeLimits(Duration.ofMinutes(5), 5, 1, 5, 10, 60), 30, 5,
				new IdentitySettings.StaffSignIn(5, Duration.ofMinutes(15), 10)));
	}

}
