package cn.anju.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored entries of cases: only ever added to. */
@Component
class CaseEntries {

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseEntries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Gives the id of the entry. */
	long add(long to, @Nullable CaseState state, CaseEntry.Kind kind, ClockEntry.@Nullable Kind counts,
			boolean internal, Actor by, String words) {
		long id = Ids.next();
		this.jdbc
			.sql("""
					insert into care_entries (id, case_id, at, kind, clock, internal, actor_kind, actor_id, actor_name, words,
					state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(id)
			.param(to)
			.param(Utc.column(this.clock.instant()))
			.param(kind.name())
			.param((counts != null) ? counts.name() : null)
			.param(internal)
			.param(by.kind().name())
			.param(by.id())
			.param(by.name())
			.param(words)
			.param((state != null) ? state.name() : null)
			.update();
		return id;
	}

	/** The clock of a case from before Anju begins when somebody takes it up. */
	void begin(long one, Actor by) {
		this.jdbc
			.sql("""
					insert into care_entries (id, case_id, at, kind, clock, internal, actor_kind, actor_id, actor_name, words,
					state) select ?, c.id, ?, 'MOVED_ON', 'RECEIVED', 0, ?, ?, ?, '', c.state from care_cases c where c.id = ?
					and not exists (select 1 from care_entries e where e.case_id = c.id and e.clock is not null)""")
			.params(Ids.next(), Utc.column(this.clock.instant()), by.kind().name(), by.id(), by.name(), one)
			.update();
	}

	/** In the order in which they were written. */
	List<CaseEntry> of(long one) {
		return this.jdbc.sql("select * from care_entries where case_id = ? order by at, id")
			.param(one)
			.query((row, _) -> entry(row))
			.list();
	}

	/** What the clocks of some cases count with. */
	Map<Long, List<ClockEntry>> clocks(Collection<Long> cases) {
		Map<Long, List<ClockEntry>> found = new LinkedHashMap<>();
		if (!cases.isEmpty()) {
			this.jdbc
				.sql("select case_id, clock, at, words from care_entries where case_id in (:cases)"
						+ " and clock is not null order by case_id, at, id")
				.param("cases", cases)
				.query((row) -> {
					ClockEntry.Kind kind = ClockEntry.Kind.valueOf(row.getString("clock"));
					found.computeIfAbsent(row.getLong("case_id"), (_) -> new ArrayList<>())
						.add(new ClockEntry(kind, Utc.instant(row.getObject("at", LocalDateTime.class)),
								(kind == ClockEntry.Kind.PAUSED) ? row.getString("words") : ""));
				});
		}
		return found;
	}

	/**
	 * Of some cases those whose owners are asked whether they were understood.
	 */
	Set<Long> asking(Collection<Long> cases) {
		Map<Long, List<CaseEntry>> said = new HashMap<>();
		if (!cases.isEmpty()) {
			this.jdbc.sql(
					"select * from care_entries where case_id in (:cases) and kind in (:kinds) order by case_id, at, id")
				.param("cases", cases)
				.param("kinds", CaseSummary.KINDS.stream().map(Enum::name).toList())
				.query((row) -> {
					said.computeIfAbsent(row.getLong("case_id"), (_) -> new ArrayList<>()).add(entry(row));
				});
		}
		return said.entrySet()
			.stream()
			.filter((one) -> CaseSummary.latest(one.getValue()).filter(CaseSummary::isOpen).isPresent())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** In which states some cases ever stood. */
	Map<Long, Set<CaseState>> states(Collection<Long> cases) {
		Map<Long, Set<CaseState>> found = new HashMap<>();
		if (!cases.isEmpty()) {
			this.jdbc
				.sql("select distinct case_id, state from care_entries where case_id in (:cases) and state is not null")
				.param("cases", cases)
				.query((row) -> {
					found.computeIfAbsent(row.getLong(1), (_) -> EnumSet.noneOf(CaseState.class))
						.add(CaseState.valueOf(row.getString(2)));
				});
		}
		return found;
	}

	private static CaseEntry entry(ResultSet row) throws SQLException {
		String counts = row.getString("clock");
		String state = row.getString("state");
		return new CaseEntry(row.getLong("id"), Utc.instant(row.getObject("at", LocalDateTime.class)),
				CaseEntry.Kind.valueOf(row.getString("kind")),
				(counts != null) ? ClockEntry.Kind.valueOf(counts) : null, row.getBoolean("internal"),
				new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getLong("actor_id"),
						row.getString("actor_name")),
				row.getString("words"), (state != null) ? CaseState.valueOf(state) : null);
	}

}
