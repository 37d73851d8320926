package cn.anju.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Utc;
import cn.anju.identity.PersonSummary;
import cn.anju.identity.Persons;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls as they stand in the tables; a list of them takes four statements. */
@Component
class Calls {

	private static final String TASKS = """
			select c.id, c.purchase_id, c.project_id, c.call_on, c.not_before, c.created_at, c.version, h.unit, \
			h.buyers, h.specialist_id from messaging_calls c \
			left join messaging_households h on h.purchase_id = c.purchase_id\s""";

	private final JdbcClient client;

	private final NoticeWords words;

	private final Rules rules;

	private final Persons persons;

	Calls(JdbcClient client, NoticeWords words, Rules rules, Persons persons) {
		this.client = client;
		this.words = words;
		this.rules = rules;
		this.persons = persons;
	}

	/**
	 * A call that is locked.
	 *
	 * @param purchase the purchase
	 * @param project its project
	 * @param callOn the day
	 * @param open whether it is to be made
	 * @param version how often it was changed
	 */
	record Standing(PurchaseId purchase, ProjectId project, LocalDate callOn, boolean open, int version) {
	}

	Optional<Standing> lock(long id) {
		return standing(id, " for update");
	}

	Optional<Standing> find(long id) {
		return standing(id, "");
	}

	private Optional<Standing> standing(long id, String locking) {
		return this.client
			.sql("select purchase_id, project_id, call_on, state, version from messaging_calls where id = ?" + locking)
			.param(id)
			.query((row, _) -> new Standing(new PurchaseId(row.getLong(1)), new ProjectId(row.getLong(2)),
					row.getObject(3, LocalDate.class), "OPEN".equals(row.getString(4)), row.getInt(5)))
			.optional();
	}

	/** Open calls that may be made by a time, the oldest first. */
	List<CallTask> open(Collection<Long> projects, Instant until, LocalDate today, Locale locale) {
		return tasks(
				"where c.state = 'OPEN' and c.not_before <= :until and c.project_id in (:projects)"
						+ " order by c.not_before, c.id limit 500",
				Map.of("until", Utc.column(until), "projects", projects), today, locale);
	}

	Optional<CallTask> one(long id, LocalDate today, Locale locale) {
		return tasks("where c.id = :id", Map.of("id", id), today, locale).stream().findFirst();
	}

	private List<CallTask> tasks(String which, Map<String, ?> parameters, LocalDate today, Locale locale) {
		List<Row> rows = this.client.sql(TASKS + which).params(parameters).query((row, _) -> row(row)).list();
		if (rows.isEmpty()) {
			return List.of();
		}
		List<Long> ids = rows.stream().map(Row::id).toList();
		Map<Long, List<CallTask.Reason>> reasons = reasons(ids, locale);
		Map<Long, List<CallTask.Attempt>> attempts = attempts(ids);
		Map<Long, List<CallTask.Callee>> people = people(rows.stream().map(Row::purchase).distinct().toList(), today);
		return rows.stream()
			.map((row) -> new CallTask(row.id(), new PurchaseId(row.purchase()), row.unit(), row.buyers(),
					row.specialist(), row.callOn(), row.notBefore(), row.createdAt(), row.version(),
					reasons.getOrDefault(row.id(), List.of()), people.getOrDefault(row.purchase(), List.of()),
					attempts.getOrDefault(row.id(), List.of())))
			.toList();
	}

	private static Row row(ResultSet row) throws SQLException {
		Long specialist = row.getObject("specialist_id", Long.class);
		return new Row(row.getLong("id"), row.getLong("purchase_id"), orEmpty(row.getString("unit")),
				orEmpty(row.getString("buyers")), (specialist != null) ? new AccountId(specialist) : null,
				row.getObject("call_on", LocalDate.class),
				Utc.instant(row.getObject("not_before", LocalDateTime.class)),
				Utc.instant(row.getObject("created_at", LocalDateTime.class)), row.getInt("version"));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private Map<Long, List<CallTask.Reason>> reasons(List<Long> calls, Locale locale) {
		Map<Long, List<CallTask.Reason>> found = new LinkedHashMap<>();
		this.client.sql("""
				select call_id, cause, rule_id, text_key, facts, due_on from messaging_call_reasons
				where call_id in (:calls) and withdrawn_at is null order by added_at, reason_key""")
			.param("calls", calls)
			.query((row) -> {
				Long rule = row.getObject("rule_id", Long.class);
				NoticeWords.Words said = this.words.of(locale, row.getString("text_key"), rule, row.getString("facts"));
				String name = (rule != null) ? this.rules.version(rule).rule().text(locale).name() : "";
				CallTask.Reason reason = new CallTask.Reason(said.title(), said.call(),
						"UNREAD".equals(row.getString("cause")), name, row.getObject("due_on", LocalDate.class));
				List<CallTask.Reason> known = found.computeIfAbsent(row.getLong("call_id"), (_) -> new ArrayList<>());
				// two times of one rule may fall on one working day: said once
				if (!known.contains(reason)) {
					known.add(reason);
				}
			});
		return found;
	}

	private Map<Long, List<CallTask.Attempt>> attempts(List<Long> calls) {
		Map<Long, List<CallTask.Attempt>> found = new LinkedHashMap<>();
		this.client.sql("""
				select call_id, at, staff_name, outcome, note from messaging_call_attempts
				where call_id in (:calls) order by at desc, id desc""").param("calls", calls).query((row) -> {
			found.computeIfAbsent(row.getLong("call_id"), (_) -> new ArrayList<>())
				.add(new CallTask.Attempt(Utc.instant(row.getObject("at", LocalDateTime.class)),
						row.getString("staff_name"), CallOutcome.valueOf(row.getString("outcome")),
						row.getString("note")));
		});
		return found;
	}

	private Map<Long, List<CallTask.Callee>> people(List<Long> purchases, LocalDate today) {
		record Concerned(long purchase, PersonId person, MemberRole role) {
		}
		List<Concerned> all = this.client.sql("""
				select purchase_id, person_id, role from messaging_members
				where purchase_id in (:purchases) and (until_day is null or until_day >= :today)
				order by purchase_id, field(role, 'BUYER', 'CO_BUYER', 'AGENT'), person_id""")
			.param("purchases", purchases)
			.param("today", today)
			.query((row, _) -> new Concerned(row.getLong(1), new PersonId(row.getLong(2)),
					MemberRole.valueOf(row.getString(3))))
			.list();
		Map<PersonId, PersonSummary> known = new LinkedHashMap<>();
		this.persons.summaries(all.stream().map(Concerned::person).distinct().toList())
			.forEach((person) -> known.put(person.id(), person));
		Map<Long, List<CallTask.Callee>> found = new LinkedHashMap<>();
		for (Concerned one : all) {
			PersonSummary person = known.get(one.person());
			if (person != null) {
				found.computeIfAbsent(one.purchase(), (_) -> new ArrayList<>())
					.add(new CallTask.Callee(one.person(), person.name(), one.role(), person.maskedPhone()));
			}
		}
		return found;
	}

	void remember(long call, Instant at, AccountId staff, String name, CallResult result, @Nullable Instant next) {
		PersonId person = result.person();
		this.client.sql("""
				insert into messaging_call_attempts (id, call_id, at, staff_id, staff_name, person_id, outcome, note,
				next_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")

			.param(Ids.next())
			.param(call)
			.param(Utc.column(at))
			.param(staff.value())
			.param(name)
			.param((person != null) ? person.value() : null)
			.param(result.outcome().name())
			.param(result.note().strip())
			.param((next != null) ? Utc.column(next) : null)
			.update();
	}

	void close(long call, String state, Instant at, boolean told) {
		this.client.sql("""
				update messaging_calls set state = ?, closed_at = ?, told_at = ?, attempts = attempts + 1,
				version = version + 1 where id = ?""")

			.param(state)
			.param(Utc.column(at))
			.param(told ? Utc.column(at) : null)
			.param(call)
			.update();
	}

	/** One open call a day: what is put off to a day with an open call joins that one. */
	void putOff(long call, PurchaseId purchase, LocalDate day, Instant notBefore, Instant at) {
		Optional<Long> other = this.client
			.sql("select id from messaging_calls where purchase_id = ? and open_on = ? and id <> ? for update")
			.params(purchase.value(), day, call)
			.query(Long.class)
			.optional();
		if (other.isEmpty()) {
			this.client.sql("""
					update messaging_calls set call_on = ?, not_before = ?, attempts = attempts + 1,
					version = version + 1 where id = ?""").params(day, Utc.column(notBefore), call).update();
			return;
		}
		this.client.sql("update messaging_call_reasons set call_id = ? where call_id = ?")
			.params(other.get(), call)
			.update();
		this.client.sql("update messaging_call_attempts set call_id = ? where call_id = ?")
			.params(other.get(), call)
			.update();
		this.client
			.sql("update messaging_calls set attempts = attempts + 1, not_before = least(not_before, ?),"
					+ " version = version + 1 where id = ?")
			.params(Utc.column(notBefore), other.get())
			.update();
		close(call, "JOINED", at, false);
	}

	private record Row(long id, long purchase, String unit, String buyers, @Nullable AccountId specialist,
			LocalDate callOn, Instant notBefore, Instant createdAt, int version) {
	}

}
