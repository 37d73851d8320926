package cn.anju.filing;

import java.util.List;

import cn.anju.core.Refusal;
import cn.anju.procedure.LedgerRow;

/**
 * What a bulk command would do with the selected filings, said before it is done.
 *
 * @param step the step that would be finished
 * @param able the filings that are at this step and lack nothing
 * @param refused the others, each with why
 */
public record BulkOffer(String step, List<LedgerRow> able, List<Refusing> refused) {

	public BulkOffer {
		able = List.copyOf(able);
		refused = List.copyOf(refused);
	}

	/** Whether every filing brings a number of its own from the authority. */
	public boolean asksNumbers() {
		return FilingProcedure.AUTHORITY.equals(this.step);
	}

	/**
	 * A filing that would be refused.
	 *
	 * @param row the filing
	 * @param reason why
	 */
	public record Refusing(LedgerRow row, Refusal reason) {
	}

}
