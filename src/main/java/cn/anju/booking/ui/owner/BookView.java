package cn.anju.booking.ui.owner;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingPage;
import cn.anju.booking.DaySeats;
import cn.anju.booking.FreeSeats;
import cn.anju.booking.Hold;
import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyBooking;
import cn.anju.booking.MyBookings;
import cn.anju.booking.Readiness;
import cn.anju.booking.SeatWatch;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
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

	private static final int ALTERNATIVES = 2;

	private final transient MyBookings bookings;

	private final transient SeatWatch watch;

	private final transient VisitWords words;

	private final transient IdentitySettings settings;

	private final Div top = new Div();

	private final DayStrip days;

	private final SlotList slots;

	private final ConfirmBar bar;

	private transient @Nullable MyBooking booking;

	private transient @Nullable Hold hold;

	private transient @Nullable LocalDate day;

	private transient List<Object> shownOnTop = List.of();

	private transient SeatWatch.@Nullable Watching watching;

	BookView(MyBookings bookings, SeatWatch watch, VisitWords words, IdentitySettings settings) {
		this.bookings = bookings;
		this.watch = watch;
		this.words = words;
		this.settings = settings;
		addClassName("aj-book");
		this.days = new DayStrip(words, this::chooseDay);
		this.slots = new SlotList(words, this);
		this.bar = new ConfirmBar(words, this::confirm);
	}

	@Override
	public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
		String path = path(event.getLocation().getPath(), id);
		Optional<MyBooking> found = this.bookings.page(path, id).map(BookingPage::booking);
		if (found.isEmpty() && id != null) {
			throw new NotFoundException();
		}
		removeAll();
		if (found.isEmpty()) {
			add(new OwnerTop(getTranslation("booking.book.page"), "my"), new EmptyState("calendar",
					getTranslation("booking.book.no-home"), getTranslation("booking.book.no-home-text")));
			return;
		}
		this.booking = found.get();
		this.hold = null;
		this.day = null;
		this.shownOnTop = List.of();
		add(new OwnerTop(getPageTitle(), "my"), new HomeTabs(path, this.bookings.homes(path), found.get().subject()),
				this.top, this.days, this.slots, this.bar, new OwnerHelp(this.settings.hotline()));
		show();
		watchSeats();
	}

	private static String path(String whole, @Nullable Long id) {
		return (id != null) ? whole.substring(0, whole.lastIndexOf('/')) : whole;
	}

	private MyBooking present() {
		return java.util.Objects.requireNonNull(this.booking);
	}

	/** As things stand now; what was chosen stays chosen while it is held. */
	private void show() {
		BookingPage page = this.bookings.page(present().path(), present().subject().subject().id())
			.orElseThrow(NotFoundException::new);
		MyBooking one = page.booking();
		this.booking = one;
		boolean choosing = one.open() && page.readiness().isReady() && isChangeable(one);
		this.days.setVisible(choosing);
		this.slots.setVisible(choosing);
		showTop(one, page.readiness());
		if (choosing) {
			showDays(one, page.seats());
		}
		showHold(one);
	}

	/** Only when it has changed: a tap is never lost because of somebody else's. */
	private void showTop(MyBooking one, Readiness readiness) {
		List<Object> standing = Arrays.asList(one.open(), one.appointment(), one.kept(), readiness);
		if (standing.equals(this.shownOnTop)) {
			return;
		}
		this.shownOnTop = standing;
		this.top.removeAll();
		one.kept().ifPresent((kept) -> this.top.add(kept(one, kept)));
		this.top.add(new BookHead(one, readiness, this.words, this.settings.hotline()));
	}

	private static boolean isChangeable(MyBooking one) {
		MyAppointment standing = one.appointment();
		return standing == null || (standing.changeable() && standing.movesLeft() > 0);
	}

	private KeptSeat kept(MyBooking one, Hold kept) {
		long subject = one.subject().subject().id();
		List<AppointmentSlot> others = (kept.kind() == Hold.Kind.ALTERNATIVE)
				? this.bookings.alternatives(one.purpose(), subject, ALTERNATIVES + 1)
					.stream()
					.filter((slot) -> slot.id() != kept.slot().id())
					.limit(ALTERNATIVES)
					.toList()
				: List.of();
		return new KeptSeat(kept, others, this.words, this::book, this::leave);
	}

	private void showDays(MyBooking one, FreeSeats seats) {
		List<DaySeats> all = seats.days();
		LocalDate shown = (this.day != null) ? this.day : firstDay(one, all);
		this.day = shown;
		this.days.show(all, shown);
		MyAppointment standing = one.appointment();
		Hold held = choice(one);
		this.slots.show(seats.on(shown), (held != null) ? held.slot().id() : null,
				(standing != null) ? standing.appointment().slot() : null);
	}

	/** The day of what is booked, else the first with a free seat. */
	private LocalDate firstDay(MyBooking one, List<DaySeats> all) {
		MyAppointment standing = one.appointment();
		LocalDate booked = (standing != null) ? this.words.day(standing.appointment().startsAt()) : null;
		return all.stream()
			.filter((seats) -> seats.day().equals(booked))
			.findFirst()
			.or(() -> all.stream().filter((seats) -> seats.free() > 0).findFirst())
			.or(() -> all.stream().findFirst())
			.map(DaySeats::day)
			.orElse(this.words.today());
	}

	/** The choice of this page, as long as it is held. */
	private @Nullable Hold choice(MyBooking one) {
		Hold mine = this.hold;
		return (mine == null) ? null
				: one.holds().stream().filter((held) -> held.slot().id() == mine.slot().id()).findFirst().orElse(null);
	}

	private void showHold(MyBooking one) {
		Hold held = choice(one);
		if (held != null) {
			this.bar.show(held, one.appointment() != null);
		}
		else {
			this.hold = null;
			this.bar.hide();
		}
	}

	private void chooseDay(LocalDate chosen) {
		this.day = chosen;
		show();
	}

	@Override
	public void choose(AppointmentSlot slot) {
		orShowAgain(() -> this.hold = this.bookings.choose(present().purpose(), subject(), slot.id()));
		show();
	}

	@Override
	public void join(AppointmentSlot slot) {
		orShowAgain(() -> this.bookings.join(present().purpose(), subject(), slot.id()));
		Toasts.done(getTranslation("booking.book.joined", this.words.written(slot.startsAt(), getLocale())));
		show();
	}

	@Override
	public void leave(AppointmentSlot slot) {
		orShowAgain(() -> this.bookings.leave(present().purpose(), subject(), slot.id()));
		show();
	}

	private void confirm() {
		Hold held = this.hold;
		if (held != null) {
			book(held.slot());
		}
	}

	private void book(AppointmentSlot slot) {
		orShowAgain(() -> {
			MyAppointment booked = this.bookings.book(present().purpose(), subject(), slot.id());
			UI.getCurrent().navigate(booked.link());
		});
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
			this.watching = this.watch.watch(calendar.id(), () -> ui.access(this::show));
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
