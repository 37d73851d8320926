package cn.anju.messaging;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * What reminders about a purchase need to know of it.
 *
 * @param purchase the purchase
 * @param project its project
 * @param unit how its unit is called, such as {@code 晶都花园 1栋 0301}
 * @param buyers the names of its buyers
 * @param released whether a clerk has opened it to its persons; before that they are told
 * nothing
 * @param specialist the specialist who looks after it, none for all of the
 * project
 */
public record HouseholdCard(PurchaseId purchase, ProjectId project, String unit, String buyers, boolean released,
		@Nullable AccountId specialist) {
}
