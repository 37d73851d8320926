package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row as it was read, with what already the reading found against it.
 *
 * @param row the typed row
 * @param exactArea the area as it stands, before it is rounded to two decimals
 * @param exactUnitPrice the price of one m² as it stands, before it is rounded to the
 * cent
 * @param bankWritten whether something stands in the bank's column
 * @param loanWritten whether the column of the kind of loan says that there is one
 * @param receivedWritten whether something stands in the column of what is paid
 * @param found what the reading found, in no order
 * @param warnings codes of warnings the reading found, each with its column
 */
public record LedgerReading(LedgerRow row, @Nullable BigDecimal exactArea, @Nullable BigDecimal exactUnitPrice,
		boolean bankWritten, boolean loanWritten, boolean receivedWritten, List<LedgerReason.Found> found,
		List<cn.anju.intake.Finding> warnings) {

	public LedgerReading {
		found = List.copyOf(found);
		warnings = List.copyOf(warnings);
	}

}
