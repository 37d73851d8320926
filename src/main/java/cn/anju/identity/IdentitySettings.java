package cn.anju.identity;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of people, sign-in and privacy.
 *
 * @param encryptionKey the key that seals documents and phones: 32 bytes in Base64 (also
 * as ANJU_ENCRYPTION_KEY)
 * @param lookupKey the key of the look-ups by which sealed values are found: 32 bytes in
 * Base64 (also as ANJU_LOOKUP_KEY), different from the other one
 * @param hotline the department's phone number, shown where signing in fails
 * @param departmentAddress the department's address in Chinese
 * @param departmentAddressEnglish the department's address in English
 * @param privacyVersion the version of the privacy notice that owners agree to; a new
 * version is asked for again
 * @param codesToLog whether one-time codes may be written to the log where no channel is
 * configured
 * @param codes limits of one-time codes
 * @param deviceDays days for which a phone stays signed in, counted from the code
 * @param tailTries wrong tails of an identity document before a clerk has to help
 * @param staff sign-in of staff
 */
@Validated
@ConfigurationProperties("anju.identity")
public record IdentitySettings(@DefaultValue("") String encryptionKey, @DefaultValue("") String lookupKey,
		@NotBlank String hotline, @NotBlank String departmentAddress, @NotBlank String departmentAddressEnglish,
		@NotBlank @DefaultValue("2026-11") String privacyVersion, @DefaultValue("false") boolean codesToLog,
		@Valid @DefaultValue CodeLimits codes, @Min(1) @DefaultValue("30") int deviceDays,
		@Min(1) @DefaultValue("5") int tailTries, @Valid @DefaultValue StaffSignIn staff) {

	/**
	 * Limits of one-time codes.
	 *
	 * @param validFor how long a code is valid
	 * @param tries how often a code may be tried
	 * @param perMinute codes per number and minute
	 * @param perHour codes per number and hour
	 * @param perDay codes per number and 24 hours
	 * @param perAddressAndHour codes per network address and hour; many phones of one
	 * carrier share an address
	 */
	public record CodeLimits(@DefaultValue("5m") Duration validFor, @Min(1) @DefaultValue("5") int tries,
			@Min(1) @DefaultValue("1") int perMinute, @Min(1) @DefaultValue("5") int perHour,
			@Min(1) @DefaultValue("10") int perDay, @Min(1) @DefaultValue("60") int perAddressAndHour) {
	}

	/**
	 * Sign-in of staff.
	 *
	 * @param tries wrong passwords before an account is locked for a while
	 * @param lockedFor how long it is locked then
	 * @param passwordLength the least number of characters of a password
	 */
	public record StaffSignIn(@Min(1) @DefaultValue("5") int tries, @DefaultValue("15m") Duration lockedFor,
			@Min(8) @DefaultValue("10") int passwordLength) {
	}

}
