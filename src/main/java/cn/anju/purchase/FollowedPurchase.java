package cn.anju.purchase;

import java.time.LocalDate;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * What procedures need to know of a purchase to stand at its true place.
 *
 * @param id the purchase
 * @param project its project
 * @param method how it is paid; nothing while that is open
 * @param subscribedOn day of the subscription
 * @param contractedOn day of the contract, nothing before it is signed
 * @param contractNo number of the contract
 * @param filedOn day of the filing, nothing before
 * @param filingNo number of the filing
 * @param moneyForFilingPaid whether what R-101 asks for is paid
 */
public record FollowedPurchase(PurchaseId id, ProjectId project, @Nullable PaymentMethod method,
		@Nullable LocalDate subscribedOn, @Nullable LocalDate contractedOn, @Nullable String contractNo,
		@Nullable LocalDate filedOn, @Nullable String filingNo, boolean moneyForFilingPaid) {
}
