package cn.anju.demo;

/**
 * Somebody who does not exist: no region has the number 999999, and no carrier gave out
 * the phone (domain.md d.2).
 *
 * @param name the name
 * @param birth the day of birth, eight digits
 * @param order the order number of the document, three digits
 * @param phone the last two digits of the phone 199000000xx
 */
record DemoPerson(String name, String birth, String order, String phone) {

	private static final String REGION = "999999";

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private static final int TAIL = 6;

	String document() {
		String front = REGION + this.birth + this.order;
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (front.charAt(i) - '0') * WEIGHTS[i];
		}
		return front + CHECKS.charAt(sum % CHECKS.length());
	}

	/** What the first sign-in asks for. */
	String tail() {
		String document = document();
		return document.substring(document.length() - TAIL);
	}

	String phoneNumber() {
		return "199000000" + this.phone;
	}

}
