package cn.anju.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

import cn.anju.DatabaseTest;
import cn.anju.core.Actor;
import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.spy;

/** Holiday tables and exceptions as the office keeps them (D-08). */
@DatabaseTest
@RecordApplicationEvents
@WithMockUser(roles = "MANAGER")
class CalendarDeskTest {

	@Autowired
	private CalendarDesk desk;

	@Autowired
	private HolidayTables tables;

	@Autowired
	private ShippedHolidays shipped;

	@Autowired
	private WorkingCalendars calendars;

	@Autowired
	private CalendarStore store;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ApplicationEvents events;

	private static String notice(int year, String day) {
		return """
				{"year":%d,"papers":["https://example.org/notice"],"days":[{"name":"元旦","date":"%s","isOffDay":true}]}"""
			.formatted(year, day);
	}

	@Test
	void D_08_the_tables_that_come_with_anju_are_there_and_stay_as_the_office_left_them() {
		assertThat(this.desk.years()).extracting(CalendarYear::year).contains(2027, 2026, 2025, 2024);
		assertThat(this.desk.workingDays(2026)).isEqualTo(248);
		long revision = this.store.revision();
		this.shipped.initialize();
		assertThat(this.store.revision()).isEqualTo(revision);
	}

	@Test
	void D_08_C6_the_official_notice_replaces_the_provisional_table() {
		String provisional = """
				{"year":2031,"provisional":true,"note":"n","days":[{"name":"元旦","date":"2031-01-01","isOffDay":true}]}""";
		this.desk.importYear(provisional);
		assertThat(this.calendars.national().isProvisional(LocalDate.of(2031, 1, 6))).isTrue();
		HolidayPreview preview = this.desk.preview(notice(2031, "2031-01-02"));
		assertThat(preview.moves()).extracting(HolidayPreview.Move::date)
			.containsExactly(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 2));
		assertThat(preview.workingDaysBefore()).isEqualTo(preview.workingDaysAfter());
		assertThat(this.desk.importYear(notice(2031, "2031-01-02"))).isTrue();
		assertThat(this.calendars.national().isProvisional(LocalDate.of(2031, 1, 6))).isFalse();
		assertThat(this.calendars.national().isWorkingDay(LocalDate.of(2031, 1, 1))).isTrue();
		assertThatThrownBy(() -> this.desk.importYear(provisional)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(CalendarRefused.OFFICIAL_STAYS));
		assertThat(this.events.stream(HolidaysChanged.class)).extracting(HolidaysChanged::year)
			.containsExactly(2031, 2031);
	}

	@Test
	void the_same_file_twice_changes_nothing() {
		assertThat(this.desk.importYear(notice(2032, "2032-01-01"))).isTrue();
		assertThat(this.desk.importYear(notice(2032, "2032-01-01"))).isFalse();
		assertThat(this.desk.preview(notice(2032, "2032-01-01")).changesNothing()).isTrue();
	}

	@Test
	void two_nodes_that_import_at_once_leave_one_table() throws Exception {
		HolidayNotice notice = HolidayFile.read(notice(2033, "2033-01-03"));
		Callable<Boolean> node = () -> this.tables.take(notice, Actor.CLOCK);
		try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
			List<Boolean> changed = executor.invokeAll(List.of(node, node, node, node))
				.stream()
				.map(CalendarDeskTest::get)
				.toList();
			assertThat(changed).containsExactlyInAnyOrder(true, false, false, false);
		}
		assertThat(
				this.jdbc.queryForObject("SELECT COUNT(*) FROM calendar_days WHERE notice_year = 2033", Integer.class))
			.isEqualTo(1);
	}

	private static <T> T get(Future<T> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void another_node_sees_a_change_within_seconds() {
		WorkingCalendars otherNode = new WorkingCalendars(this.store, this.transactions);
		LocalDate day = LocalDate.of(2034, 1, 2);
		assertThat(otherNode.national().isWorkingDay(day)).isTrue();
		this.desk.importYear(notice(2034, "2034-01-02"));
		await().atMost(Duration.ofSeconds(3)).until(() -> !otherNode.national().isWorkingDay(day));
	}

	@Test
	void whoever_read_before_a_change_is_not_believed_after_it() throws Exception {
		LocalDate day = LocalDate.of(2037, 1, 2);
		CountDownLatch read = new CountDownLatch(1);
		CountDownLatch changed = new CountDownLatch(1);
		CalendarStore slow = spy(new CalendarStore(this.jdbc));
		willAnswer((days) -> {
			Object known = days.callRealMethod();
			read.countDown();
			changed.await();
			return known;
		}).willCallRealMethod().given(slow).authorityDays();
		WorkingCalendars here = new WorkingCalendars(slow, this.transactions);
		try (ExecutorService another = Executors.newSingleThreadExecutor()) {
			Future<?> early = another.submit(here::refresh);
			read.await();
			this.desk.importYear(notice(2037, "2037-01-02"));
			here.refresh();
			changed.countDown();
			early.get();
		}
		assertThat(here.national().isWorkingDay(day)).isFalse();
	}

	@Test
	void an_authority_may_close_or_open_on_days_of_its_own() {
		this.desk.add(new Authority("bureau-2035", "测试登记中心"));
		LocalDate monday = LocalDate.of(2035, 1, 8);
		this.desk.except(new AuthorityDay("bureau-2035", monday, false, "系统升级"));
		assertThat(this.calendars.of("bureau-2035").isWorkingDay(monday)).isFalse();
		assertThat(this.calendars.national().isWorkingDay(monday)).isTrue();
		assertThat(this.calendars.of("nobody").isWorkingDay(monday)).isTrue();
		assertThat(this.desk.exceptions("bureau-2035")).hasSize(1);
		this.desk.removeException("bureau-2035", monday);
		assertThat(this.calendars.of("bureau-2035").isWorkingDay(monday)).isTrue();
		assertThatThrownBy(() -> this.desk.except(new AuthorityDay("bureau-2035", monday, false, " ")))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> this.desk.except(new AuthorityDay("nobody", monday, false, "系统升级")))
			.isInstanceOf(Refused.class);
		refused(CalendarRefused.AUTHORITY_KEY, new Authority("", "测试登记中心"));
		refused(CalendarRefused.AUTHORITY_KEY, new Authority("交易中心", "测试登记中心"));
		refused(CalendarRefused.AUTHORITY_KEY, new Authority("2-bureau", "测试登记中心"));
		refused(CalendarRefused.AUTHORITY_NAME, new Authority("bureau-2036", " "));
	}

	private void refused(CalendarRefused reason, Authority authority) {
		assertThatThrownBy(() -> this.desk.add(authority)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@Test
	void an_authority_gets_another_name_but_never_anothers_key() {
		this.desk.add(new Authority("bank-2038", "测试银行"));
		assertThatThrownBy(() -> this.desk.add(new Authority("bank-2038", "另一家银行"))).isInstanceOfSatisfying(
				Refused.class, (refused) -> assertThat(refused.reason()).isEqualTo(CalendarRefused.AUTHORITY_TAKEN));
		this.desk.rename(new Authority("bank-2038", "测试银行云白支行"));
		this.desk.rename(new Authority("bank-2038", "测试银行云白支行"));
		assertThat(this.desk.authorities()).contains(new Authority("bank-2038", "测试银行云白支行"));
		assertThatThrownBy(() -> this.desk.rename(new Authority("nobody-2038", "没有"))).isInstanceOfSatisfying(
				Refused.class, (refused) -> assertThat(refused.reason()).isEqualTo(CalendarRefused.AUTHORITY_UNKNOWN));
	}

	@Test
	@WithMockUser(roles = "SPECIALIST")
	void a_specialist_changes_no_calendar() {
		assertThatThrownBy(() -> this.desk.importYear(notice(2036, "2036-01-01")))
			.isInstanceOf(AccessDeniedException.class);
	}

}
