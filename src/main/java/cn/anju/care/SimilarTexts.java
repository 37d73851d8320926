package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.anju.core.ProjectId;
import cn.anju.core.Utc;
import cn.anju.identity.ProjectScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cases by what they say, with the full-text index of MySQL and its ngram parser.
 * <p>
 * The index is used because the statement says so: left alone, the optimizer takes the
 * index of projects where a project has few cases, which is as fast there, and nobody
 * would know which one it takes in a year. In boolean mode the hint is followed. EXPLAIN
 * ANALYZE says <em>Full-text index search on care_cases using gist</em>, then filters by
 * project, state and age what the index gives, and sorts and reads the first of it: among
 * 40,000 cases of 85 characters 20 ms for 10 pairs that 6,015 cases have. Sixty questions
 * of 12 pairs took 30 to 50 ms (median) and 38 to 95 ms (95 %), also with all cases open
 * and in one project.
 * <p>
 * Two things keep it there. The question is at most {@link #MOST} pairs in boolean mode,
 * each of them one token of the index: asked for whole complaints in natural language
 * mode the index gives nearly every case, and takes 1,100 ms (95 %). And the index is of
 * the first 220 characters only. What is not committed yet is not found.
 */
@Component
class SimilarTexts {

	/** How many pairs of characters are looked for. */
	static final int MOST = 12;

	/** Older cases that are closed are not asked about. */
	static final Duration LATELY = Duration.ofDays(30);

	private static final int LIKEST = 120;

	private static final int SHOWN = 20;

	static final String LIKE = """
			select c.id, c.number, c.title, c.place, c.reporter_name, c.state, c.received_at, c.group_id,
			g.title group_title, g.version group_version, g.closed_at group_closed, c.project_id, c.gist
			from (select id, match (gist) against (:grams in boolean mode) score from care_cases force index (gist)
			where match (gist) against (:grams in boolean mode) and project_id = :project
			and (open = 1 or received_at >= :since) and merged_into is null
			order by score desc limit :most) found
			join care_cases c on c.id = found.id left join care_groups g on g.id = c.group_id
			order by found.score desc, c.id""";

	private final JdbcClient jdbc;

	private final Usual usual;

	SimilarTexts(JdbcClient jdbc, Usual usual) {
		this.jdbc = jdbc;
		this.usual = usual;
	}

	/**
	 * Open cases, and those that came lately, that are like what some reports have in
	 * common; the likest first. The index finds them, the reports tell how near they are.
	 */
	List<SimilarCase> like(Collection<Report> asked, Collection<String> grams, ProjectId project, Instant since) {
		if (grams.isEmpty() || asked.isEmpty()) {
			return List.of();
		}
		Map<Report, SimilarCase> found = new LinkedHashMap<>();
		this.jdbc.sql(LIKE)
			.param("grams", String.join(" ", grams.stream().limit(MOST).toList()))
			.param("project", project.value())
			.param("since", Utc.column(since))
			.param("most", LIKEST)
			.query((row) -> {
				found.put(report(row), similar(row));
			});
		String place = asked.iterator().next().place();
		return CauseSearch.like(asked, found.keySet(), this.usual.words())
			.stream()
			.limit(SHOWN)
			.map((one) -> Objects.requireNonNull(found.get(one)).at(Place.same(place, one.place())))
			.toList();
	}

	/** A case of a project by what people call it by. */
	Optional<SimilarCase> numbered(String number, ProjectId project) {
		return this.jdbc.sql("""
				select c.id, c.number, c.title, c.place, c.reporter_name, c.state, c.received_at, c.group_id,
				g.title group_title, g.version group_version, g.closed_at group_closed
				from care_cases c left join care_groups g on g.id = c.group_id
				where c.number = :number and c.project_id = :project""")
			.param("number", number)
			.param("project", project.value())
			.query((row, _) -> similar(row))
			.optional();
	}

	/** The group of a case, if it has one. */
	Optional<SimilarCase.Grouped> groupOf(long one, ProjectScope scope) {
		return this.jdbc.sql("""
				select g.id, g.project_id, g.title, g.version, g.closed_at from care_cases c
				join care_groups g on g.id = c.group_id where c.id = ?""")
			.param(one)
			.query((row, _) -> Map.entry(new ProjectId(row.getLong("project_id")),
					new SimilarCase.Grouped(row.getLong("id"), row.getString("title"),
							row.getObject("closed_at") == null, row.getInt("version"))))
			.optional()
			.filter((found) -> scope.allows(found.getKey()))
			.map(Map.Entry::getValue);
	}

	/** Some cases as they are compared. */
	List<Report> reports(Collection<Long> cases) {
		return this.jdbc.sql(
				"select id, project_id, title, gist, place, received_at from care_cases where id in (:cases) order by id")
			.param("cases", cases)
			.query((row, _) -> report(row))
			.list();
	}

	static Report report(ResultSet row) throws SQLException {
		return Report.of(row.getLong("id"), new ProjectId(row.getLong("project_id")), row.getString("title"),
				row.getString("gist"), row.getString("place"),
				Utc.instant(row.getObject("received_at", LocalDateTime.class)));
	}

	static SimilarCase similar(ResultSet row) throws SQLException {
		long group = row.getLong("group_id");
		SimilarCase.Grouped grouped = row.wasNull() ? null : new SimilarCase.Grouped(group,
				row.getString("group_title"), row.getObject("group_closed") == null, row.getInt("group_version"));
		return new SimilarCase(row.getLong("id"), row.getString("number"), row.getString("title"),
				row.getString("place"), false, row.getString("reporter_name"),
				CaseState.valueOf(row.getString("state")),
				Utc.instant(row.getObject("received_at", LocalDateTime.class)), grouped);
	}

}
