package cn.anju.messaging.ui.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.messaging.Household;
import cn.anju.messaging.HouseholdCard;
import cn.anju.messaging.Households;
import cn.anju.messaging.Member;
import cn.anju.messaging.MemberRole;
import cn.anju.purchase.TestPurchases;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices and calls as the clock leaves them in the tables. */
@TestComponent
class DeskSamples {

	static final String FACTS = "{\"due\":\"2026-10-27\",\"unit\":\"晴川苑 1栋 0301\",\"buyers\":\"陈晓岚\",\"open\":\"1105000.00\"}";

	private final JdbcClient client;

	private final Households households;

	private final TestPurchases purchases;

	DeskSamples(JdbcClient client, Households households, TestPurchases purchases) {
		this.client = client;
		this.households = households;
		this.purchases = purchases;
	}

	TestPurchases.Known register(String name) {
		return this.purchases.register(name);
	}

	PurchaseId household(ProjectId project, @Nullable AccountId specialist, String unit,
			TestPurchases.Known... people) {
		PurchaseId purchase = new PurchaseId(Ids.next());
		List<Member> members = new java.util.ArrayList<>();
		for (TestPurchases.Known person : people) {
			members.add(new Member(person.id(), members.isEmpty() ? MemberRole.BUYER : MemberRole.CO_BUYER, null));
		}
		this.households.replace(List.of(new Household(purchase, project, members)));
		this.households
			.describe(List.of(new HouseholdCard(purchase, project, unit, people[0].name(), true, specialist)));
		return purchase;
	}

	/** A notice of the rule about contracts that were not signed in time. */
	long notice(ProjectId project, PurchaseId purchase, AccountId reader, Instant at, String state) {
		String key = "s/" + Ids.next();
		this.client
			.sql("""
					insert into messaging_messages (message_key, category, importance, project_id, purchase_id, subject_kind,
					subject_id, rule_id, due_kind, due_on, planned_on, facts, link, written_at, withdrawn_at)
					select ?, category, importance, ?, ?, 'purchase', ?, id, kind, '2026-10-27', '2026-10-28', ?,
					'office/notices', ?, if(? = 'WITHDRAWN', ?, null) from messaging_rules
					where rule_key = 'contract-window-passed' and holds = 1""")
			.params(key, project.value(), purchase.value(), purchase.value(), FACTS, column(at), state, column(at))
			.update();
		long id = this.client.sql("select id from messaging_messages where message_key = ?")
			.param(key)
			.query(Long.class)
			.single();
		this.client.sql("insert into messaging_notices (message_id, recipient_id, written_at) values (?, ?, ?)")
			.params(id, reader.value(), column(at))
			.update();
		return id;
	}

	/** A call that the rule about the first payment has planned. */
	long call(ProjectId project, PurchaseId purchase, LocalDate day, Instant notBefore, Instant since) {
		this.client.sql("""
				insert into messaging_calls (purchase_id, project_id, call_on, not_before, state, attempts, created_at,
				version) values (?, ?, ?, ?, 'OPEN', 0, ?, 0)""")
			.params(purchase.value(), project.value(), day, column(notBefore), column(since))
			.update();
		long id = this.client.sql("select id from messaging_calls where purchase_id = ?")
			.param(purchase.value())
			.query(Long.class)
			.single();
		for (String cause : List.of("PLANNED", "UNREAD")) {
			this.client.sql("""
					insert into messaging_call_reasons (reason_key, call_id, cause, rule_id, facts, subject_kind,
					subject_id, due_kind, due_on, added_at) select ?, ?, ?, id, ?, 'purchase', ?, kind, '2026-10-27', ?
					from messaging_rules where rule_key = 'first-payment' and holds = 1""")
				.params("s/" + Ids.next(), id, cause, FACTS, purchase.value(), column(since))
				.update();
		}
		return id;
	}

	static LocalDateTime column(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

}
