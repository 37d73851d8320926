package cn.anju.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of renminbi, exact to the cent (D-12).
 *
 * @param amount the amount in yuan, always with two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

	/** No money. */
	public static final Money ZERO = new Money(BigDecimal.ZERO);

	public Money {
		amount = amount.setScale(2, RoundingMode.HALF_UP);
	}

	/**
	 * Reads an amount.
	 * @param yuan a decimal number, such as {@code 1105247.85}
	 * @return the amount rounded half up to the cent
	 */
	public static Money of(String yuan) {
		return new Money(new BigDecimal(yuan));
	}

	public Money plus(Money other) {
		return new Money(this.amount.add(other.amount));
	}

	public Money minus(Money other) {
		return new Money(this.amount.subtract(other.amount));
	}

	/**
	 * Tells whether this is at least the other amount.
	 * @param other the amount to reach
	 * @return whether it is reached
	 */
	public boolean covers(Money other) {
		return compareTo(other) >= 0;
	}

	public boolean isZero() {
		return this.amount.signum() == 0;
	}

	public boolean isNegative() {
		return this.amount.signum() < 0;
	}

	@Override
	public int compareTo(Money other) {
		return this.amount.compareTo(other.amount);
	}

	/**
	 * Writes the amount for reading.
	 * @return such as {@code ¥1,105,247.85}
	 */
	public String written() {
		String sign = isNegative() ? "-" : "";
		return sign + "¥" + String.format(java.util.Locale.ROOT, "%,.2f", this.amount.abs());
	}

	/**
	 * Writes the amount in Chinese capital characters, as receipts and declarations do
	 * (D-12).
	 * @return such as {@code 人民币壹佰壹拾万伍仟贰佰肆拾柒元捌角伍分}
	 * @throws IllegalArgumentException if it is negative or a million million or more
	 */
	public String inWords() {
		return AmountInWords.of(this.amount);
	}

	@Override
	public String toString() {
		return this.amount.toPlainString();
	}

}
