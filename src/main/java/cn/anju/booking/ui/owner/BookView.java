package cn.anju.booking.ui.owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingPage;
import cn.anju.booking.CalendarSeats;
import cn.anju.booking.ChosenSeat;
import cn.anju.booking.DaySeats;
import cn.anju.booking.FreeSeats;
import cn.anju.booking.Hold;
import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyBooking;
import cn.anju.booking.MyBookings;
import cn.anju.booking.SeatWatch;
import cn.anju.core.Lookout;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.UnitId;
import cn.anju.identity.IdentitySettings;
import cn.anju.shell.EmptyState;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Choosing a time in three taps: the day, the slot, yes. */
@Route("my/handover/book")
@RouteAlias("my/handover/book-again")
@RouteAlias("my/loan/book")
@RouteAlias("my/title/book")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/booking.css")
class BookView extends Div implements HasUrlParameter<Long>, HasDynamicTitle, SlotList.Choice {

	private static final long serialVersionUID = 1L;

	private final transient MyBookings bookings;

	private final transient SeatWatch watch;

	private final transient VisitWords words;

	private final transient IdentitySettings settings;

	private final BookTop top;

	private final DayStrip days;

	private final SlotList slots;

	private final ConfirmBar bar;

	private transient @Nullable MyBooking booking;

	private transient FreeSeats seats = new FreeSeats(List.of());

	private String standing = "";

	/** When what is shown began to be read: news from before is old. */
	private long since;

	private long chosen;

	private transient @Nullable LocalDate day;

	private transient Lookout.@Nullable Watching watching;

	BookView(MyBookings bookings, SeatWatch watch, VisitWords words, IdentitySettings settings) {
		this.bookings = bookings;
		this.watch = watch;
		this.words = words;
		this.settings = settings;
		addClassName("aj-book");
		this.top = new BookTop(bookings, words, settings.hotline(), this::book, this::leave);
		this.days = new DayStrip(words, this::chooseDay);
		this.slots = new SlotList(words, this);
		this.bar = new ConfirmBar(words, this::confirm);
	}

	@Override
	public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
		String path = path(event.getLocation().getPath(), id);
		Optional<BookingPage> found = this.bookings.page(path, id);
		if (found.isEmpty() && id != null) {
			throw new NotFoundException();
		}
		removeAll();
		if (found.isEmpty()) {
			add(new OwnerTop(getTranslation("booking.book.page"), "my"), new EmptyState("calendar",
					getTranslation("booking.book.no-home"), getTranslation("booking.book.no-home-text")));
			return;
		}
		this.booking = found.get().booking();
		this.chosen = 0;
		this.day = null;
		add(new OwnerTop(getPageTitle(), "my"), new HomeTabs(path, this.bookings.homes(path), present().subject()),
				this.top, this.days, this.slots, this.bar, new OwnerHelp(this.settings.hotline()));
		show();
		watchSeats();
	}

	private static String path(String whole, @Nullable Long id) {
		return (id != null) ? whole.substring(0, whole.lastIndexOf('/')) : whole;
	}

	private MyBooking present() {
		return Objects.requireNonNull(this.booking);
	}

	/** As things stand now. */
	private void show() {
		show(() -> this.bookings.page(present().path(), subject()).orElseThrow(NotFoundException::new));
	}

	private void show(Supplier<BookingPage> page) {
		long began = System.nanoTime();
		show(page.get());
		this.since = began;
	}

	/** What was chosen stays chosen while it is held. */
	private void show(BookingPage page) {
		MyBooking one = page.booking();
		this.booking = one;
		this.seats = page.seats();
		this.standing = page.standing();
		boolean choosing = one.open() && page.readiness().isReady()
				&& (one.appointment() == null || BookHead.isMovable(one.appointment()));
		this.days.setVisible(choosing);
		this.slots.setVisible(choosing);
		this.top.show(one, page.readiness());
		if (choosing) {
			showSeats(one);
		}
		showHold(one);
	}

	/** What others do changes the seats only, which are read once for all pages. */
	private void follow(CalendarSeats now) {
		UnitId unit = present().subject().unit();
		if (now.isOlderThan(this.since)) {
			return;
		}
		if (!now.standing(unit).equals(this.standing)) {
			show();
		}
		else if (this.slots.isVisible()) {
			this.seats = this.seats.now(now.of(unit));
			showSeats(present());
		}
	}

	private void showSeats(MyBooking one) {
		List<DaySeats> all = this.seats.days();
		MyAppointment booked = one.appointment();
		LocalDate its = (booked != null) ? this.words.day(booked.appointment().startsAt()) : null;
		LocalDate shown = (this.day != null) ? this.day : FreeSeats.firstDay(all, its).orElseGet(this.words::today);
		this.day = shown;
		this.days.show(all, shown);
		Hold held = choice(one);
		this.slots.show(this.seats.on(shown), (held != null) ? held.slot().id() : null,
				(booked != null) ? booked.appointment().slot() : null);
	}

	/** The choice, as long as it is held; a kept seat is taken on top. */
	private @Nullable Hold choice(MyBooking one) {
		return one.holds().stream().filter((held) -> held.slot().id() == this.chosen).findFirst().orElse(null);
	}

	private void showHold(MyBooking one) {
		Hold held = choice(one);
		if (held != null) {
			this.bar.show(held, one.appointment() != null);
		}
		else {
			this.chosen = 0;
			this.bar.hide();
		}
	}

	private void chooseDay(LocalDate wanted) {
		this.day = wanted;
		showSeats(present());
	}

	@Override
	public void choose(AppointmentSlot slot) {
		orShowAgain(() -> {
			long began = System.nanoTime();
			ChosenSeat seat = this.bookings.choose(present().purpose(), subject(), slot.id());
			if (seat.hold().kind() == Hold.Kind.CHOICE) {
				// a new hold is news in itself, which is told to every page
				this.since = began;
			}
			this.chosen = slot.id();
			this.standing = seat.standing();
			MyBooking now = present().choosing(seat.hold());
			this.booking = now;
			showSeats(now);
			showHold(now);
		});
	}

	@Override
	public void join(AppointmentSlot slot) {
		orShowAgain(() -> show(() -> this.bookings.join(present().purpose(), subject(), slot.id())));
		Toasts.done(getTranslation("booking.book.joined", this.words.written(slot.startsAt(), getLocale())));
	}

	@Override
	public void leave(AppointmentSlot slot) {
		orShowAgain(() -> show(() -> this.bookings.leave(present().purpose(), subject(), slot.id())));
	}

	private void confirm() {
		Hold held = choice(present());
		if (held != null) {
			book(held.slot());
		}
	}

	private void book(AppointmentSlot slot) {
		orShowAgain(
				() -> UI.getCurrent().navigate(this.bookings.book(present().purpose(), subject(), slot.id()).link()));
	}

	/** A refusal is said, and the page shows what holds now. */
	private void orShowAgain(Runnable work) {
		try {
			work.run();
		}
		catch (Refused ex) {
			show();
			throw ex;
		}
	}

	private long subject() {
		return present().subject().subject().id();
	}

	private void watchSeats() {
		endWatching();
		BookingCalendar calendar = present().calendar();
		if (calendar != null && isAttached()) {
			UI ui = UI.getCurrent();
			this.watching = this.watch.follow(calendar.id(), (now) -> ui.access(() -> follow(now)));
		}
	}

	private void endWatching() {
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		if (this.booking != null) {
			watchSeats();
		}
	}

	@Override
	protected void onDetach(DetachEvent event) {
		endWatching();
	}

	@Override
	public String getPageTitle() {
		MyBooking one = this.booking;
		return (one != null) ? getTranslation("booking.book.title", getTranslation(one.textKey() + ".name"))
				: getTranslation("booking.book.page");
	}

}
