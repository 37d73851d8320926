package cn.anju.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a day with its time in every form people type: Excel's own,
 * {@code 2023/1/5 8:03}, {@code 2023-01-05T08:03:11}, {@code 2023年1月5日 下午3点},
 * {@code 20230105080311}. A day without a time is its beginning. Days are read as
 * {@link CellDates} reads them.
 */
public final class CellTimes {

	private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

	private static final Pattern DIVIDED = Pattern
		.compile("(.*?)(?:[Tt ]|(?<=[日号])|(?<=\\d{4}[-/.]\\d{2}[-/.]\\d{2}))(?=[^\\d年月日号]{0,6}\\d{1,2} ?[:时点])(.*)");

	private static final Pattern TIME = Pattern.compile(
			"(?:[周星]期?. ?)?(上午|早上|凌晨|下午|晚上|am|pm)? ?(\\d{1,2}) ?[:时点] ?(\\d{1,2})? ?(?:[:分] ?(\\d{1,2})?)?(?:[.,]\\d{1,9})? ?秒?整? ?(am|pm)? ?(z|utc|[+-]\\d{2}:?\\d{2})?");

	private static final Pattern SERIAL = Pattern.compile("\\d{5}\\.\\d+");

	private static final Pattern COMPACT = Pattern.compile("(\\d{8}) ?(\\d{2})(\\d{2})(\\d{2})?");

	private CellTimes() {
	}

	/**
	 * Reads a moment.
	 * @param cell the cell
	 * @param zone where it was, unless the text itself says it
	 * @return the moment, to the second; unreadable if it is none
	 */
	public static Reading<Instant> read(Cell cell, ZoneId zone) {
		if (cell.isBlank()) {
			return Reading.blank();
		}
		try {
			return switch (cell) {
				case Cell.Numeric number -> Reading.ofReadable(ofNumber(number.value(), zone));
				case Cell.Text text -> Reading.ofReadable(ofText(text.value(), zone));
				default -> Reading.unreadable();
			};
		}
		catch (DateTimeException _) {
			return Reading.unreadable();
		}
	}

	private static Optional<Instant> ofNumber(BigDecimal number, ZoneId zone) {
		Optional<LocalDate> day = CellDates.ofSerial(number);
		if (day.isEmpty()) {
			return ofText(number.toPlainString(), zone);
		}
		BigDecimal fraction = number.subtract(number.setScale(0, RoundingMode.FLOOR));
		long seconds = fraction.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
		return day.map((its) -> its.atStartOfDay().plusSeconds(seconds).atZone(zone).toInstant());
	}

	private static Optional<Instant> ofText(String typed, ZoneId zone) {
		String plain = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll(" ").strip();
		if (SERIAL.matcher(plain).matches()) {
			return ofNumber(new BigDecimal(plain), zone);
		}
		Matcher compact = COMPACT.matcher(plain);
		if (compact.matches()) {
			String seconds = Optional.ofNullable(compact.group(4)).orElse("0");
			return day(compact.group(1))
				.map((its) -> its.atTime(number(compact.group(2)), number(compact.group(3)), number(seconds))
					.atZone(zone)
					.toInstant());
		}
		Matcher divided = DIVIDED.matcher(plain);
		if (divided.matches()) {
			Optional<LocalDate> day = day(divided.group(1));
			return day.isPresent() ? time(day.get(), divided.group(2).strip(), zone) : Optional.empty();
		}
		// what looks like a time and is not read as one is not read as midnight either
		return plain.contains(":") ? Optional.empty() : day(plain).map((its) -> its.atStartOfDay(zone).toInstant());
	}

	private static Optional<LocalDate> day(String text) {
		return CellDates.read(new Cell.Text(text)).found();
	}

	private static Optional<Instant> time(LocalDate day, String typed, ZoneId zone) {
		Matcher time = TIME.matcher(typed.toLowerCase(Locale.ROOT));
		if (!time.matches()) {
			return Optional.empty();
		}
		String half = Optional.ofNullable(time.group(1)).or(() -> Optional.ofNullable(time.group(5))).orElse("");
		LocalTime of = LocalTime.of(hour(number(time.group(2)), half), orZero(time.group(3)), orZero(time.group(4)));
		return Optional.of(day.atTime(of).atZone(zone(time, zone)).toInstant());
	}

	private static int hour(int said, String half) {
		return switch (half) {
			case "下午", "晚上", "pm" -> (said < 12) ? said + 12 : said;
			case "上午", "早上", "凌晨", "am" -> (said == 12) ? 0 : said;
			default -> said;
		};
	}

	private static ZoneId zone(Matcher time, ZoneId zone) {
		return Optional.ofNullable(time.group(6))
			.map((said) -> said.equals("z") || said.equals("utc") ? ZoneOffset.UTC : ZoneOffset.of(said))
			.map(ZoneId.class::cast)
			.orElse(zone);
	}

	private static int orZero(@Nullable String digits) {
		return (digits != null) ? number(digits) : 0;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

}
