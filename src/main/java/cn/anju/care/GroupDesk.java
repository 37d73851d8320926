package cn.anju.care;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One cause, many owners: similar cases become one group, and what is said about the
 * cause is said once to all of them. Whoever looks after cases of the project may; a case
 * has one group at most.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class GroupDesk {

	/** How many cases a group begins with at least. */
	public static final int FEWEST = 2;

	private final CaseAccess access;

	private final CurrentActor actor;

	private final StoredGroups groups;

	private final StoredCases cases;

	private final SimilarTexts texts;

	private final CauseProposals proposals;

	private final CaseChanges changes;

	private final Clock clock;

	GroupDesk(CaseAccess access, CurrentActor actor, StoredGroups groups, StoredCases cases, SimilarTexts texts,
			CauseProposals proposals, CaseChanges changes, Clock clock) {
		this.access = access;
		this.actor = actor;
		this.groups = groups;
		this.cases = cases;
		this.texts = texts;
		this.proposals = proposals;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Finds cases of the same project that may have the same cause: open ones, and those
	 * of the last 30 days.
	 * @param id a case of the asker's projects
	 * @return at most 20, the likest first: by what they say, the building and the time
	 */
	@Transactional(readOnly = true)
	public List<SimilarCase> similar(long id) {
		Report asked = Report.of(this.access.require(id));
		return this.texts.like(List.of(asked), asked.grams(), asked.project(),
				this.clock.instant().minus(SimilarTexts.LATELY));
	}

	/**
	 * Proposes groups among the open cases of the asker's projects that came in the last
	 * three days.
	 * @return at most 12, the most cases first
	 */
	@Transactional(readOnly = true)
	public List<GroupProposal> proposals() {
		return this.proposals.of(this.access.scope());
	}

	/**
	 * Lists the groups of the asker's projects that are not over.
	 * @return at most 200, whoever was told something last first
	 */
	@Transactional(readOnly = true)
	public List<CaseGroupRow> open() {
		Map<ProjectId, String> names = this.proposals.names();
		return this.groups.open(this.access.scope()).stream().map((row) -> row.named(names)).toList();
	}

	/**
	 * Opens a group.
	 * @param id its id
	 * @return the group with its cases; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<CaseGroupFile> file(long id) {
		return this.groups.find(id)
			.filter((one) -> this.access.allows(one.project()))
			.map((one) -> new CaseGroupFile(one, this.proposals.names().getOrDefault(one.project(), ""),
					this.groups.members(id), this.groups.remedies(id), this.groups.updates(id)));
	}

	/**
	 * Tells what the cases of a group were offered (R-215: one problem, one solution).
	 * @param group a group of the asker's projects
	 * @return each remedy with the cases that were offered it; more than one is a warning
	 */
	@Transactional(readOnly = true)
	public List<CaseGroupFile.Offer> remedies(long group) {
		return this.groups.remedies(require(group).id());
	}

	/**
	 * Makes cases one group.
	 * @param title what people call it by, 1 to 60 characters
	 * @param cases at least 2 cases of one of the asker's projects, none with a group
	 * @return the id of the group
	 * @throws Refused if one of them has a group by now, or they are of several projects
	 */
	public long group(String title, Collection<Long> cases) {
		Set<Long> ids = new TreeSet<>(cases);
		if (ids.size() < FEWEST) {
			throw new Refused(CareRefusal.GROUP_TOO_SMALL, FEWEST);
		}
		String name = CaseGroup.requireTitle(title);
		List<Report> reports = this.texts.reports(ids);
		ProjectId project = reports.stream()
			.map(Report::project)
			.filter(this.access::allows)
			.findFirst()
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		long group = this.groups.insert(project, name, String.join(" ", CauseSearch.words(reports)), this.actor.get());
		join(group, project, ids);
		return group;
	}

	/**
	 * Makes a case one group with others: with the group that one of them has, or with a
	 * new one that is called as the case is.
	 * @param one a case of the asker's projects
	 * @param others cases of the same project
	 * @return the id of the group
	 * @throws Refused if they have two groups already, or one that is over
	 */
	public long together(long one, Collection<Long> others) {
		Set<Long> ids = new TreeSet<>(others);
		ids.add(one);
		Case first = this.access.require(one);
		List<Long> standing = this.groups.of(ids);
		if (standing.isEmpty()) {
			return group(first.title(), ids);
		}
		if (standing.size() > 1) {
			throw new Refused(CareRefusal.GROUPED_ALREADY);
		}
		CaseGroup its = require(standing.getFirst());
		add(its.id(), its.version(), this.groups.without(ids));
		return its.id();
	}

	/**
	 * Adds cases to a group. What was said to all before is not said again.
	 * @param group a group of the asker's projects
	 * @param version as it was shown
	 * @param cases cases of the same project without a group
	 * @throws Refused if one of them has a group by now
	 */
	public void add(long group, int version, Collection<Long> cases) {
		CaseGroup one = take(group, version);
		join(group, one.project(), new TreeSet<>(cases));
	}

	private void join(long group, ProjectId project, Set<Long> cases) {
		if (cases.isEmpty()) {
			throw new Refused(CareRefusal.GROUP_TOO_SMALL, 1);
		}
		if (this.groups.join(group, project, cases) < cases.size()) {
			throw new Refused(CareRefusal.GROUPED_ALREADY);
		}
	}

	/**
	 * Takes a case out of a group.
	 * @param group a group of the asker's projects
	 * @param version as it was shown
	 * @param one the case
	 */
	public void remove(long group, int version, long one) {
		take(group, version);
		if (!this.groups.leave(group, one)) {
			throw new Refused(CareRefusal.NOT_FOUND);
		}
	}

	/**
	 * Says something to the owners of every open case, once: the same words said twice
	 * from the same version, as by a double click or over two nodes, are told once.
	 * @param group a group of the asker's projects
	 * @param version as it was shown
	 * @param words what to say, 1 to 5,000 characters
	 * @return how many cases it has reached
	 * @throws Refused if the group has changed since, or no case of it is open
	 */
	public int update(long group, int version, String words) {
		String said = Words.required(words, NewItem.LONGEST);
		Actor by = this.actor.get();
		require(group);
		if (!this.groups.take(group, version)) {
			return this.groups.reached(group, version, said, by)
				.orElseThrow(() -> new Refused(CareRefusal.GROUP_CHANGED));
		}
		List<Case> open = this.cases.find(this.groups.openMembers(group));
		if (open.isEmpty()) {
			throw new Refused(CareRefusal.NOBODY_TO_TELL);
		}
		open.forEach((one) -> this.changes.say(one, CaseEntry.Kind.SAID, null, false, said));
		this.groups.said(group, version, said, open.size(), by);
		return open.size();
	}

	/**
	 * Says that a group is over.
	 * @param group a group of the asker's projects without open cases
	 * @param version as it was shown
	 * @throws Refused if one of its cases is open
	 */
	public void close(long group, int version) {
		take(group, version);
		if (!this.groups.openMembers(group).isEmpty()) {
			throw new Refused(CareRefusal.GROUP_STILL_OPEN);
		}
		this.groups.close(group);
	}

	private CaseGroup take(long group, int version) {
		CaseGroup one = require(group);
		if (!this.groups.take(group, version)) {
			throw new Refused(CareRefusal.GROUP_CHANGED);
		}
		return one;
	}

	private CaseGroup require(long group) {
		return this.groups.find(group)
			.filter((one) -> this.access.allows(one.project()))
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

}
