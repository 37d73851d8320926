package cn.anju.filing;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What customer service asks Finance to pay for filings: area × rate for each contract,
 * and the sum; later the authority's invoice.
 *
 * @param id its id
 * @param project its project
 * @param number its number, such as {@code JF-2026-0003}
 * @param rate yuan for one m², as somebody typed it in
 * @param total the sum of the lines
 * @param madeOn the day on it
 * @param madeBy who asked
 * @param invoiceNo the invoice's number, nothing before it is there
 * @param invoicedOn the invoice's date
 * @param voidBecause why it is void, nothing while it holds
 * @param version given back with the next change
 * @param lines the contracts
 */
public record FeeRequest(long id, ProjectId project, String number, Money rate, Money total, LocalDate madeOn,
		String madeBy, @Nullable String invoiceNo, @Nullable LocalDate invoicedOn, @Nullable String voidBecause,
		int version, List<Line> lines) {

	/** The kind of holder of an invoice's original. */
	public static final String KIND = "filing-fee-request";

	public FeeRequest {
		lines = List.copyOf(lines);
	}

	/**
	 * A contract and its fee.
	 *
	 * @param purchase the purchase
	 * @param contractNo the contract's number, empty if there is none
	 * @param unit the unit
	 * @param buyers the buyers' names
	 * @param area the area of the contract
	 * @param amount area × rate, half up to the cent
	 */
	public record Line(PurchaseId purchase, String contractNo, String unit, String buyers, Area area, Money amount) {
	}

	public boolean isVoid() {
		return this.voidBecause != null;
	}

	public boolean isInvoiced() {
		return this.invoiceNo != null;
	}

	/**
	 * Gives the holder under which the invoice's custody is kept.
	 * @return the subject
	 */
	public Subject subject() {
		return new Subject(KIND, this.id);
	}

}
