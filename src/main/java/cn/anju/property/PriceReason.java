package cn.anju.property;

import java.util.Locale;

import cn.anju.intake.Finding;

/** Why a row of the price table is rejected; the order counts. */
enum PriceReason {

	/** No building. */
	MISSING_BUILDING,
	/** Neither a column with the project nor a project before the building's number. */
	MISSING_PROJECT,
	/** No number of the unit. */
	MISSING_UNIT_NO,
	/** A name or number longer than any there is. */
	TEXT_TOO_LONG,
	/** Something that is no area stands where the area belongs, or nothing. */
	UNREADABLE_AREA,
	/** An area that no unit has. */
	ABSURD_AREA,
	/** Inner area larger than building area. */
	INNER_OVER_GROSS,
	/** Something that is no amount stands where the price belongs. */
	UNREADABLE_PRICE,
	/** A price of one m² that nobody asks. */
	ABSURD_PRICE,
	/** An earlier row has the same unit. */
	UNIT_TWICE;

	private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

	Finding at(String column, Object... facts) {
		return Finding.of(this.code, column, facts);
	}

}
