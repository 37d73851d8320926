package cn.anju.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.core.Subject;

/**
 * What queue and ledgers show of a subject and find it by. Written by the owner of the
 * subject whenever something of it changes.
 *
 * @param subject the subject
 * @param project its project
 * @param projectName the name of the project
 * @param building the building, such as {@code 3}
 * @param entrance the entrance 单元, empty if there is none
 * @param unitNo the number of the unit, such as {@code 0501}
 * @param unitLabel how people say it, such as {@code 晶都花园 3栋 0501}
 * @param names the names of the buyers in order, plain
 * @param contractNo the number of the contract
 * @param subscriptionNo the number of the subscription
 * @param paymentKey the key of the text that names the method of payment
 * @param keys opaque keys of at most 32 bytes by which it is found: HMACs of phone, phone
 * tail, document, document tail
 */
public record SubjectCard(Subject subject, ProjectId project, String projectName, String building, String entrance,
		String unitNo, String unitLabel, List<String> names, @Nullable String contractNo,
		@Nullable String subscriptionNo, @Nullable String paymentKey, List<byte[]> keys) {

	/** Takes copies of the lists. */
	public SubjectCard {
		names = List.copyOf(names);
		keys = List.copyOf(keys);
	}

}
