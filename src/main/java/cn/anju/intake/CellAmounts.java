package cn.anju.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts and measures in every form people type: {@code 4,471,661.63元},
 * {@code ¥ 4471661.63}, {@code 447.166163万}, full width, {@code 93.87㎡}. Nothing is
 * rounded here.
 */
public final class CellAmounts {

	private static final Pattern NOISE = Pattern
		.compile("^(人民币|rmb|cny|¥|￥|约)+|(元整|元正|元|圆整|圆|整|块|rmb|cny|/m2|/平方米|/平米|/㎡|m2|m²|平方米|平米|平方)+$");

	private static final Pattern NUMBER = Pattern
		.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:,\\d{4})+|\\d{1,15})(\\.\\d{0,10})?(万|亿)?");

	private static final Pattern DASH = Pattern.compile("[-—–/\\\\]+");

	private static final Pattern ACCOUNTING = Pattern.compile("\\((.*)\\)");

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

	private CellAmounts() {
	}

	/**
	 * Reads a decimal number.
	 * @param cell the cell
	 * @return the exact number; unreadable if it is none
	 */
	public static Reading<BigDecimal> read(Cell cell) {
		if (cell.isBlank()) {
			return Reading.blank();
		}
		if (cell instanceof Cell.Numeric number) {
			return number.day() ? Reading.unreadable() : Reading.of(number.value());
		}
		if (!(cell instanceof Cell.Text text)) {
			return Reading.unreadable();
		}
		String plain = CellTexts.code(text.value()).toLowerCase(java.util.Locale.ROOT);
		return isDash(plain) ? Reading.blank() : Reading.ofReadable(ofText(plain));
	}

	/** A dash is how bookkeepers write that there is nothing. */
	private static boolean isDash(String plain) {
		return DASH.matcher(plain).matches();
	}

	private static Optional<BigDecimal> ofText(String plain) {
		Matcher accounting = ACCOUNTING.matcher(plain);
		if (accounting.matches()) {
			return ofText(accounting.group(1)).map(BigDecimal::negate);
		}
		boolean negative = plain.startsWith("-");
		String bare = NOISE.matcher(negative ? plain.substring(1) : plain).replaceAll("");
		Matcher number = NUMBER.matcher(bare);
		if (!number.matches() || (negative && !number.group(1).isEmpty())) {
			return Optional.empty();
		}
		BigDecimal value = value(number);
		return Optional.of(negative ? value.negate() : value);
	}

	private static BigDecimal value(Matcher number) {
		String fraction = Optional.ofNullable(number.group(3)).filter((f) -> f.length() > 1).orElse("");
		BigDecimal plain = new BigDecimal(number.group(1) + number.group(2).replace(",", "") + fraction);
		String unit = Optional.ofNullable(number.group(4)).orElse("");
		return switch (unit) {
			case "万" -> plain.multiply(TEN_THOUSAND);
			case "亿" -> plain.multiply(HUNDRED_MILLION);
			default -> plain;
		};
	}

}
