package cn.anju.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Recognises columns by their headings, whatever noise departments put around them. */
final class Headings {

	private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】|\\{[^}]*\\}");

	private static final Pattern NOISE = Pattern.compile("^\\d{1,2}[.、]|[*★:_\"'“”]|必填|选填");

	private static final Pattern UNIT = Pattern.compile("[/,]?(万元|元/m2|元/平方米|元/平米|元/㎡|元/m²|元|m2|m²|㎡|平方米|平米)$");

	private static final Pattern ALTERNATIVES = Pattern.compile("[/、|+,&]|或|及");

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final int LONGEST = 60;

	private final Map<String, Column> known = new HashMap<>();

	private final List<Column> columns;

	Headings(List<Column> columns) {
		this.columns = columns;
		for (Column column : columns) {
			for (String heading : column.headings()) {
				this.known.putIfAbsent(plain(heading), column);
			}
		}
	}

	/** Gives the column that a heading means. */
	@Nullable Column find(String heading) {
		String plain = plain(heading);
		if (plain.isEmpty() || plain.length() > LONGEST) {
			return null;
		}
		Column exact = this.known.get(plain);
		if (exact != null) {
			return exact;
		}
		Column withoutUnit = this.known.get(UNIT.matcher(plain).replaceFirst(""));
		return (withoutUnit != null) ? withoutUnit : alternative(plain);
	}

	/** A heading of several names means a column if all of them mean the same one. */
	private @Nullable Column alternative(String plain) {
		Column found = null;
		for (String part : ALTERNATIVES.split(plain)) {
			Column column = this.known.get(part);
			if (column == null || (found != null && found != column)) {
				return null;
			}
			found = column;
		}
		return found;
	}

	/** Gives the column that the second of two equal headings means. */
	@Nullable Column repeated(Column first) {
		for (Column column : this.columns) {
			if (column.repeats().equals(first.key())) {
				return column;
			}
		}
		return null;
	}

	static BigDecimal factor(String heading) {
		return CellTexts.code(heading).contains("万元") ? TEN_THOUSAND : BigDecimal.ONE;
	}

	static String plain(String heading) {
		String half = CellTexts.code(heading).toLowerCase(Locale.ROOT);
		String bare = NOISE.matcher(BRACKETS.matcher(half).replaceAll("")).replaceAll("");
		return bare.isEmpty() ? half : bare;
	}

}
