package cn.anju.purchase;

import cn.anju.core.Refusal;

/** Why something about a purchase was refused. */
public enum PurchaseRefusal implements Refusal {

	/** There is no such purchase, or it is not the asker's. */
	NOT_FOUND,
	/** The amount is not positive or larger than the price. */
	AMOUNT,
	/** The day of payment lies ahead or before the subscription. */
	PAID_ON,
	/** A payment has a receipt with a number. */
	RECEIPT_MISSING,
	/** A receipt has this number already. */
	RECEIPT_TAKEN,
	/** A payer who is not a buyer needs a declaration with number and date. */
	DECLARATION_MISSING,
	/** The payer is not named. */
	PAYER_MISSING,
	/** A buyer who pays needs no declaration. */
	PAYER_IS_BUYER,
	/** The declaration of a payer is kept as a scan. */
	DECLARATION_SCAN,
	/** A withdrawal needs a reason. */
	REASON_MISSING,
	/** The payment was withdrawn already. */
	ALREADY_WITHDRAWN,
	/** The payment was taken over with the ledger and changes with it only. */
	TAKEN_OVER,
	/** An agent's mandate needs a scope and an end that lies ahead. */
	MANDATE,
	/** The shares of the buyers do not add up to 100 per cent. */
	SHARES,
	/** The person has no such role on the purchase. */
	NOT_A_PARTY,
	/** The person is an agent of this purchase already. */
	AGENT_ALREADY,
	/** Somebody has the number by now, or it was never missing. */
	NUMBER_NOT_MISSING,
	/** So many numbers at once are more likely a mistyped one. */
	TOO_MANY_NUMBERS,
	/** The member of staff has no role of customer service in the project. */
	NOT_A_SPECIALIST,
	/** The first payment cannot be due before the subscription. */
	DUE_BEFORE_SUBSCRIPTION,
	/** Nobody can agree to have paid yesterday. */
	DUE_IN_PAST,
	/** Only a home with a contract can be handed over. */
	NOT_CONTRACTED,
	/** A home is accepted after its contract was signed. */
	DELIVERED_BEFORE_CONTRACT,
	/** A home is accepted today or was before. */
	DELIVERED_IN_FUTURE,
	/** The day of acceptance is missing, or no day. */
	DELIVERED_DAY;

	@Override
	public String key() {
		return "purchase.refused." + name();
	}

}
