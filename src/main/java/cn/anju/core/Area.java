package cn.anju.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A floor area.
 *
 * @param squareMetres the area in m², always with two decimals, not negative
 */
public record Area(BigDecimal squareMetres) implements Comparable<Area> {

	public Area {
		if (squareMetres.signum() < 0) {
			throw new IllegalArgumentException("An area is not negative");
		}
		squareMetres = squareMetres.setScale(2, RoundingMode.HALF_UP);
	}

	/**
	 * Reads an area.
	 * @param squareMetres a decimal number of m²
	 * @return the area rounded half up to two decimals
	 */
	public static Area of(String squareMetres) {
		return new Area(new BigDecimal(squareMetres));
	}

	/**
	 * Gives the price of this area.
	 * @param unitPrice the price of one m²
	 * @return area × unit price, rounded half up to the cent once (D-12)
	 */
	public Money times(Money unitPrice) {
		return new Money(this.squareMetres.multiply(unitPrice.amount()));
	}

	@Override
	public int compareTo(Area other) {
		return this.squareMetres.compareTo(other.squareMetres);
	}

	@Override
	public String toString() {
		return this.squareMetres.toPlainString();
	}

}
