package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.messaging.Reminders.Call;
import cn.anju.messaging.Reminders.World;
import cn.anju.messaging.Reminders.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The worked calendars of the domain, through the real sweep. */
@ReminderTest
class WorkedCalendarsTest {

	private final PersonId buyer = new PersonId(Ids.next());

	@Autowired
	private World world;

	@Autowired
	private WorkingCalendars calendars;

	@Test
	@DisplayName("C1 R-074 R-120 R-121 R-294: from the subscription to filing across Mid-Autumn and National Day")
	void c1() {
		LocalDate subscribed = day("2026-09-18");
		this.world.begin(subscribed);
		AccountId specialist = this.world.staff(Roles.SPECIALIST);
		AccountId supervisor = this.world.staff(Roles.SUPERVISOR);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.at(subscribed, Reminders.NIGHT);
		this.world.clock.set(subscribed, LocalTime.of(10, 0));
		this.world.due("contract.window", purchase, day("2026-09-23"));
		this.world.due("payment.first", purchase, day("2026-09-23"), Map.of("open", "321000.00"));
		this.world.at(subscribed, LocalTime.of(10, 1));
		assertThat(this.world.days("first-payment")).containsExactly(subscribed);
		this.world.days(day("2026-09-19"), day("2026-09-23"));
		this.world.done("contract.window", purchase);
		this.world.done("payment.first", purchase);
		this.world.due("filing.legal", purchase, day("2026-10-23"));
		this.world.days(day("2026-09-24"), day("2026-10-26"));
		assertThat(this.world.written()).extracting(Written::on, Written::rule, Written::to)
			.containsExactlyInAnyOrder(tuple(subscribed, "first-payment", this.buyer.value()),
					tuple(day("2026-09-21"), "first-payment", this.buyer.value()),
					tuple(day("2026-09-21"), "contract-window", this.buyer.value()),
					tuple(day("2026-09-23"), "contract-window", this.buyer.value()),
					tuple(day("2026-10-13"), "filing-legal", specialist.value()),
					tuple(day("2026-10-13"), "filing-legal-supervisor", supervisor.value()),
					tuple(day("2026-10-18"), "filing-legal", specialist.value()),
					tuple(day("2026-10-22"), "filing-legal", specialist.value()));
	}

	@Test
	@DisplayName("C1 R-122: a first payment that did not come is reported to the manager the day after")
	void c1_overdue() {
		this.world.begin(day("2026-09-22"));
		AccountId manager = this.world.staff(Roles.MANAGER);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("payment.first", purchase, day("2026-09-23"), Map.of("open", "321000.00"));
		this.world.due("contract.window", purchase, day("2026-09-23"));
		this.world.days(day("2026-09-24"), day("2026-09-26"));
		assertThat(this.world.written()).extracting(Written::on, Written::rule, Written::to)
			.contains(tuple(day("2026-09-24"), "first-payment-overdue", manager.value()),
					tuple(day("2026-09-24"), "contract-window-passed", manager.value()));
	}

	@Test
	@DisplayName("C2 R-293: 7/3/1 before an appointment; the call of the Sunday moves back to Friday")
	void c2() {
		this.world.begin(day("2026-10-12"));
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.appointment", purchase, day("2026-10-21"), Map.of("place", "建设银行"));
		this.world.days(day("2026-10-12"), day("2026-10-22"));
		assertThat(this.world.days("sample-appointment")).containsExactly(day("2026-10-14"), day("2026-10-18"),
				day("2026-10-20"));
		assertThat(this.world.calls()).containsExactly(call("2026-10-14", "sample-appointment/-7"),
				call("2026-10-16", "sample-appointment/-3"), call("2026-10-20", "sample-appointment/-1"));
	}

	@ParameterizedTest(name = "{0}: handed in on {1}, the specialist is told to collect on {2}")
	@CsvSource({ "C3, 2026-02-11, 2026-02-26", "C4, 2025-12-29, 2026-01-07", "C5, 2026-04-29, 2026-05-11",
			"C5, 2025-09-26, 2025-10-11", "C5, 2024-09-26, 2024-10-10", "C6, 2026-12-28, 2027-01-06" })
	void six_working_days(String calendar, LocalDate submitted, LocalDate collected) {
		LocalDate due = this.calendars.national().plus(submitted, 6);
		this.world.begin(due.minusDays(3));
		AccountId specialist = this.world.staff(Roles.SPECIALIST);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("filing.collect", purchase, due);
		this.world.days(due.minusDays(3), due.plusDays(3));
		assertThat(this.world.written()).as(calendar)
			.extracting(Written::on, Written::rule, Written::to)
			.containsExactly(tuple(collected, "filing-collect", specialist.value()));
	}

	@Test
	@DisplayName("C7: alerts count from the calendar day, not from the day to which the law moves it")
	void c7() {
		this.world.begin(day("2026-09-20"));
		this.world.staff(Roles.SPECIALIST);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("filing.legal", purchase, day("2026-09-03").plusDays(30));
		this.world.days(day("2026-09-20"), day("2026-10-09"));
		assertThat(this.world.days("filing-legal")).containsExactly(day("2026-09-23"), day("2026-09-28"),
				day("2026-10-02"));
	}

	@Test
	@DisplayName("C8: team a month before, posting by Friday, and one call on Friday for two reasons")
	void c8() {
		this.world.begin(day("2026-11-18"));
		AccountId manager = this.world.staff(Roles.MANAGER);
		AccountId specialist = this.world.staff(Roles.SPECIALIST);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.dueInProject("sample.opening", day("2026-12-19"));
		this.world.due("sample.appointment", purchase, day("2026-12-21"), Map.of("place", "3 栋"));
		this.world.days(day("2026-11-18"), day("2026-12-22"));
		assertThat(this.world.written()).extracting(Written::on, Written::rule, Written::to)
			.containsExactly(tuple(day("2026-11-19"), "sample-team", manager.value()),
					tuple(day("2026-12-04"), "sample-posting", specialist.value()),
					tuple(day("2026-12-14"), "sample-appointment", this.buyer.value()),
					tuple(day("2026-12-18"), "sample-appointment", this.buyer.value()),
					tuple(day("2026-12-20"), "sample-appointment", this.buyer.value()));
		assertThat(this.world.calls()).containsExactly(call("2026-12-14", "sample-appointment/-7"),
				call("2026-12-18", "sample-appointment/-1", "sample-appointment/-3"));
	}

	@Test
	@DisplayName("C8: the limit of registration on a Sunday is shown on the Friday before")
	void c8_limit() {
		this.world.begin(day("2027-03-18"));
		this.world.staff(Roles.SPECIALIST);
		this.world.dueInProject("sample.limit", day("2026-12-21").plusDays(90));
		this.world.days(day("2027-03-18"), day("2027-03-23"));
		assertThat(day("2026-12-21").plusDays(60)).isEqualTo(day("2027-02-19"));
		assertThat(this.world.days("sample-limit")).containsExactly(day("2027-03-19"));
	}

	@Test
	@DisplayName("C9: a letter of one month of 31 January expires on 28 February; warnings also on a holiday")
	void c9() {
		LocalDate expires = day("2026-01-31").plusMonths(1);
		this.world.begin(day("2026-02-19"));
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.letter", purchase, expires);
		this.world.days(day("2026-02-19"), day("2026-03-02"));
		assertThat(expires).isEqualTo(day("2026-02-28"));
		assertThat(this.world.days("sample-letter")).containsExactly(day("2026-02-21"), day("2026-02-25"),
				day("2026-02-27"));
	}

	@Test
	@DisplayName("C10: both reminders fall into the holiday: the inbox, and one call on the last working day before")
	void c10() {
		this.world.begin(day("2026-02-12"));
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.repayment", purchase, day("2026-02-20"));
		this.world.days(day("2026-02-12"), day("2026-02-22"));
		assertThat(this.world.days("sample-repayment")).containsExactly(day("2026-02-15"), day("2026-02-19"));
		assertThat(this.world.calls())
			.containsExactly(call("2026-02-14", "sample-repayment/-1", "sample-repayment/-5"));
	}

	@Test
	@DisplayName("C10: in an ordinary month the reminders come on 15 and 19 October")
	void c10_october() {
		this.world.begin(day("2026-10-13"));
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.repayment", purchase, day("2026-10-20"));
		this.world.days(day("2026-10-13"), day("2026-10-21"));
		assertThat(this.world.days("sample-repayment")).containsExactly(day("2026-10-15"), day("2026-10-19"));
	}

	@Test
	@DisplayName("C12 R-268: suggestions go back on the last working day of each month, plans on the first")
	void c12() {
		this.world.begin(day("2026-01-01"));
		this.world.staff(Roles.SPECIALIST);
		this.world.staff(Roles.SUPERVISOR);
		this.world.dueInProject("sample.suggestions", day("2026-12-31"));
		this.world.days(day("2026-01-01"), day("2027-01-05"));
		assertThat(this.world.days("sample-suggestions")).containsExactly(day("2026-01-30"), day("2026-02-28"),
				day("2026-03-31"), day("2026-04-30"), day("2026-05-29"), day("2026-06-30"), day("2026-07-31"),
				day("2026-08-31"), day("2026-09-30"), day("2026-10-30"), day("2026-11-30"), day("2026-12-31"));
		assertThat(this.world.days("sample-first-day")).containsExactly(day("2026-01-04"), day("2026-02-02"),
				day("2026-03-02"), day("2026-04-01"), day("2026-05-06"), day("2026-06-01"), day("2026-07-01"),
				day("2026-08-03"), day("2026-09-01"), day("2026-10-08"), day("2026-11-02"), day("2026-12-01"));
	}

	private static Call call(String on, String... reasons) {
		return new Call(day(on), List.of(reasons));
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
