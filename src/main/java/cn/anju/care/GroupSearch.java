package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.anju.care.CaseGroupFile.Member;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a group lacks, and the group that a case has. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class GroupSearch {

	private final CurrentStaff staff;

	private final StoredGroups groups;

	private final SimilarTexts texts;

	private final Clock clock;

	GroupSearch(CurrentStaff staff, StoredGroups groups, SimilarTexts texts, Clock clock) {
		this.staff = staff;
		this.groups = groups;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Finds open cases that a group may lack.
	 * @param group a group of the asker's projects
	 * @return at most 20 without a group, the likest first
	 */
	public List<SimilarCase> lacking(long group) {
		CaseGroup one = require(group);
		List<Member> members = this.groups.members(group);
		long like = members.isEmpty() ? 0 : members.getFirst().id();
		Instant now = this.clock.instant();
		return Likest
			.of(this.texts.like(Likest.grams(one.causeWords(), one.title()), one.project(), like,
					now.minus(SimilarTexts.LATELY)), like, now)
			.stream()
			.filter((found) -> found.group() == null && found.state().isOpen())
			.toList();
	}

	/**
	 * Finds a case by its number, to add it to a group.
	 * @param group a group of the asker's projects
	 * @param number such as {@code TS-20261014-007}
	 * @return the case; nothing if the group's project has none
	 */
	public Optional<SimilarCase> numbered(long group, String number) {
		return this.texts.numbered(number.strip(), require(group).project());
	}

	/**
	 * Finds the group of a case.
	 * @param one a case
	 * @return its group; nothing if it has none, or is not of the asker's projects
	 */
	public Optional<SimilarCase.Grouped> of(long one) {
		return this.texts.groupOf(one, scope());
	}

	private CaseGroup require(long group) {
		return this.groups.find(group)
			.filter((one) -> scope().allows(one.project()))
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

	private ProjectScope scope() {
		return this.staff.projects(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR);
	}

}
