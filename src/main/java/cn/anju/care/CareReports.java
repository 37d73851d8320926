package cn.anju.care;

import java.time.Clock;
import java.util.List;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.ProjectScope;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Statistics of cases and the monthly analysis of causes and measures
 * over the asker's projects. A case counts on the day on which it was received,
 * with what has become of it since. Messages taken over from elsewhere count in numbers,
 * and in no time.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CareReports {

	private final ReportedCases cases;

	private final CaseAccess access;

	private final PropertyCatalog catalog;

	private final Clock clock;

	CareReports(ReportedCases cases, CaseAccess access, PropertyCatalog catalog, Clock clock) {
		this.cases = cases;
		this.access = access;
		this.catalog = catalog;
		this.clock = clock;
	}

	/**
	 * Lists the projects of which the asker sees reports.
	 * @return the projects by name
	 */
	public List<Project> projects() {
		ProjectScope scope = this.access.scope();
		return this.catalog.projects().stream().filter((project) -> scope.allows(project.id())).toList();
	}

	/**
	 * Counts what was received in some days, and in the days before.
	 * @param filter which cases
	 * @return the report; all zero where nothing was received
	 * @throws Refused if the project is not one of the asker's
	 */
	public CareReport report(ReportFilter filter) {
		List<Project> projects = projects();
		ProjectId one = filter.project();
		List<ProjectId> counted = projects.stream()
			.map(Project::id)
			.filter((id) -> one == null || one.equals(id))
			.toList();
		if (one != null && counted.isEmpty()) {
			throw new Refused(CareRefusal.NOT_FOUND);
		}
		ReportBuildings buildings = new ReportBuildings(projects, this.catalog);
		List<ReportedCase> now = this.cases.of(counted, filter.span().days(), filter.type(), buildings);
		List<ReportedCase> before = this.cases.of(counted, filter.span().before(), filter.type(), buildings);
		return new CareReport(filter, ReportFigures.of(now), ReportFigures.of(before),
				MonthlyAnalysis.of(now, this.clock.getZone()), now);
	}

}
