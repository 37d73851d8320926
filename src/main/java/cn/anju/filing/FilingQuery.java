package cn.anju.filing;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.procedure.LedgerOrder;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the filing ledger.
 *
 * @param tab the saved filter
 * @param search a part of a name, a unit, a number, the tail of a phone or document;
 * empty for all
 * @param project only one project's
 * @param variant only one variant: {@code mortgage}, {@code instalment}, {@code lump-sum}
 * @param assignee only one member of staff's
 * @param order the order, one of {@link FilingTab#orders}; any other counts as the usual
 * one
 */
public record FilingQuery(FilingTab tab, String search, @Nullable ProjectId project, @Nullable String variant,
		@Nullable AccountId assignee, LedgerOrder order) {

	/** Every open filing by risk. */
	public static final FilingQuery OPEN = of(FilingTab.OPEN);

	public FilingQuery {
		search = search.strip();
		order = tab.orders().contains(order) ? order : usual(tab);
	}

	/**
	 * Asks for a saved filter alone.
	 * @param tab the filter
	 * @return the query, closed filings by the day they were finished, others by risk
	 */
	public static FilingQuery of(FilingTab tab) {
		return new FilingQuery(tab, "", null, null, null, usual(tab));
	}

	/**
	 * Keeps everything but the saved filter.
	 * @param other the other filter
	 * @return the query
	 */
	public FilingQuery with(FilingTab other) {
		LedgerOrder kept = (this.order == usual(this.tab)) ? usual(other) : this.order;
		return new FilingQuery(other, this.search, this.project, this.variant, this.assignee, kept);
	}

	private static LedgerOrder usual(FilingTab tab) {
		return tab.orders().getFirst();
	}

}
