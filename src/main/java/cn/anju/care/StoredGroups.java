package cn.anju.care;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.care.CaseGroupFile.Member;
import cn.anju.care.CaseGroupFile.Offer;
import cn.anju.care.CaseGroupFile.Update;
import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.Utc;
import cn.anju.identity.ProjectScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored groups, and which cases they have. */
@Component
class StoredGroups {

	private final JdbcClient jdbc;

	private final Clock clock;

	StoredGroups(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long insert(ProjectId project, String title, String causeWords, Actor by) {
		long id = Ids.next();
		this.jdbc
			.sql("""
					insert into care_groups (id, project_id, title, cause_words, opened_by_id, opened_by_name, opened_at, version)
					values (?, ?, ?, ?, ?, ?, ?, 0)""")
			.params(id, project.value(), title, causeWords, by.id(), by.name(), Utc.column(this.clock.instant()))
			.update();
		return id;
	}

	Optional<CaseGroup> find(long id) {
		return this.jdbc.sql("select g.* from care_groups g where g.id = ?")
			.param(id)
			.query((row, _) -> group(row))
			.optional();
	}

	/** Takes the turn of whoever saw this version; of two at once one has it. */
	boolean take(long id, int version) {
		return this.jdbc
			.sql("update care_groups set version = version + 1 where id = ? and version = ? and closed_at is null")
			.params(id, version)
			.update() > 0;
	}

	void close(long id) {
		this.jdbc.sql("update care_groups set closed_at = ? where id = ?")
			.params(Utc.column(this.clock.instant()), id)
			.update();
	}

	/** Gives how many cases of the project had no group and have this one now. */
	int join(long group, ProjectId project, Collection<Long> cases) {
		return this.jdbc
			.sql("update care_cases set group_id = :group where id in (:cases) and project_id = :project"
					+ " and group_id is null and merged_into is null")
			.param("group", group)
			.param("cases", cases)
			.param("project", project.value())
			.update();
	}

	/** The groups that some cases have. */
	List<Long> of(Collection<Long> cases) {
		return this.jdbc.sql("select distinct group_id from care_cases where id in (:cases) and group_id is not null")
			.param("cases", cases)
			.query(Long.class)
			.list();
	}

	/** Those of some cases that have no group. */
	List<Long> without(Collection<Long> cases) {
		return this.jdbc.sql("select id from care_cases where id in (:cases) and group_id is null")
			.param("cases", cases)
			.query(Long.class)
			.list();
	}

	boolean leave(long group, long one) {
		return this.jdbc.sql("update care_cases set group_id = null where id = ? and group_id = ?")
			.params(one, group)
			.update() > 0;
	}

	void said(long group, int version, String words, int reached, Actor by) {
		this.jdbc.sql("""
				insert into care_group_updates (group_id, version, words, reached, said_at, said_by_id, said_by_name)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(group, version, words, reached, Utc.column(this.clock.instant()), by.id(), by.name())
			.update();
	}

	/** How many cases the same words of the same person have reached from one version. */
	Optional<Integer> reached(long group, int version, String words, Actor by) {
		return this.jdbc
			.sql("select words, reached from care_group_updates where group_id = ? and version = ? and said_by_id = ?")
			.params(group, version, by.id())
			.query((row, _) -> Map.entry(row.getString("words"), row.getInt("reached")))
			.optional()
			.filter((said) -> said.getKey().equals(words))
			.map(Map.Entry::getValue);
	}

	/** What is not over, whoever was told something last first. */
	List<CaseGroupRow> open(ProjectScope scope) {
		return this.jdbc.sql("""
				select g.*, count(c.id) members, coalesce(sum(c.open), 0) open_members,
				count(distinct c.remedy, coalesce(c.remedy_amount, 0)) remedies,
				(select max(u.said_at) from care_group_updates u where u.group_id = g.id) last_update
				from care_groups g left join care_cases c on c.group_id = g.id
				where g.closed_at is null and (:everywhere or g.project_id in (:projects))
				group by g.id order by coalesce(last_update, g.opened_at) desc, g.id limit 200""")
			.param("everywhere", scope.all())
			.param("projects", scope.ids())
			.query((row, _) -> new CaseGroupRow(group(row), "", row.getInt("members"), row.getInt("open_members"),
					Utc.optional(row.getObject("last_update", LocalDateTime.class)), row.getInt("remedies") > 1))
			.list();
	}

	List<Long> openMembers(long group) {
		return this.jdbc.sql("select id from care_cases where group_id = ? and open = 1 order by id")
			.param(group)
			.query(Long.class)
			.list();
	}

	List<Member> members(long group) {
		return this.jdbc.sql("""
				select id, number, title, place, reporter_name, state, handler_name, received_at from care_cases
				where group_id = ? order by open desc, received_at, id""")
			.param(group)
			.query((row, _) -> new Member(row.getLong("id"), row.getString("number"), row.getString("title"),
					row.getString("place"), row.getString("reporter_name"), CaseState.valueOf(row.getString("state")),
					row.getString("handler_name"), at(row, "received_at")))
			.list();
	}

	/** What was offered to whom, the most usual first. */
	List<Offer> remedies(long group) {
		Map<Remedy, List<String>> numbers = new LinkedHashMap<>();
		this.jdbc.sql("""
				select remedy, remedy_amount, number from care_cases where group_id = ? and remedy is not null
				order by remedy, remedy_amount, number""").param(group).query((row) -> {
			BigDecimal amount = row.getBigDecimal("remedy_amount");
			Remedy remedy = new Remedy(RemedyType.valueOf(row.getString("remedy")),
					(amount != null) ? new Money(amount) : null);
			numbers.computeIfAbsent(remedy, (_) -> new ArrayList<>()).add(row.getString("number"));
		});
		return numbers.entrySet()
			.stream()
			.map((one) -> new Offer(one.getKey(), one.getValue()))
			.sorted(Comparator.comparingInt((Offer one) -> -one.numbers().size()))
			.toList();
	}

	List<Update> updates(long group) {
		return this.jdbc
			.sql("select words, reached, said_at, said_by_name from care_group_updates where group_id = ?"
					+ " order by version desc")
			.param(group)
			.query((row, _) -> new Update(row.getString("words"), row.getInt("reached"), at(row, "said_at"),
					row.getString("said_by_name")))
			.list();
	}

	private static CaseGroup group(ResultSet row) throws SQLException {
		return new CaseGroup(row.getLong("id"), new ProjectId(row.getLong("project_id")), row.getString("title"),
				row.getString("cause_words"), row.getString("opened_by_name"), at(row, "opened_at"),
				Utc.optional(row.getObject("closed_at", LocalDateTime.class)), row.getInt("version"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return Utc.instant(row.getObject(column, LocalDateTime.class));
	}

}
