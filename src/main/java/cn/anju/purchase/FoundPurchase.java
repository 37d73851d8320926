package cn.anju.purchase;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;

/**
 * A purchase as other modules find it.
 *
 * @param purchase the purchase
 * @param project its project
 * @param label project, building and unit, such as {@code 晶都花园 1栋 0301}
 * @param names the buyers' names
 */
public record FoundPurchase(PurchaseId purchase, ProjectId project, String label, String names) {
}
