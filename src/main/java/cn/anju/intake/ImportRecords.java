package cn.anju.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;

/** The tables that remember imports: who, when, what file, how many rows went where. */
@Repository
class ImportRecords {

	private static final String SUMMARY = """
			select id, kind, file_name, sha256, actor_name, started_at, ended_at, state, total, accepted, rejected,
			       created, changed, unchanged, warned
			from intake_imports i where\s""";

	private static final String EVERY = "true";

	/** What somebody imported, and what touched no project but the reader's. */
	private static final String OWN = """
			(i.actor_kind = 'STAFF' and i.actor_id = :me
			or (exists (select 1 from intake_import_projects p where p.import_id = i.id)
			and not exists (select 1 from intake_import_projects p where p.import_id = i.id
			and p.project_id not in (:projects))))""";

	private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
	};

	private static final int LONGEST_NAME = 255;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	ImportRecords(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	long begin(String kind, ImportFile file, Actor actor) {
		long id = Ids.next();
		String name = file.name();
		this.jdbc.sql("""
				insert into intake_imports (id, kind, file_name, sha256, actor_kind, actor_id, actor_name, started_at,
				state, total, accepted, rejected, created, changed, unchanged, warned, headings)
				values (:id, :kind, :name, :sha256, :actorKind, :actorId, :actorName, :now, 'RUNNING', :total,
				0, 0, 0, 0, 0, 0, :headings)""")
			.param("id", id)
			.param("kind", kind)
			.param("name", name.substring(Math.max(0, name.length() - LONGEST_NAME)))
			.param("sha256", file.sha256())
			.param("actorKind", actor.kind().name())
			.param("actorId", actor.id())
			.param("actorName", actor.name())
			.param("now", now())
			.param("total", file.table().size())
			.param("headings", this.json.writeValueAsString(file.table().headings()))
			.update();
		return id;
	}

	/**
	 * The caller holds the lock of the kind, so whatever still says it runs was cut off.
	 */
	void markInterrupted(String kind) {
		this.jdbc.sql("""
				update intake_imports set state = 'INTERRUPTED', ended_at = :now
				where kind = :kind and state = 'RUNNING'""").param("now", now()).param("kind", kind).update();
	}

	void count(long id, ImportCounts counts) {
		this.jdbc.sql("""
				update intake_imports set accepted = :accepted, rejected = :rejected, created = :created,
				changed = :changed, unchanged = :unchanged, warned = :warned where id = :id""")
			.param("accepted", counts.accepted())
			.param("rejected", counts.rejected())
			.param("created", counts.created())
			.param("changed", counts.changed())
			.param("unchanged", counts.unchanged())
			.param("warned", counts.warned())
			.param("id", id)
			.update();
	}

	void end(long id, ImportState state) {
		this.jdbc.sql("update intake_imports set state = :state, ended_at = :now where id = :id")
			.param("state", state.name())
			.param("now", now())
			.param("id", id)
			.update();
	}

	/** Remembers which projects the rows of an import were about. */
	void touch(long id, Collection<ProjectId> projects) {
		projects.forEach((project) -> this.jdbc
			.sql("insert ignore into intake_import_projects (import_id, project_id) values (:id, :project)")
			.param("id", id)
			.param("project", project.value())
			.update());
	}

	Optional<ImportSummary> find(long id) {
		return find(id, ImportReader.EVERYBODY);
	}

	Optional<ImportSummary> find(long id, ImportReader reader) {
		return asked(SUMMARY + "id = :id and ", "", reader).param("id", id).query(ImportRecords::summary).optional();
	}

	List<ImportSummary> newest(ImportReader reader, int offset, int limit) {
		return asked(SUMMARY, " order by started_at desc, id desc limit :limit offset :offset", reader)
			.param("limit", limit)
			.param("offset", offset)
			.query(ImportRecords::summary)
			.list();
	}

	/** The last imports about a project that rejected rows. */
	List<ImportSummary> about(String kind, ProjectId project, ImportReader reader, int most) {
		return asked(SUMMARY + """
				i.kind = :kind and i.rejected > 0 and exists (select 1 from intake_import_projects t
				where t.import_id = i.id and t.project_id = :project) and\s""",
				" order by started_at desc, id desc limit :most", reader)
			.param("kind", kind)
			.param("project", project.value())
			.param("most", most)
			.query(ImportRecords::summary)
			.list();
	}

	private JdbcClient.StatementSpec asked(String select, String rest, ImportReader reader) {
		if (reader.scope().all()) {
			return this.jdbc.sql(select + EVERY + rest);
		}
		return this.jdbc.sql(select + OWN + rest).param("me", reader.account()).param("projects", reader.projects());
	}

	int size(ImportReader reader) {
		return asked("select count(*) from intake_imports i where ", "", reader).query(Integer.class).single();
	}

	List<String> headings(long id) {
		String headings = this.jdbc.sql("select headings from intake_imports where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
		return this.json.readValue(headings, TEXTS);
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static ImportSummary summary(ResultSet row, int number) throws SQLException {
		ImportCounts counts = new ImportCounts(row.getInt("accepted"), row.getInt("rejected"), row.getInt("created"),
				row.getInt("changed"), row.getInt("unchanged"), row.getInt("warned"));
		return new ImportSummary(row.getLong("id"), row.getString("kind"), row.getString("file_name"),
				row.getString("sha256"), row.getString("actor_name"), instant(row, "started_at").orElse(Instant.EPOCH),
				instant(row, "ended_at").orElse(null), ImportState.valueOf(row.getString("state")), row.getInt("total"),
				counts);
	}

	private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		@Nullable Timestamp value = row.getTimestamp(column);
		return Optional.ofNullable(value).map(Timestamp::toInstant);
	}

}
