package cn.anju.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

/** The calendar file, read back by another parser than the one that wrote it. */
@BookingTest
class CalendarFileTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private CalendarFile file;

	@Autowired
	private MyBookings mine;

	@Autowired
	private MyAppointments appointments;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private BookingCalendar calendar;

	private Sample home;

	private MyAppointment booked;

	@BeforeEach
	void an_owner_has_booked() {
		this.clock.set(LocalDate.of(2026, 12, 14), LocalTime.of(10, 0));
		ProjectId project = this.purchases.project();
		this.calendar = this.bookings.calendar(project, 2);
		this.home = this.bookings.signIn(this.bookings.home(project, "欧阳听雨"));
		this.booked = book(10);
	}

	@Test
	void R_205_the_file_says_when_where_and_what_to_bring() {
		ICalendar read = read(this.booked);
		assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
		assertThat(read.getTimezoneInfo().getComponents()).isNotEmpty();
		VEvent event = read.getEvents().getFirst();
		assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-21T02:00:00Z"));
		assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-21T03:30:00Z"));
		assertThat(read.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone().getID())
			.isEqualTo("Asia/Shanghai");
		assertThat(event.getSummary().getValue()).startsWith("验房 · ").contains(this.home.unitNo());
		assertThat(event.getLocation().getValue()).isEqualTo("交付中心一楼");
		assertThat(event.getDescription().getValue()).contains("身份证", this.booked.appointment().code(), "\n");
		assertThat(event.getAlarms()).hasSize(2);
		assertThat(event.getSequence().getValue()).isZero();
		assertThat(event.getStatus()).isEqualTo(Status.confirmed());
	}

	@Test
	void R_205_a_move_keeps_the_uid_and_raises_the_sequence_and_a_cancellation_takes_the_entry_away() {
		VEvent first = read(this.booked).getEvents().getFirst();
		VEvent moved = read(book(15)).getEvents().getFirst();
		assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
		assertThat(moved.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
		assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-21T07:00:00Z"));
		long id = this.booked.appointment().id();
		this.appointments.cancel(id);
		ICalendar cancelled = read(this.appointments.appointment(id).orElseThrow());
		assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
		VEvent event = cancelled.getEvents().getFirst();
		assertThat(event.getUid().getValue()).isEqualTo(first.getUid().getValue());
		assertThat(event.getSequence().getValue()).isGreaterThan(moved.getSequence().getValue());
		assertThat(event.getStatus()).isEqualTo(Status.cancelled());
	}

	@Test
	void R_205_the_file_is_in_the_readers_language_with_lines_as_the_standard_wants_them() {
		String written = this.file.of(this.booked, Locale.ENGLISH);
		assertThat(Biweekly.parse(written).first().getEvents().getFirst().getSummary().getValue())
			.startsWith("Home inspection");
		assertThat(written.lines().mapToInt((line) -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
			.allMatch((length) -> length <= 75);
		assertThat(written).contains("\r\n").doesNotContainPattern("[^\r]\n");
	}

	private MyAppointment book(int hour) {
		return this.mine.book(INSPECTION, this.home.id().value(), this.bookings.slot(this.calendar, DAY, hour, 0));
	}

	private ICalendar read(MyAppointment one) {
		return Biweekly.parse(this.file.of(one, Locale.SIMPLIFIED_CHINESE)).first();
	}

}
