package cn.anju.filing;

import cn.anju.purchase.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * Names by which the template {@code filing} calls what this module knows (domain.md
 * b.3).
 */
public final class FilingProcedure {

	/** The template. */
	public static final String TEMPLATE = "filing";

	/** The step whose conditions are looked at before anything can be filed. */
	public static final String CONDITIONS = "conditions";

	/** The step that makes the filing form. */
	public static final String FORM = "form";

	/** The step at the authority; its end brings the filing number. */
	public static final String AUTHORITY = "authority";

	/** The optional step at the counter for fees. */
	static final String FEES = "fees";

	/** The step that gives the copies away. */
	public static final String DISTRIBUTE = "distribute";

	/** The condition that the money filing needs is there. */
	public static final String MONEY = "filing-money-paid";

	/** The fact that the step at the authority asks for. */
	public static final String FILING_NO = "filing-no";

	static final String MORTGAGE = "mortgage";

	static final String CONTRACT_SIGNED = "contract-signed";

	static final String FILED = "filed";

	private FilingProcedure() {
	}

	/**
	 * Gives the variant of a run, on which depends who gets the first copy of the
	 * contract.
	 * @param method how the purchase is paid
	 * @return {@code mortgage}, {@code instalment} or {@code lump-sum}
	 */
	static String variant(@Nullable PaymentMethod method) {
		if (method != null && method.hasLoan()) {
			return MORTGAGE;
		}
		return (method == PaymentMethod.INSTALMENTS) ? "instalment" : "lump-sum";
	}

}
