package cn.anju.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;

/**
 * A home of the demo project.
 *
 * @param number its number, from 1; of the subscription, the contract and the unit
 * @param shows what can be shown with it
 * @param buyers who bought it, the first one first
 * @param terms how it is paid
 * @param signed how many working days ago the contract was signed
 * @param work what the office does with it; nothing for one that is not released yet
 */
record DemoHome(int number, String shows, List<DemoPerson> buyers, Terms terms, int signed, Consumer<DemoWork> work) {

	static final Consumer<DemoWork> NOTHING = (_) -> {
	};

	private static final int ROOMS_A_FLOOR = 2;

	private static final String[] AREAS = { "89.53", "118.60", "76.88", "143.76" };

	private static final String[] PRICES = { "12345.00", "11880.00", "12180.00", "10888.00" };

	String subscriptionNo() {
		return "DEMO-%02d".formatted(this.number);
	}

	String contractNo() {
		return "HT-DEMO-%02d".formatted(this.number);
	}

	String unitNo() {
		return unitNo(this.number);
	}

	/** Two rooms a floor, from the third floor. */
	static String unitNo(int number) {
		return "%02d%02d".formatted(3 + (number - 1) / ROOMS_A_FLOOR, 1 + (number - 1) % ROOMS_A_FLOOR);
	}

	static BigDecimal area(int number) {
		return new BigDecimal(AREAS[number % AREAS.length]);
	}

	static BigDecimal price(int number) {
		return new BigDecimal(PRICES[number % PRICES.length]);
	}

	static BigDecimal total(int number) {
		return area(number).multiply(price(number)).setScale(2, RoundingMode.HALF_UP);
	}

	/** What is received: with a loan the rest of the price, else what the terms say. */
	BigDecimal received() {
		BigDecimal total = total(this.number);
		BigDecimal loans = this.terms.commercial().add(this.terms.fund());
		return (loans.signum() > 0) ? total.subtract(loans) : total.subtract(this.terms.open());
	}

	/**
	 * How a home is paid.
	 *
	 * @param method as ledgers write it
	 * @param bank the bank, if there is a loan
	 * @param commercial the commercial loan
	 * @param fund the loan of the provident fund
	 * @param open what is still to be paid without a loan
	 */
	record Terms(String method, String bank, BigDecimal commercial, BigDecimal fund, BigDecimal open) {

		static final Terms LUMP_SUM = new Terms("一次性付款", "", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

		static Terms open(String method, String open) {
			return new Terms(method, "", BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(open));
		}

		static Terms loan(String method, String bank, String commercial, String fund) {
			return new Terms(method, bank, new BigDecimal(commercial), new BigDecimal(fund), BigDecimal.ZERO);
		}

	}

}
