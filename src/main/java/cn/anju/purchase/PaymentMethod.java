package cn.anju.purchase;

/** How a purchase is paid (R-101: what must be paid before filing follows from it). */
public enum PaymentMethod {

	/** Lump sum 一次性付款. */
	LUMP_SUM(false, false),
	/** Instalments 分期付款. */
	INSTALMENTS(false, false),
	/** Commercial mortgage loan 商业贷款. */
	COMMERCIAL_LOAN(true, false),
	/** Loan of the housing provident fund 公积金贷款. */
	FUND_LOAN(false, true),
	/** Both loans 组合贷款. */
	COMBINED_LOAN(true, true);

	private final boolean commercial;

	private final boolean fund;

	PaymentMethod(boolean commercial, boolean fund) {
		this.commercial = commercial;
		this.fund = fund;
	}

	/**
	 * Tells whether a part of the price is lent.
	 * @return whether there is a loan
	 */
	public boolean hasLoan() {
		return this.commercial || this.fund;
	}

	public boolean hasCommercialLoan() {
		return this.commercial;
	}

	public boolean hasFundLoan() {
		return this.fund;
	}

	public String key() {
		return "purchase.method." + name();
	}

}
