package cn.anju.messaging;

import java.util.List;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;

/**
 * The persons of one purchase.
 *
 * @param purchase the purchase
 * @param project its project
 * @param members who is concerned; nobody once the purchase has ended
 */
public record Household(PurchaseId purchase, ProjectId project, List<Member> members) {

	public Household {
		members = List.copyOf(members);
	}

}
