package cn.anju.messaging;

import java.time.LocalDate;
import java.util.Map;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something must happen. One per kind and subject.
 *
 * @param kind what is due; rules are rows over a kind
 * @param subject what it is about
 * @param project the project it belongs to
 * @param purchase the purchase whose household is concerned, if any
 * @param dueOn the business day
 * @param facts a few facts that texts about it name
 */
public record NewDueDate(String kind, Subject subject, ProjectId project, @Nullable PurchaseId purchase,
		LocalDate dueOn, Map<String, String> facts) {

	public NewDueDate {
		facts = Map.copyOf(facts);
	}

}
