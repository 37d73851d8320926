package cn.anju.procedure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;

/** Who can look after runs: customer service of their projects. */
@Component
class Assignees {

	private final StaffDirectory directory;

	private final RunAccess access;

	Assignees(StaffDirectory directory, RunAccess access) {
		this.directory = directory;
		this.access = access;
	}

	/**
	 * Those who can look after all of the runs that the asker may move.
	 */
	List<StaffMember> of(Collection<RunRef> refs) {
		Set<ProjectId> projects = new HashSet<>(this.access.movable(refs).values());
		return projects.stream()
			.map(this::of)
			.reduce((some, others) -> some.stream().filter(others::contains).toList())
			.orElse(List.of());
	}

	private List<StaffMember> of(ProjectId project) {
		return Stream.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER)
			.flatMap((role) -> this.directory.withRole(role, project).stream())
			.distinct()
			.sorted(Comparator.comparing(StaffMember::name))
			.toList();
	}

	Assignee assignee(List<StaffMember> possible, AccountId account) {
		return possible.stream()
			.filter((member) -> member.id().equals(account))
			.findFirst()
			.map((member) -> new Assignee(member.id(), member.name()))
			.orElseThrow(() -> new Refused(ProcedureRefused.NOT_ASSIGNABLE));
	}

}
