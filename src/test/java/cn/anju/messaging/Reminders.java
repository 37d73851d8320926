package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.anju.SettableClock;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.core.Utc;
import cn.anju.identity.Sealed;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Households with due dates, a clock that ticks, and what it wrote. */
@TestConfiguration(proxyBeanMethods = false)
class Reminders {

	static final LocalTime NIGHT = LocalTime.of(0, 1);

	@Bean
	@Primary
	SettableClock settableClock() {
		return new SettableClock();
	}

	@Bean
	SecondChannel secondChannel() {
		return new SecondChannel();
	}

	@Bean
	World world(SettableClock clock, Tick tick, DueDates dueDates, Households households, Sealed sealed,
			JdbcClient client, TransactionTemplate transaction) {
		return new World(clock, tick, dueDates, households, sealed, client, transaction);
	}

	/**
	 * A notice that was written.
	 *
	 * @param on the business day of writing
	 * @param rule the rule
	 * @param step its time
	 * @param to whom
	 */
	record Written(LocalDate on, String rule, String step, long to) {
	}

	/**
	 * A call that is open or was made.
	 *
	 * @param on the day
	 * @param reasons the rules and times that ask for it
	 */
	record Call(LocalDate on, List<String> reasons) {
	}

	/** One household at a time, in an empty database. */
	static class World {

		final SettableClock clock;

		final Tick tick;

		final ProjectId project = new ProjectId(Ids.next());

		private final DueDates dueDates;

		private final Households households;

		private final Sealed sealed;

		private final JdbcClient client;

		private final TransactionTemplate transaction;

		World(SettableClock clock, Tick tick, DueDates dueDates, Households households, Sealed sealed,
				JdbcClient client, TransactionTemplate transaction) {
			this.clock = clock;
			this.tick = tick;
			this.dueDates = dueDates;
			this.households = households;
			this.sealed = sealed;
			this.client = client;
			this.transaction = transaction;
		}

		/**
		 * Forgets what other tests have written and begins on the evening before a day.
		 */
		void begin(LocalDate day) {
			for (String table : List.of("attempts", "delivery_notices", "deliveries", "addresses", "call_attempts",
					"call_reasons", "calls", "notices", "messages", "due_dates", "members", "households", "days")) {
				this.client.sql("delete from messaging_" + table).update();
			}
			this.client.sql("delete from identity_staff_roles").update();
			this.client.sql("delete from identity_staff").update();
			at(day.minusDays(1), LocalTime.of(23, 0));
		}

		/** Lets the clock tick at a time of a day. */
		void at(LocalDate day, LocalTime time) {
			this.clock.set(day, time);
			this.tick.run();
		}

		/** Lets the clock tick in the first minute of each day. */
		void days(LocalDate first, LocalDate last) {
			first.datesUntil(last.plusDays(1)).forEach((day) -> at(day, NIGHT));
		}

		PurchaseId household(PersonId... buyers) {
			PurchaseId purchase = new PurchaseId(Ids.next());
			household(purchase, true, null, buyers);
			return purchase;
		}

		void household(PurchaseId purchase, boolean released, @Nullable AccountId specialist, PersonId... buyers) {
			List<Member> members = new ArrayList<>();
			for (PersonId buyer : buyers) {
				members.add(new Member(buyer, members.isEmpty() ? MemberRole.BUYER : MemberRole.CO_BUYER, null));
			}
			this.households.replace(List.of(new Household(purchase, this.project, members)));
			this.households.describe(
					List.of(new HouseholdCard(purchase, this.project, "晶都花园 1栋 0301", "欧阳静", released, specialist)));
		}

		/** Wants to be nudged on a channel; the address was confirmed. */
		void wants(String channel, PersonId person, String address, String language) {
			this.client.sql("""
					insert into messaging_addresses (channel, recipient_id, address_sealed, address_lookup, language,
					tries, confirmed_at) values (?, ?, ?, ?, ?, 0, now(6))""")
				.params(channel, person.value(), this.sealed.encrypt(address), this.sealed.lookup(address), language)
				.update();
		}

		AccountId staff(String role) {
			AccountId account = new AccountId(Ids.next());
			this.client.sql("""
					insert into identity_staff (id, username, name, password_hash, password_is_new, locked, created_at,
					sessions_from, version) values (:id, concat('u', :id), '员工', '', 0, 0, now(6), now(6), 0)""")
				.param("id", account.value())
				.update();
			this.client.sql("insert into identity_staff_roles (staff_id, role, project_id) values (?, ?, ?)")
				.params(account.value(), role, role.equals(Roles.MANAGER) ? 0 : this.project.value())
				.update();
			return account;
		}

		void due(String kind, PurchaseId purchase, LocalDate day) {
			due(kind, purchase, day, Map.of());
		}

		void due(String kind, PurchaseId purchase, LocalDate day, Map<String, String> facts) {
			this.transaction.executeWithoutResult((_) -> this.dueDates
				.set(List.of(new NewDueDate(kind, Subject.of(purchase), this.project, purchase, day, facts))));
		}

		void dueInProject(String kind, LocalDate day) {
			this.transaction.executeWithoutResult((_) -> this.dueDates.set(List.of(new NewDueDate(kind,
					new Subject("project", this.project.value()), this.project, null, day, Map.of()))));
		}

		void done(String kind, PurchaseId purchase) {
			this.transaction.executeWithoutResult((_) -> this.dueDates.withdraw(kind, List.of(Subject.of(purchase))));
		}

		/** What rules have said, in the order of writing. */
		List<Written> written() {
			return this.client.sql("""
					select m.written_at, r.rule_key, m.message_key, n.recipient_id from messaging_messages m
					join messaging_notices n on n.message_id = m.id join messaging_rules r on r.id = m.rule_id
					where m.text_key is null order by m.written_at, m.planned_on, m.id, n.recipient_id""")
				.query((row, _) -> new Written(
						LocalDate.ofInstant(Utc.instant(row.getObject(1, java.time.LocalDateTime.class)),
								this.clock.getZone()),
						row.getString(2), row.getString(3).substring(row.getString(3).lastIndexOf('/') + 1),
						row.getLong(4)))
				.list();
		}

		void inOneTransaction(Runnable work) {
			this.transaction.executeWithoutResult((_) -> work.run());
		}

		/** Rule, purchase, due day, time and recipient of every notice of a rule. */
		List<String> everyNotice() {
			return this.client.sql("""
					select concat_ws(' ', r.rule_key, m.purchase_id, m.due_on, substring_index(m.message_key, '/', -1),
					n.recipient_id) from messaging_messages m join messaging_notices n on n.message_id = m.id
					join messaging_rules r on r.id = m.rule_id where m.text_key is null""").query(String.class).list();
		}

		/** Day, rule, purchase, due day and time of every call that a rule planned. */
		List<String> everyPlannedCall() {
			return this.client.sql("""
					select concat_ws(' ', date(convert_tz(x.added_at, '+00:00', '+08:00')), r.rule_key, x.subject_id,
					x.due_on, substring_index(x.reason_key, '/', -1)) from messaging_call_reasons x
					join messaging_rules r on r.id = x.rule_id where x.cause = 'PLANNED'""").query(String.class).list();
		}

		/** On which days a rule has spoken. */
		List<LocalDate> days(String rule) {
			return written().stream()
				.filter((written) -> written.rule().equals(rule))
				.map(Written::on)
				.distinct()
				.toList();
		}

		List<Call> calls() {
			return this.client
				.sql("select id, call_on from messaging_calls where state <> 'OUTDATED' order by call_on, id")
				.query((row, _) -> new Call(row.getObject(2, LocalDate.class), reasons(row.getLong(1))))
				.list();
		}

		private List<String> reasons(long call) {
			return this.client
				.sql("select reason_key from messaging_call_reasons where call_id = ? and withdrawn_at is null"
						+ " order by reason_key")
				.param(call)
				.query((row, _) -> row.getString(1).split("/")[1]
						+ row.getString(1).substring(row.getString(1).lastIndexOf('/')))
				.list();
		}

	}

}
