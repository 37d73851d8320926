package cn.anju.purchase;

import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which purchases a list shows.
 *
 * @param search part of a name, a unit, a number of subscription or contract, the tail of
 * a phone or document; empty for all
 * @param released whether released ones, others, or both
 * @param project only one project's, or nothing for all of the asker's
 */
public record PurchaseFilter(String search, Released released, @Nullable ProjectId project) {

	/** Every purchase of the asker's projects. */
	public static final PurchaseFilter ALL = new PurchaseFilter("", Released.ANY, null);

	/** Whether the owners see a purchase. */
	public enum Released {

		/** Both. */
		ANY,
		/** Not yet shown to the owners. */
		NO,
		/** Shown to the owners. */
		YES;

		public String key() {
			return "purchase.filter." + name();
		}

	}

	public PurchaseFilter {
		search = search.strip();
	}

}
