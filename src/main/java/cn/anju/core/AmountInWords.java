package cn.anju.core;

import java.math.BigDecimal;

/**
 * Writes amounts in the characters that cannot be altered (D-12, by 支付结算办法, annex 1):
 * several zeros are read once, a whole amount ends in 整, and a zero stands between yuan
 * and a part when the digit before it is zero.
 */
final class AmountInWords {

	private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String[] PLACES = { "", "拾", "佰", "仟" };

	private static final String[] SECTIONS = { "", "万", "亿" };

	private static final String CURRENCY = "人民币";

	private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

	private static final int SECTION = 10_000;

	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	private AmountInWords() {
	}

	static String of(BigDecimal amount) {
		if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0) {
			throw new IllegalArgumentException("No amount to write: " + amount);
		}
		long cents = amount.movePointRight(2).longValueExact();
		long yuan = cents / HUNDRED;
		int tenth = (int) (cents % HUNDRED) / TEN;
		int cent = (int) (cents % TEN);
		StringBuilder words = new StringBuilder(CURRENCY);
		if (yuan > 0 || cents == 0) {
			words.append(whole(yuan)).append('元');
		}
		if (tenth == 0 && cent == 0) {
			return words.append('整').toString();
		}
		if (yuan > 0 && (tenth == 0 || yuan % TEN == 0)) {
			words.append('零');
		}
		if (tenth > 0) {
			words.append(DIGITS.charAt(tenth)).append('角');
		}
		return words.append((cent > 0) ? DIGITS.charAt(cent) + "分" : "整").toString();
	}

	private static String whole(long yuan) {
		if (yuan == 0) {
			return DIGITS.substring(0, 1);
		}
		StringBuilder words = new StringBuilder();
		for (int section = SECTIONS.length - 1; section >= 0; section--) {
			int part = (int) (yuan / Math.powExact((long) SECTION, section) % SECTION);
			if (part == 0) {
				continue;
			}
			if (!words.isEmpty() && (part < SECTION / TEN || isSkipped(yuan, section))) {
				words.append(DIGITS.charAt(0));
			}
			words.append(section(part)).append(SECTIONS[section]);
		}
		return words.toString();
	}

	/** Whether the section before this one is all zeros. */
	private static boolean isSkipped(long yuan, int section) {
		return section + 1 < SECTIONS.length - 1 && yuan / Math.powExact((long) SECTION, section + 1) % SECTION == 0;
	}

	private static String section(int part) {
		StringBuilder words = new StringBuilder();
		boolean gap = false;
		for (int place = PLACES.length - 1; place >= 0; place--) {
			int digit = (int) (part / Math.powExact(TEN, place) % TEN);
			if (digit == 0) {
				gap = !words.isEmpty();
				continue;
			}
			if (gap) {
				words.append(DIGITS.charAt(0));
				gap = false;
			}
			words.append(DIGITS.charAt(digit)).append(PLACES[place]);
		}
		return words.toString();
	}

}
