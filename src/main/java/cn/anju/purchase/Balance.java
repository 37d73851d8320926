package cn.anju.purchase;

import java.util.Optional;

import cn.anju.core.Money;

/**
 * What of a price is paid and open.
 *
 * @param terms what was agreed
 * @param paid what was received and not withdrawn
 */
public record Balance(Terms terms, Money paid) {

	/**
	 * Gives what is still to be paid of the price, loans included.
	 * @return zero or more; nothing while the price is open
	 */
	public Optional<Money> open() {
		return Optional.ofNullable(this.terms.total()).map(this::rest);
	}

	/**
	 * Gives what is still to be paid before filing.
	 * @return zero or more; nothing while method or price are open
	 */
	public Optional<Money> openForFiling() {
		return this.terms.requiredForFiling().map(this::rest);
	}

	/**
	 * Gives what the buyers themselves still have to pay, without what a bank pays for
	 * them.
	 * @return zero or more; nothing while the price is open
	 */
	public Optional<Money> openToBuyers() {
		return openForFiling().or(this::open);
	}

	private Money rest(Money wanted) {
		Money rest = wanted.minus(this.paid);
		return rest.isNegative() ? Money.ZERO : rest;
	}

}
