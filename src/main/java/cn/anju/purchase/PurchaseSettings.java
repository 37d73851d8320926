package cn.anju.purchase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of purchases.
 *
 * @param payTo where owners pay, a list: of each entry {@code project} (the project's
 * name; left out in an entry for all projects that have none of their own),
 * {@code payee}, {@code bank} and {@code account} (the developer's account, all three),
 * {@code place} and {@code place-english} (where payments are taken and when, both), such
 * as {@code anju.purchase.pay-to[0].account}; without an entry owners are told to ask
 * @param contractWindowDays calendar days from the subscription within which the contract
 * is signed (R-074: 3 to 5)
 */
@Validated
@ConfigurationProperties("anju.purchase")
public record PurchaseSettings(@DefaultValue List<PayTo> payTo,
		@Min(1) @Max(90) @DefaultValue("5") int contractWindowDays) {

	public PurchaseSettings {
		Set<String> projects = new HashSet<>();
		for (PayTo entry : payTo) {
			if (!projects.add(entry.project())) {
				throw new IllegalArgumentException("anju.purchase.pay-to has two entries for "
						+ (entry.project().isEmpty() ? "all projects" : "the project " + entry.project()));
			}
		}
	}

	/**
	 * Tells where owners of a project pay.
	 * @param project the name of the project
	 * @return its own entry, else the one for all projects; nothing if there is none
	 */
	public Optional<PayTo> payTo(String project) {
		return entry(project).or(() -> entry(""));
	}

	private Optional<PayTo> entry(String project) {
		return this.payTo.stream().filter((entry) -> entry.project().equals(project)).findFirst();
	}

	/**
	 * Where owners pay: into an account, at a counter, or either.
	 *
	 * @param project the project's name; empty for all that have no entry of their own
	 * @param payee the name of the account
	 * @param bank the bank and branch
	 * @param account the number of the account: digits, which blanks may part
	 * @param place where payments are taken and when, in Chinese
	 * @param placeEnglish the same in English
	 */
	public record PayTo(@DefaultValue("") String project, @DefaultValue("") String payee, @DefaultValue("") String bank,
			@DefaultValue("") String account, @DefaultValue("") String place, @DefaultValue("") String placeEnglish) {

		private static final String ACCOUNT = "\\d(?: ?\\d){7,31}";

		public PayTo {
			boolean transfer = !account.isBlank();
			if (payee.isBlank() == transfer || bank.isBlank() == transfer) {
				throw new IllegalArgumentException("anju.purchase.pay-to needs payee, bank and account together");
			}
			if (transfer && !account.matches(ACCOUNT)) {
				throw new IllegalArgumentException(
						"anju.purchase.pay-to: an account has 8 to 32 digits, which single blanks may part");
			}
			if (place.isBlank() != placeEnglish.isBlank()) {
				throw new IllegalArgumentException("anju.purchase.pay-to needs place and place-english together");
			}
			if (!transfer && place.isBlank()) {
				throw new IllegalArgumentException("anju.purchase.pay-to needs an account or a place");
			}
		}

		/**
		 * Tells whether money can be transferred.
		 * @return whether there is an account
		 */
		public boolean hasAccount() {
			return !this.account.isBlank();
		}

		/**
		 * Gives where payments are taken.
		 * @param locale the reader's language
		 * @return the place and its hours; empty if there is none
		 */
		public String place(Locale locale) {
			return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? this.placeEnglish : this.place;
		}

	}

}
