package cn.anju.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.booking.BoardSlot.BoardAppointment;
import cn.anju.booking.BoardSlot.BoardWait;
import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.UnitId;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The boards of the days (D-06): who comes when, how many seats there are, and times that
 * are closed. Nobody who has booked is ever dropped silently.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
public class BookingDesk {

	private static final int MOST_SEATS = 200;

	private static final int LONGEST_REASON = 200;

	private static final Duration LONGEST_SLOT = Duration.ofHours(8);

	private static final UnitId NOBODY = new UnitId(0);

	private final BookingAccess access;

	private final Slots slots;

	private final Appointments appointments;

	private final Waits waits;

	private final Closures closures;

	private final Purposes purposes;

	private final WaitingList waiting;

	private final Displacement displacement;

	private final CurrentActor actor;

	private final Clock clock;

	BookingDesk(BookingAccess access, Slots slots, Appointments appointments, Waits waits, Closures closures,
			Purposes purposes, WaitingList waiting, Displacement displacement, CurrentActor actor, Clock clock) {
		this.access = access;
		this.slots = slots;
		this.appointments = appointments;
		this.waits = waits;
		this.closures = closures;
		this.purposes = purposes;
		this.waiting = waiting;
		this.displacement = displacement;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Shows some days of a calendar.
	 * @param calendar the calendar
	 * @param first the first day
	 * @param last the last day, at most 31 days later
	 * @return every slot in its order, with those who come and those who wait
	 */
	@Transactional(readOnly = true)
	public List<BoardSlot> board(long calendar, LocalDate first, LocalDate last) {
		this.access.require(calendar, BookingAccess.SEEING);
		LocalDate end = last.isAfter(first.plusDays(31)) ? first.plusDays(31) : last;
		List<SlotSeats> seats = this.slots.seats(calendar, first, end, NOBODY, "", this.clock.instant());
		List<Appointment> coming = this.appointments.ofCalendar(calendar, start(first), start(end.plusDays(1)))
			.stream()
			.filter((one) -> one.state() != AppointmentState.CANCELLED_BY_OWNER
					&& one.state() != AppointmentState.CANCELLED_BY_STAFF)
			.toList();
		Map<Long, BookableSubject> subjects = this.purposes.of(coming);
		Map<Long, List<Appointment>> bySlot = coming.stream().collect(Collectors.groupingBy(Appointment::slot));
		Map<Long, List<Wait>> waits = this.waits.ofSlots(seats.stream().map((one) -> one.slot().id()).toList());
		Map<Long, String> reasons = this.closures.of(calendar, start(first))
			.stream()
			.collect(Collectors.toMap(Closure::id, Closure::reason));
		return seats.stream()
			.map((one) -> new BoardSlot(one, reasons.get(one.slot().closure()),
					coming(bySlot.getOrDefault(one.slot().id(), List.of()), subjects),
					waiting(waits.getOrDefault(one.slot().id(), List.of()))))
			.toList();
	}

	private static List<BoardAppointment> coming(List<Appointment> ones, Map<Long, BookableSubject> subjects) {
		return ones.stream().map((one) -> {
			Optional<BookableSubject> subject = Optional.ofNullable(subjects.get(one.id()));
			return new BoardAppointment(one, subject.map(BookableSubject::shortLabel).orElse("—"),
					subject.map(BookableSubject::names).orElse(""));
		}).toList();
	}

	/** Few wait; each is described alone. */
	private List<BoardWait> waiting(List<Wait> waits) {
		return waits.stream().map((wait) -> {
			Optional<BookableSubject> subject = this.purposes.find(wait.purpose(), wait.subject().id());
			return new BoardWait(subject.map(BookableSubject::shortLabel).orElse("—"),
					subject.map(BookableSubject::names).orElse(""), wait);
		}).toList();
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toInstant();
	}

	/**
	 * Sets how many can come, such as by the inspectors who are present. Those who have
	 * booked stay: where they are more than the seats the board says so, and staff decide
	 * whom to move.
	 * @param slotIds slots of one calendar
	 * @param seats 0 to 200
	 * @param reason why, 1 to 200 characters
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public void seats(Collection<Long> slotIds, int seats, String reason) {
		String why = checked(reason);
		if (seats < 0 || seats > MOST_SEATS) {
			throw new Refused(BookingRefusal.SEATS);
		}
		slotIds.stream().sorted().forEach((id) -> {
			AppointmentSlot slot = this.slots.lock(id);
			this.access.require(slot.calendar(), BookingAccess.LEADING);
			this.slots.seats(id, seats, why);
			this.waiting.offer(this.slots.lock(id));
		});
	}

	/**
	 * Closes a time, such as for a storm or because the lift is out of order: nobody new
	 * can book it, and whoever has is told and gets another time to take with one tap.
	 * Those who are left when this is cut off are told by the clock.
	 * @param calendar the calendar
	 * @param from its beginning
	 * @param until its end
	 * @param reason why, as owners read it, 1 to 200 characters
	 * @return how many appointments were cancelled
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public int close(long calendar, Instant from, Instant until, String reason) {
		this.access.require(calendar, BookingAccess.LEADING);
		String why = checked(reason);
		if (!from.isBefore(until) || !until.isAfter(this.clock.instant())) {
			throw new Refused(BookingRefusal.CLOSURE_TIMES);
		}
		this.closures.close(calendar, from, until, why, this.actor.get().name());
		return this.displacement.run(calendar);
	}

	/**
	 * Counts the appointments that closing a time would cancel.
	 * @param calendar the calendar
	 * @param from its beginning
	 * @param until its end
	 * @return how many would be cancelled
	 */
	@Transactional(readOnly = true)
	public int concerned(long calendar, Instant from, Instant until) {
		this.access.require(calendar, BookingAccess.SEEING);
		Instant now = this.clock.instant();
		return (int) this.appointments.ofCalendar(calendar, from.minus(LONGEST_SLOT), until)
			.stream()
			.filter((one) -> one.endsAt().isAfter(from) && one.startsAt().isAfter(now)
					&& one.state().allows(AppointmentState.Action.CANCEL_BY_STAFF))
			.count();
	}

	/**
	 * Takes a closure back; appointments that were cancelled for it stay cancelled.
	 * @param closure its id
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public void open(long closure) {
		Closure found = this.closures.find(closure).orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
		this.access.require(found.calendar(), BookingAccess.LEADING);
		this.closures.open(closure, this.actor.get().name());
	}

	/**
	 * Lists the closures of a calendar that are not over.
	 * @param calendar the calendar
	 * @return the closures by their beginning
	 */
	@Transactional(readOnly = true)
	public List<Closure> closures(long calendar) {
		this.access.require(calendar, BookingAccess.SEEING);
		return this.closures.of(calendar, this.clock.instant());
	}

	private static String checked(String reason) {
		String why = reason.strip();
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			throw new Refused(BookingRefusal.REASON_MISSING);
		}
		return why;
	}

}
