package cn.anju.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days in every form people type: Excel's own, {@code 2026.4.4},
 * {@code 2026年6月20日}, {@code 2026/6/20 10:30}, {@code 20260620}, full width, in Chinese
 * numerals. A year of two digits and an order that may be read in two ways are refused.
 */
public final class CellDates {

	private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

	private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(7306);

	private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(109575);

	private static final Pattern PARTS = Pattern
		.compile("(\\d{4})[-./年,、_~—–](\\d{1,2})[-./月,、_~—–](\\d{1,2})[日号]?(?:T?\\d{1,2}[:时点].*|\\(?[周星].*)?");

	/** Behind a blank; without the blank its hour would be taken for part of the day. */
	private static final Pattern TIME = Pattern.compile("(?<=\\d)[\\s\\p{Z}\\p{Cf}]+\\d{1,2}[:时点].*", Pattern.DOTALL);

	private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

	private static final Pattern HAN = Pattern
		.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?");

	private static final String HAN_DIGITS = "零一二三四五六七八九";

	private CellDates() {
	}

	/**
	 * Reads a day.
	 * @param cell the cell; a time of day is dropped
	 * @return the day; unreadable if it is none, or lies before 1920 or after 2199
	 */
	public static Reading<LocalDate> read(Cell cell) {
		if (cell.isBlank()) {
			return Reading.blank();
		}
		if (cell instanceof Cell.Numeric number) {
			return Reading.ofReadable(ofNumber(number.value()));
		}
		return (cell instanceof Cell.Text text) ? Reading.ofReadable(ofText(text.value())) : Reading.unreadable();
	}

	/**
	 * Reads a day from Excel's count of days.
	 * @param serial days since the end of 1899, with the time of day as its fraction
	 * @return the day, from 1920 to 2199
	 */
	static Optional<LocalDate> ofSerial(BigDecimal serial) {
		if (serial.compareTo(FIRST_SERIAL) < 0 || serial.compareTo(LAST_SERIAL) > 0) {
			return Optional.empty();
		}
		return Optional.of(EXCEL_DAY_ZERO.plusDays(serial.setScale(0, RoundingMode.FLOOR).longValueExact()));
	}

	private static Optional<LocalDate> ofNumber(BigDecimal number) {
		Optional<LocalDate> day = ofSerial(number);
		return day.isPresent() ? day : compact(number.toPlainString());
	}

	private static Optional<LocalDate> ofText(String typed) {
		String written = Normalizer.normalize(typed, Normalizer.Form.NFKC);
		String plain = CellTexts.code(TIME.matcher(written).replaceFirst(""));
		if (SERIAL.matcher(plain).matches()) {
			return ofSerial(new BigDecimal(plain));
		}
		Matcher parts = PARTS.matcher(plain.replace('。', '.').replace('·', '.'));
		if (parts.matches()) {
			return day(number(parts, 1), number(parts, 2), number(parts, 3));
		}
		Optional<LocalDate> compact = compact(plain);
		return compact.isPresent() ? compact : chinese(plain);
	}

	private static Optional<LocalDate> compact(String digits) {
		Matcher matcher = COMPACT.matcher(digits);
		return matcher.matches() ? day(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
	}

	private static Optional<LocalDate> chinese(String typed) {
		Matcher matcher = HAN.matcher(typed);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String year = matcher.group(1).replaceAll("[〇○]", "零");
		int value = year.chars().reduce(0, (sum, digit) -> sum * 10 + HAN_DIGITS.indexOf(digit));
		return day(value, belowHundred(matcher.group(2)), belowHundred(matcher.group(3)));
	}

	private static int belowHundred(String han) {
		int ten = han.indexOf('十');
		if (ten < 0) {
			return (han.length() == 1) ? HAN_DIGITS.indexOf(han) : 0;
		}
		int tens = (ten == 0) ? 1 : HAN_DIGITS.indexOf(han.charAt(0));
		int ones = (ten == han.length() - 1) ? 0 : HAN_DIGITS.indexOf(han.charAt(ten + 1));
		return tens * 10 + ones;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		if (year < 1920 || year > 2199) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

}
