package cn.anju.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import cn.anju.care.EscalationPath.Candidate;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds by name who has a case: within seconds after it came, and when it rises (R-255,
 *
 */
@Component
class Receivers {

	private final StaffDirectory directory;

	private final StoredCases cases;

	Receivers(StaffDirectory directory, StoredCases cases) {
		this.directory = directory;
		this.cases = cases;
	}

	/**
	 * The specialist who looks after the purchase; else the specialist of the project
	 * with the least to do; else somebody higher.
	 */
	Handler first(ProjectId project, @Nullable AccountId specialist) {
		List<Candidate> candidates = candidates(project);
		return candidates.stream()
			.filter((one) -> one.handler().account().equals(specialist))
			.findFirst()
			.or(() -> candidates.stream()
				.min(Comparator.comparing((Candidate one) -> one.handler().level())
					.thenComparingInt(Candidate::open)
					.thenComparing((one) -> one.handler().name())))
			.map(Candidate::handler)
			.orElseThrow(() -> new IllegalStateException("Nobody has a role in the project " + project.value()));
	}

	/** Everybody of a project who could have a case, once for each level. */
	List<Candidate> candidates(ProjectId project) {
		List<Handler> found = new ArrayList<>();
		for (Level level : Level.values()) {
			this.directory.withRole(level.role(), project)
				.stream()
				.filter(StaffMember::active)
				.forEach((member) -> found.add(new Handler(member.id(), member.name(), level)));
		}
		Map<AccountId, Integer> load = this.cases.load(found.stream().map(Handler::account).distinct().toList());
		return found.stream().map((one) -> new Candidate(one, load.getOrDefault(one.account(), 0))).toList();
	}

}
