package cn.anju.care;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.core.ProjectId;
import cn.anju.core.Utc;
import cn.anju.identity.ProjectScope;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposes groups: among the newest open cases without one, so that a burst is seen while
 * it lasts.
 */
@Component
class CauseProposals {

	private static final Duration LATELY = Duration.ofDays(3);

	/** Of so many cases proposals are made in a quarter of a second. */
	private static final int NEWEST = 1_000;

	/** A page of more would not be read. */
	private static final int MOST = 12;

	private static final String NEW = """
			select c.id, c.number, c.title, c.place, c.reporter_name, c.state, c.received_at, c.group_id,
			null group_title, null group_version, null group_closed, c.project_id, c.gist
			from care_cases c where c.open = 1 and c.received_at >= :since and c.group_id is null
			and c.merged_into is null and (:everywhere or c.project_id in (:projects))
			order by c.received_at desc, c.id limit :newest""";

	private final JdbcClient jdbc;

	private final Usual usual;

	private final PropertyCatalog catalog;

	private final Clock clock;

	CauseProposals(JdbcClient jdbc, Usual usual, PropertyCatalog catalog, Clock clock) {
		this.jdbc = jdbc;
		this.usual = usual;
		this.catalog = catalog;
		this.clock = clock;
	}

	List<GroupProposal> of(ProjectScope scope) {
		Map<Report, SimilarCase> cases = new LinkedHashMap<>();
		this.jdbc.sql(NEW)
			.param("since", Utc.column(this.clock.instant().minus(LATELY)))
			.param("everywhere", scope.all())
			.param("projects", scope.ids())
			.param("newest", NEWEST)
			.query((row) -> {
				cases.put(SimilarTexts.report(row), SimilarTexts.similar(row));
			});
		List<CauseSearch.Cause> causes = CauseSearch.among(cases.keySet(), this.usual.words());
		Map<ProjectId, String> names = causes.isEmpty() ? Map.of() : names();
		return causes.stream().limit(MOST).map((one) -> proposal(one, cases, names)).toList();
	}

	/** The names of all projects. */
	Map<ProjectId, String> names() {
		return this.catalog.projects().stream().collect(Collectors.toMap(Project::id, Project::name));
	}

	private static GroupProposal proposal(CauseSearch.Cause cause, Map<Report, SimilarCase> cases,
			Map<ProjectId, String> names) {
		Report first = cause.reports().getFirst();
		return new GroupProposal(first.project(), Optional.ofNullable(names.get(first.project())).orElse(""),
				cause.typical().title(), first.at(),
				cause.reports().stream().map((one) -> Objects.requireNonNull(cases.get(one))).toList());
	}

}
