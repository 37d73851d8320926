package cn.anju.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.EscalationPath.Candidate;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
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

	private final Absences absences;

	Receivers(StaffDirectory directory, StoredCases cases, Absences absences) {
		this.directory = directory;
		this.cases = cases;
		this.absences = absences;
	}

	/**
	 * The specialist who looks after the purchase, or the deputy while the specialist is
	 * away; else the specialist of the project with the least to do; else somebody
	 * higher.
	 */
	Handler first(ProjectId project, @Nullable AccountId specialist) {
		AccountId there = (specialist != null) ? this.absences.standIn(specialist) : null;
		return first(receiving(project), there).map(Candidate::handler)
			.orElseThrow(() -> new IllegalStateException("Nobody has a role in the project " + project.value()));
	}

	/** Whoever can receive something: those who are there, or everybody if nobody is. */
	List<Candidate> receiving(ProjectId project) {
		List<Candidate> there = candidates(project);
		return there.isEmpty() ? everybody(project) : there;
	}

	/** One of some: a certain one, or whoever has the least to do. */
	static Optional<Candidate> first(List<Candidate> some, @Nullable AccountId certain) {
		return some.stream().filter((one) -> one.handler().account().equals(certain)).findFirst().or(() -> least(some));
	}

	/** Whoever is there instead of somebody who may be away. */
	AccountId standIn(AccountId account) {
		return this.absences.standIn(account);
	}

	private static Optional<Candidate> least(List<Candidate> candidates) {
		return candidates.stream()
			.min(Comparator.comparing((Candidate one) -> one.handler().level())
				.thenComparingInt(Candidate::open)
				.thenComparing((one) -> one.handler().name()));
	}

	/** Everybody of a project who is there, once for each level. */
	List<Candidate> candidates(ProjectId project) {
		Set<AccountId> away = this.absences.away();
		return everybody(project).stream().filter((one) -> !away.contains(one.handler().account())).toList();
	}

	/** As high as a member stands in a project. */
	Handler member(ProjectId project, AccountId account) {
		return everybody(project).stream()
			.map(Candidate::handler)
			.filter((one) -> one.account().equals(account))
			.reduce((_, higher) -> higher)
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

	private List<Candidate> everybody(ProjectId project) {
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
