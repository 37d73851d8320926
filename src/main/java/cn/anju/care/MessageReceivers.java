package cn.anju.care;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.anju.care.EscalationPath.Candidate;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.purchase.PurchaseSpecialists.LookedAfter;
import org.jspecify.annotations.Nullable;

/**
 * Gives the messages of a file to their first receivers as {@link Receivers} does, and
 * counts what each gets: thousands do not all go to one.
 */
final class MessageReceivers {

	private final Receivers receivers;

	private final Map<ProjectId, List<Candidate>> candidates = new HashMap<>();

	private final Map<AccountId, AccountId> standIns = new HashMap<>();

	MessageReceivers(Receivers receivers) {
		this.receivers = receivers;
	}

	boolean hasNobody(ProjectId project) {
		return of(project).isEmpty();
	}

	private List<Candidate> of(ProjectId project) {
		return this.candidates.computeIfAbsent(project, (its) -> new ArrayList<>(this.receivers.receiving(its)));
	}

	/** Whoever receives a message; what is history is no work for anybody. */
	Handler receive(Message message) {
		List<Candidate> known = of(message.requireProject());
		Candidate first = Receivers.first(known, specialist(message.home())).orElseThrow();
		if (message.reply() == null) {
			known.replaceAll((one) -> one.handler().account().equals(first.handler().account())
					? new Candidate(one.handler(), one.open() + 1) : one);
		}
		return first.handler();
	}

	private @Nullable AccountId specialist(@Nullable LookedAfter home) {
		AccountId its = (home != null) ? home.specialist() : null;
		return (its != null) ? this.standIns.computeIfAbsent(its, this.receivers::standIn) : null;
	}

}
