package cn.anju.purchase;

import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.documents.ChecklistEntry;

/**
 * A purchase whose documents are not complete.
 *
 * @param purchase the purchase
 * @param unit its unit
 * @param buyers its buyers
 * @param missing what is not accepted yet, in the order of the checklist
 */
public record Paperwork(PurchaseId purchase, String unit, List<String> buyers, List<ChecklistEntry> missing) {

	public Paperwork {
		buyers = List.copyOf(buyers);
		missing = List.copyOf(missing);
	}

}
