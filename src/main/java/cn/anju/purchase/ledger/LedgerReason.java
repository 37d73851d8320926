package cn.anju.purchase.ledger;

import java.util.Locale;

import cn.anju.intake.Finding;

/**
 * Why a row of the sales ledger is rejected. The order counts: a row is rejected for the
 * first that applies.
 */
public enum LedgerReason {

	/** No buyer. */
	MISSING_NAME,
	/** The price table has no such unit. */
	UNKNOWN_UNIT,
	/** Neither a subscription number nor a contract number. */
	MISSING_SUBSCRIPTION_NO,
	/** The buyer or a co-buyer has no document, or their numbers do not match. */
	MISSING_DOCUMENT,
	/** Excel stored an identity number as a number and lost its last digits. */
	ID_AS_NUMBER,
	/** Not a type of document that is known. */
	UNKNOWN_DOCUMENT_TYPE,
	/** Length, day of birth or check character do not fit. */
	ID_CHECKSUM,
	/** Older than 120 years. */
	AGE_OVER_120,
	/** A number that no document of this type can have. */
	DOCUMENT_UNLIKE_ITS_TYPE,
	/** The same person twice on one purchase. */
	SAME_PERSON_TWICE,
	/** Not a phone number. */
	PHONE_LENGTH,
	/** Something that is no day stands where a day belongs. */
	UNREADABLE_DATE,
	/** A day that has not come yet. */
	FUTURE_DATE,
	/** Neither a day of subscription nor of contract. */
	MISSING_SUBSCRIPTION_DATE,
	/** A contract number without its day, or filed without a contract. */
	MISSING_CONTRACT_DATE,
	/** Contract before subscription. */
	CONTRACT_BEFORE_SUBSCRIPTION,
	/** Filed before the contract. */
	FILED_BEFORE_CONTRACT,
	/** No way of payment that is known. */
	UNKNOWN_PAYMENT_METHOD,
	/** No bank that is known. */
	UNKNOWN_BANK,
	/** A loan although the whole price is paid by the buyer. */
	LOAN_ON_FULL_PAYMENT,
	/** A loan of a kind that the way of payment does not have. */
	LOAN_UNLIKE_METHOD,
	/** Something that is no amount stands where an amount belongs. */
	UNREADABLE_AMOUNT,
	/** An amount below zero. */
	NEGATIVE_AMOUNT,
	/** An area or a price of one m² that no dwelling has. */
	ABSURD_VALUE,
	/** A contract without its total. */
	MISSING_TOTAL,
	/** More received than the total. */
	DOWN_PAYMENT_OVER_TOTAL,
	/** The total is not area × unit price, rounded half up to the cent. */
	TOTAL_DIFFERS_FROM_AREA_TIMES_PRICE,
	/** Down payment and loans do not make the total. */
	AMOUNTS_DO_NOT_ADD_UP,
	/** The unit belongs to another purchase. */
	UNIT_SOLD_TWICE,
	/** An earlier row or another purchase has this subscription number. */
	SUBSCRIPTION_NO_TWICE;

	private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/**
	 * Gives the code that reports and the command line show.
	 * @return such as {@code phone-length}
	 */
	public String code() {
		return this.code;
	}

	Found at(String column, Object... facts) {
		return new Found(this, Finding.of(this.code, column, facts));
	}

	/**
	 * A reason that applies, with the place where it was found.
	 *
	 * @param reason the reason
	 * @param finding the finding for the report
	 */
	record Found(LedgerReason reason, Finding finding) {
	}

}
