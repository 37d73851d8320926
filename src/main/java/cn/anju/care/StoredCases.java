package cn.anju.care;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.AccountId;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored cases. */
@Component
class StoredCases {

	private static final String SELECT = """
			select c.*, (select json_arrayagg(i.account_id) from care_involved i where i.case_id = c.id) involved
			from care_cases c\s""";

	private final JdbcClient jdbc;

	StoredCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Case one) {
		PurchaseId purchase = one.purchase();
		Handler first = one.responsibility().first();
		Handler handler = one.responsibility().handler();
		this.jdbc
			.sql("""
					insert into care_cases (id, number, report_id, type, category, severity, channel, state, project_id,
					purchase_id, reporter_name, place, title, words, first_id, first_name, first_level, handler_id, handler_name,
					handler_level, received_at, version)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(one.id())
			.param(one.number())
			.param(one.report())
			.param(one.type().name())
			.param(one.category().name())
			.param(one.severity().name())
			.param(one.channel().name())
			.param(one.state().name())
			.param(one.project().value())
			.param((purchase != null) ? purchase.value() : null)
			.param(one.reporter())
			.param(one.place())
			.param(one.title())
			.param(one.words())
			.param(first.account().value())
			.param(first.name())
			.param(first.level().name())
			.param(handler.account().value())
			.param(handler.name())
			.param(handler.level().name())
			.param(Utc.column(one.receivedAt()))
			.param(one.version())
			.update();
		involve(one);
	}

	/** Refuses if somebody else has changed it since the version before. */
	void update(Case next) {
		Handler handler = next.responsibility().handler();
		Handler offered = next.responsibility().offered();
		Validity validity = next.validity();
		Instant closed = next.closedAt();
		Remedy remedy = next.outcome().remedy();
		CauseType cause = next.outcome().cause();
		int changed = this.jdbc
			.sql("""
					update care_cases set state = ?, category = ?, severity = ?, validity = ?, handler_id = ?, handler_name = ?, handler_level = ?,
					offered_id = ?, offered_name = ?, offered_level = ?, closed_at = ?, remedy = ?, remedy_amount = ?,
					cause = ?, measure = ?, merged_into = ?, version = ?
					where id = ? and version = ?""")
			.param(next.state().name())
			.param(next.category().name())
			.param(next.severity().name())
			.param((validity != null) ? validity.name() : null)
			.param(handler.account().value())
			.param(handler.name())
			.param(handler.level().name())
			.param((offered != null) ? offered.account().value() : null)
			.param((offered != null) ? offered.name() : null)
			.param((offered != null) ? offered.level().name() : null)
			.param((closed != null) ? Utc.column(closed) : null)
			.param((remedy != null) ? remedy.type().name() : null)
			.param((remedy != null && remedy.amount() != null) ? remedy.amount().amount() : null)
			.param((cause != null) ? cause.name() : null)
			.param(next.outcome().measure().isEmpty() ? null : next.outcome().measure())
			.param(next.outcome().mergedInto())
			.param(next.version())
			.param(next.id())
			.param(next.version() - 1)
			.update();
		if (changed == 0) {
			throw new Refused(CareRefusal.CHANGED_MEANWHILE);
		}
		involve(next);
	}

	private void involve(Case one) {
		for (AccountId account : one.responsibility().involved()) {
			this.jdbc.sql("insert ignore into care_involved (case_id, account_id) values (?, ?)")
				.params(one.id(), account.value())
				.update();
		}
	}

	/** Of some purchases, open ones first, then the newest first. */
	List<Case> ofPurchases(Collection<PurchaseId> purchases) {
		return purchases.isEmpty() ? List.of()
				: cases("where purchase_id in (:purchases) order by open desc, received_at desc, id desc limit 200",
						Map.of("purchases", purchases.stream().map(PurchaseId::value).toList()));
	}

	Optional<Case> ofPurchases(long id, Collection<PurchaseId> purchases) {
		return purchases.isEmpty() ? Optional.empty()
				: cases("where id = :id and purchase_id in (:purchases)",
						Map.of("id", id, "purchases", purchases.stream().map(PurchaseId::value).toList()))
					.stream()
					.findFirst();
	}

	/** Every open one, the oldest first. */
	List<Case> openOf(ProjectId project) {
		return cases("where project_id = :project and open = 1 order by received_at, id",
				Map.of("project", project.value()));
	}

	Optional<Case> find(long id) {
		return cases("where id = :id", Map.of("id", id)).stream().findFirst();
	}

	List<Case> find(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : cases("where id in (:ids)", Map.of("ids", ids));
	}

	List<Long> openIds() {
		return this.jdbc.sql("select id from care_cases where open = 1").query(Long.class).list();
	}

	Optional<Case> ofNumber(String number) {
		return cases("where number = :number", Map.of("number", number)).stream().findFirst();
	}

	List<Case> ofReport(long report) {
		return cases("where report_id = :report order by received_at, id", Map.of("report", report));
	}

	List<Case> openOfPurchases(Collection<PurchaseId> purchases) {
		return purchases.isEmpty() ? List.of()
				: cases("where purchase_id in (:purchases) and open = 1 order by received_at desc, id desc",
						Map.of("purchases", purchases.stream().map(PurchaseId::value).toList()));
	}

	/** How many a household has reported by phone since then. */
	int reportedSince(PurchaseId purchase, Instant since) {
		return this.jdbc
			.sql("select count(*) from care_cases where purchase_id = ? and channel = 'ONLINE' and received_at > ?")
			.params(purchase.value(), Utc.column(since))
			.query(Integer.class)
			.single();
	}

	/** Somebody who has open cases of a project. */
	record Held(AccountId handler, ProjectId project) {
	}

	List<Held> held() {
		return this.jdbc.sql("select distinct handler_id, project_id from care_cases where open = 1")
			.query((row, _) -> new Held(new AccountId(row.getLong(1)), new ProjectId(row.getLong(2))))
			.list();
	}

	List<Case> openOf(Held held) {
		return cases("where handler_id = :handler and project_id = :project and open = 1",
				Map.of("handler", held.handler().value(), "project", held.project().value()));
	}

	/**
	 * Where a plan or a result lies before the owner since before then, who was told only
	 * once.
	 */
	List<Long> unanswered(Instant before) {
		return this.jdbc.sql("""
				select c.id from care_cases c where c.open = 1 and c.state in ('PROPOSED', 'RESOLVED', 'ANSWERED')
				and c.purchase_id is not null
				and (select max(e.at) from care_entries e where e.case_id = c.id
				 and e.kind in ('PROPOSED', 'RESOLVED', 'EXPLAINED', 'REMINDED')) <= ?
				and (select e.kind from care_entries e where e.case_id = c.id
				 and e.kind in ('PROPOSED', 'RESOLVED', 'EXPLAINED', 'REMINDED') order by e.at desc, e.id desc limit 1)
				 <> 'REMINDED' order by c.id""").param(Utc.column(before)).query(Long.class).list();
	}

	/** Closed before then by the owner's word or by silence, and nobody was asked yet. */
	List<Long> quiet(Instant before) {
		return this.jdbc.sql("""
				select c.id from care_cases c where c.open is null and c.closed_at <= ? and c.closed_at > ?
				and c.purchase_id is not null and c.merged_into is null
				and not exists (select 1 from care_feedback f where f.case_id = c.id and f.source = 'SURVEY')
				and exists (select 1 from care_entries e where e.case_id = c.id
				 and e.kind in ('CONFIRMED', 'CLOSED_UNANSWERED')) order by c.id""")
			.params(Utc.column(before), Utc.column(before.minus(ClosingRules.REOPENABLE)))
			.query(Long.class)
			.list();
	}

	/** What the clock sends up now. */
	List<Long> rising(Instant now, int most) {
		return this.jdbc.sql("select id from care_cases where open = 1 and rises_at <= ? order by rises_at limit ?")
			.params(Utc.column(now), most)
			.query(Long.class)
			.list();
	}

	/** How many open cases members of staff have. */
	Map<AccountId, Integer> load(Collection<AccountId> accounts) {
		Map<AccountId, Integer> load = new HashMap<>();
		if (!accounts.isEmpty()) {
			this.jdbc
				.sql("select handler_id, count(*) from care_cases where handler_id in (:accounts) and open = 1"
						+ " group by handler_id")
				.param("accounts", accounts.stream().map(AccountId::value).toList())
				.query((row) -> {
					load.put(new AccountId(row.getLong(1)), row.getInt(2));
				});
		}
		return load;
	}

	private List<Case> cases(String which, Map<String, ?> parameters) {
		return this.jdbc.sql(SELECT + which).params(parameters).query((row, _) -> one(row)).list();
	}

	private static Case one(ResultSet row) throws SQLException {
		Long purchase = row.getObject("purchase_id", Long.class);
		String validity = row.getString("validity");
		LocalDateTime closed = row.getObject("closed_at", LocalDateTime.class);
		Responsibility who = new Responsibility(handler(row, "first"), handler(row, "handler"), offered(row),
				involved(row));
		Case.About about = new Case.About(CaseType.valueOf(row.getString("type")),
				CaseCategory.valueOf(row.getString("category")), Severity.valueOf(row.getString("severity")));
		return new Case(row.getLong("id"), row.getString("number"), row.getLong("report_id"), about,
				(validity != null) ? Validity.valueOf(validity) : null, ChannelType.valueOf(row.getString("channel")),
				CaseState.valueOf(row.getString("state")), new ProjectId(row.getLong("project_id")),
				(purchase != null) ? new PurchaseId(purchase) : null, row.getString("reporter_name"),
				row.getString("place"), row.getString("title"), row.getString("words"), who, outcome(row),
				Utc.instant(row.getObject("received_at", LocalDateTime.class)),
				(closed != null) ? Utc.instant(closed) : null, row.getInt("version"));
	}

	private static Outcome outcome(ResultSet row) throws SQLException {
		String remedy = row.getString("remedy");
		BigDecimal amount = row.getBigDecimal("remedy_amount");
		String cause = row.getString("cause");
		String measure = row.getString("measure");
		return new Outcome(
				(remedy != null) ? new Remedy(RemedyType.valueOf(remedy), (amount != null) ? new Money(amount) : null)
						: null,
				(cause != null) ? CauseType.valueOf(cause) : null, (measure != null) ? measure : "",
				row.getObject("merged_into", Long.class));
	}

	private static Set<AccountId> involved(ResultSet row) throws SQLException {
		return Arrays.stream(row.getString("involved").replaceAll("[\\[\\] ]", "").split(","))
			.map((id) -> new AccountId(Long.parseLong(id)))
			.collect(Collectors.toSet());
	}

	private static Handler handler(ResultSet row, String which) throws SQLException {
		return new Handler(new AccountId(row.getLong(which + "_id")), row.getString(which + "_name"),
				Level.valueOf(row.getString(which + "_level")));
	}

	private static @Nullable Handler offered(ResultSet row) throws SQLException {
		return (row.getObject("offered_id") != null) ? handler(row, "offered") : null;
	}

}
