package cn.anju.care;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.CaseGroupFile.Member;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a group lacks, and the group that a case has. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class GroupSearch {

	/** What so many cases have in common, all have. */
	private static final int MEASURED = 50;

	private final CaseAccess access;

	private final StoredGroups groups;

	private final SimilarTexts texts;

	private final Clock clock;

	GroupSearch(CaseAccess access, StoredGroups groups, SimilarTexts texts, Clock clock) {
		this.access = access;
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
		List<Long> members = this.groups.members(group).stream().map(Member::id).limit(MEASURED).toList();
		if (members.isEmpty()) {
			return List.of();
		}
		Set<String> grams = new LinkedHashSet<>(List.of(one.causeWords().split(" ")));
		grams.addAll(Grams.of(one.title()));
		grams.remove("");
		return this.texts
			.like(this.texts.reports(members), grams, one.project(), this.clock.instant().minus(SimilarTexts.LATELY))
			.stream()
			.filter((found) -> found.group() == null && found.state().isOpen())
			.toList();
	}

	/**
	 * Finds a case by its number, to add it to a group.
	 * @param group a group of the asker's projects
	 * @param number such as {@code TS-20261014-007}, however it is typed
	 * @return the case; nothing if the group's project has none
	 */
	public Optional<SimilarCase> numbered(long group, String number) {
		return this.texts.numbered(TypedNumber.written(number), require(group).project());
	}

	/**
	 * Finds the group of a case.
	 * @param one a case
	 * @return its group; nothing if it has none, or is not of the asker's projects
	 */
	public Optional<SimilarCase.Grouped> of(long one) {
		return this.texts.groupOf(one, this.access.scope());
	}

	private CaseGroup require(long group) {
		return this.groups.find(group)
			.filter((one) -> this.access.allows(one.project()))
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

}
