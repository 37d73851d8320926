package cn.anju.booking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in owner's bookings: what can be booked, the free seats, choosing,
 * booking, moving, waiting. It cannot be asked for anybody else's home.
 */
@Service
@Transactional
@RolesAllowed(Roles.OWNER)
public class MyBookings {

	private final Purposes purposes;

	private final BookingCalendars calendars;

	private final Slots slots;

	private final Appointments appointments;

	private final Holds holds;

	private final WaitingList waiting;

	private final SlotWindow window;

	private final Bookings bookings;

	private final Displacement displacement;

	private final BookingSettings settings;

	private final OwnedSubjects owned;

	private final SeatReader reader;

	private final Clock clock;

	MyBookings(Purposes purposes, BookingCalendars calendars, Slots slots, Appointments appointments, Holds holds,
			WaitingList waiting, SlotWindow window, Bookings bookings, Displacement displacement,
			BookingSettings settings, OwnedSubjects owned, SeatReader reader, Clock clock) {
		this.purposes = purposes;
		this.calendars = calendars;
		this.slots = slots;
		this.appointments = appointments;
		this.holds = holds;
		this.waiting = waiting;
		this.window = window;
		this.bookings = bookings;
		this.displacement = displacement;
		this.settings = settings;
		this.owned = owned;
		this.reader = reader;
		this.clock = clock;
	}

	/**
	 * Lists what the owner can book or has booked, for all homes.
	 * @return by home and purpose; nothing that is neither open nor booked, kept or
	 * waited for
	 */
	@Transactional(readOnly = true)
	public List<MyBooking> all() {
		List<MyBooking> all = new ArrayList<>();
		for (BookingSubjects kind : this.purposes.kinds()) {
			List<BookableSubject> owned = kind.owned();
			Map<ProjectId, List<BookingCalendar>> open = this.calendars
				.of(owned.stream().map(BookableSubject::project).distinct().toList())
				.stream()
				.collect(Collectors.groupingBy(BookingCalendar::project));
			for (BookableSubject subject : owned) {
				List<BookingCalendar> its = open.getOrDefault(subject.project(), List.of());
				this.purposes.inOrder()
					.stream()
					.filter((purpose) -> purpose.subjectKind().equals(kind.kind()))
					.flatMap((purpose) -> its.stream()
						.filter((calendar) -> calendar.purpose().equals(purpose.key()))
						.map((calendar) -> booking(purpose, subject, calendar)))
					.filter((one) -> isOffered(one) || one.appointment() != null || !one.holds().isEmpty()
							|| !one.places().isEmpty())
					.forEach(all::add);
			}
		}
		return all;
	}

	private boolean isOffered(MyBooking one) {
		return one.open() && this.purposes.require(one.purpose()).concerns(one.subject());
	}

	/**
	 * Opens the page of a purpose for one of the owner's homes.
	 * @param path the path of a purpose, such as {@code my/handover/book}
	 * @param subject the id of the home's subject; none for the first
	 * @return what can be booked there, what is missing and the free seats; nothing if
	 * there is no such purpose or home
	 */
	@Transactional(readOnly = true)
	public Optional<BookingPage> page(String path, @Nullable Long subject) {
		return this.purposes.inOrder()
			.stream()
			.filter((purpose) -> purpose.path().equals(path))
			.findFirst()
			.flatMap((purpose) -> this.purposes.subjectsOf(purpose)
				.owned()
				.stream()
				.filter((mine) -> subject == null || mine.subject().id() == subject)
				.findFirst()
				.map((mine) -> page(purpose, mine)));
	}

	private BookingPage page(BookingPurpose purpose, BookableSubject mine) {
		BookingCalendar calendar = this.calendars.of(mine.project(), purpose.key()).orElse(null);
		return new BookingPage(booking(purpose, mine, calendar), purpose.readiness(mine),
				(calendar != null) ? seats(calendar, mine) : new FreeSeats(List.of()),
				(calendar != null) ? this.reader.standing(calendar.id(), mine.unit()) : "");
	}

	/** The full ones too, without those that are closed or begin too soon. */
	private FreeSeats seats(BookingCalendar calendar, BookableSubject mine) {
		return new FreeSeats(this.slots
			.seats(calendar.id(), this.window.today(), this.window.last(calendar), mine.unit(), calendar.purpose(),
					this.clock.instant())
			.stream()
			.filter((seats) -> this.window.isBookable(calendar, seats.slot(), mine))
			.toList());
	}

	/**
	 * Lists the homes for which a purpose may be booked.
	 * @param path the path of a purpose
	 * @return the owner's subjects in the order to show them
	 */
	@Transactional(readOnly = true)
	public List<BookableSubject> homes(String path) {
		return this.purposes.inOrder()
			.stream()
			.filter((purpose) -> purpose.path().equals(path))
			.findFirst()
			.map((purpose) -> this.purposes.subjectsOf(purpose).owned())
			.orElse(List.of());
	}

	private MyBooking booking(BookingPurpose purpose, BookableSubject subject, @Nullable BookingCalendar calendar) {
		MyAppointment live = this.appointments.live(subject.unit(), purpose.key())
			.filter((one) -> one.subject().equals(subject.subject()))
			.flatMap((one) -> this.owned.complete(one, subject, calendar))
			.orElse(null);
		return new MyBooking(purpose.key(), purpose.textKey(), purpose.path(), subject, calendar,
				calendar != null && this.owned.isOpen(calendar, subject), live,
				this.holds.of(subject.unit(), purpose.key(), this.clock.instant()),
				this.waiting.places(subject.unit(), purpose.key()));
	}

	/**
	 * Gives other free times near a cancelled appointment that the owner lost.
	 * @param purpose the key of the purpose
	 * @param subject the id of one of the owner's subjects
	 * @param most how many at most
	 * @return free slots, the nearest first; nothing if staff have cancelled nothing
	 */
	@Transactional(readOnly = true)
	public List<AppointmentSlot> alternatives(String purpose, long subject, int most) {
		BookableSubject mine = this.owned.mine(purpose, subject);
		BookingCalendar calendar = calendar(purpose, mine);
		return this.appointments.of(mine.subject().kind(), List.of(subject))
			.stream()
			.filter((one) -> one.purpose().equals(purpose))
			.findFirst()
			.filter((one) -> one.state() == AppointmentState.CANCELLED_BY_STAFF)
			.map((one) -> this.displacement.near(one, calendar, most))
			.orElse(List.of());
	}

	/**
	 * Holds a seat while the owner confirms; a choice before is let go.
	 * @param purpose the key of the purpose
	 * @param subject the id of one of the owner's subjects
	 * @param slot the slot
	 * @return the seat, which is let go by itself
	 */
	public ChosenSeat choose(String purpose, long subject, long slot) {
		BookableSubject mine = this.owned.mine(purpose, subject);
		BookingCalendar calendar = open(purpose, mine);
		Hold hold = this.bookings.choose(calendar, mine, slot, this.settings.choiceHeldFor());
		return new ChosenSeat(hold, this.reader.standing(calendar.id(), mine.unit()));
	}

	/**
	 * Books a slot, or moves the live appointment to it.
	 * @param purpose the key of the purpose
	 * @param subject the id of one of the owner's subjects
	 * @param slot the slot
	 * @return the appointment
	 */
	public MyAppointment book(String purpose, long subject, long slot) {
		BookableSubject mine = this.owned.mine(purpose, subject);
		BookingCalendar calendar = open(purpose, mine);
		requireReady(purpose, mine);
		Optional<Appointment> live = this.appointments.live(mine.unit(), purpose)
			.filter((one) -> one.subject().equals(mine.subject()));
		Appointment booked = live.map((one) -> (one.slot() == slot) ? one : move(one, calendar, mine, slot))
			.orElseGet(() -> this.bookings.book(calendar, mine, slot, false));
		return this.owned.complete(booked, mine, calendar).orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	private Appointment move(Appointment live, BookingCalendar calendar, BookableSubject mine, long slot) {
		this.owned.requireChangeable(live, calendar);
		if (live.moves() >= calendar.rules().mostMoves()) {
			throw new Refused(BookingRefusal.MOVED_TOO_OFTEN, calendar.rules().mostMoves());
		}
		return this.bookings.move(live, calendar, mine, slot, false, null);
	}

	/**
	 * Waits for a seat of a full slot.
	 * @param purpose the key of the purpose
	 * @param subject the id of one of the owner's subjects
	 * @param slot the slot
	 * @return the page with the place on the list
	 */
	public BookingPage join(String purpose, long subject, long slot) {
		BookableSubject mine = this.owned.mine(purpose, subject);
		BookingCalendar calendar = open(purpose, mine);
		requireReady(purpose, mine);
		if (this.appointments.live(mine.unit(), purpose).filter((one) -> one.slot() == slot).isPresent()) {
			throw new Refused(BookingRefusal.SAME_SLOT);
		}
		AppointmentSlot locked = this.slots.lock(slot);
		this.window.check(calendar, locked, mine, false);
		this.waiting.join(locked, mine, purpose);
		return page(this.purposes.require(purpose), mine);
	}

	/**
	 * Gives up waiting, or a seat that was offered or kept.
	 * @param purpose the key of the purpose
	 * @param subject the id of one of the owner's subjects
	 * @param slot the slot
	 * @return the page without it
	 */
	public BookingPage leave(String purpose, long subject, long slot) {
		BookableSubject mine = this.owned.mine(purpose, subject);
		this.waiting.leave(this.slots.lock(slot), mine.unit(), purpose);
		return page(this.purposes.require(purpose), mine);
	}

	private BookingCalendar calendar(String purpose, BookableSubject mine) {
		return this.calendars.of(mine.project(), purpose).orElseThrow(() -> new Refused(BookingRefusal.NOT_OPEN));
	}

	/** The calendar, if the owner may book in it now. */
	private BookingCalendar open(String purpose, BookableSubject mine) {
		BookingCalendar calendar = calendar(purpose, mine);
		if (!this.owned.isOpen(calendar, mine)) {
			throw new Refused(BookingRefusal.NOT_OPEN);
		}
		return calendar;
	}

	private void requireReady(String purpose, BookableSubject mine) {
		if (!this.purposes.require(purpose).readiness(mine).isReady()) {
			throw new Refused(BookingRefusal.NOT_READY);
		}
	}

}
