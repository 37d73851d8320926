package cn.anju.intake;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;

/**
 * Where what is missing in the department's books was rejected. Only imports that
 * the asker may open are named.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
public class RejectedLookup {

	private static final int IMPORTS = 20;

	private final ImportRecords records;

	private final RejectedRows rows;

	private final CurrentActor actor;

	private final CurrentStaff staff;

	RejectedLookup(ImportRecords records, RejectedRows rows, CurrentActor actor, CurrentStaff staff) {
		this.records = records;
		this.rows = rows;
		this.actor = actor;
		this.staff = staff;
	}

	/**
	 * Lists the numbers of rejected rows of the last imports that were about a project.
	 * @param kind the kind of file
	 * @param project the project
	 * @return the latest import first; none if the asker opens no imports
	 */
	public List<RejectedNumber> numbers(String kind, ProjectId project) {
		return this.rows.numbers(about(kind, project).stream().map(ImportSummary::id).toList());
	}

	/**
	 * Gives the last import about a project that rejected rows.
	 * @param kind the kind of file
	 * @param project the project
	 * @return the import; nothing if the asker opens none
	 */
	public Optional<ImportSummary> newest(String kind, ProjectId project) {
		return about(kind, project).stream().findFirst();
	}

	private List<ImportSummary> about(String kind, ProjectId project) {
		var scope = this.staff.projects(ImportDesk.IMPORTING);
		return scope.allows(project)
				? this.records.about(kind, project, new ImportReader(this.actor.get().id(), scope), IMPORTS)
				: List.of();
	}

}
