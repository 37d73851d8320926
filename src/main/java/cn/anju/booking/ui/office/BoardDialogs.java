package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import cn.anju.booking.AppointmentFile;
import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.AppointmentState;
import cn.anju.booking.BoardSlot;
import cn.anju.booking.BoardSlot.BoardAppointment;
import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingRights;
import cn.anju.shell.Alert;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/** Opens the dialogs of a board, and does what needs none. */
class BoardDialogs implements BoardActions {

	private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);

	private static final LocalTime USUAL_CLOSING = LocalTime.of(18, 0);

	private final BookingParts parts;

	private final Runnable changed;

	private final Consumer<LocalDate> showDay;

	private final Consumer<Long> drawnAnew;

	private @Nullable BookingCalendar calendar;

	private BookingRights rights = new BookingRights(false, false, false);

	private LocalDate day;

	private List<BoardSlot> slots = List.of();

	private @Nullable AppointmentDialog opened;

	/**
	 * Makes the actions of a page.
	 * @param changed shows the board again
	 * @param showDay shows a day
	 * @param drawnAnew puts the focus on an appointment's card
	 */
	BoardDialogs(BookingParts parts, Runnable changed, Consumer<LocalDate> showDay, Consumer<Long> drawnAnew) {
		this.parts = parts;
		this.changed = changed;
		this.showDay = showDay;
		this.drawnAnew = drawnAnew;
		this.day = parts.words().today();
	}

	/** Says which board is shown. */
	void of(BookingCalendar shown, BookingRights allowed, LocalDate first, List<BoardSlot> board) {
		this.calendar = shown;
		this.rights = allowed;
		this.day = first;
		this.slots = board;
		if (this.opened != null) {
			this.opened.refresh();
		}
	}

	@Override
	public void open(long appointment) {
		this.parts.appointments().appointment(appointment).ifPresent((file) -> open(file, () -> {
		}));
	}

	/** Opens an appointment, whichever calendar it is in. */
	void open(AppointmentFile file, Runnable closed) {
		BookingRights its = this.parts.calendars().rights(file.appointment().project());
		AppointmentDialog dialog = new AppointmentDialog(file, its, this.parts, this.changed);
		dialog.addOpenedChangeListener((change) -> {
			if (!change.isOpened()) {
				this.opened = null;
				closed.run();
			}
		});
		this.opened = dialog;
		dialog.open();
	}

	@Override
	public void checkIn(long appointment, int version) {
		act(appointment, () -> {
			this.parts.appointments().checkIn(appointment, version);
			Optional<AppointmentFile> file = this.parts.appointments().appointment(appointment);
			Toasts.done(text("booking.done.checked-in", file.map((one) -> one.subject().shortLabel()).orElse("")));
			file.filter((one) -> !one.warnings().isEmpty()).ifPresent((one) -> open(one, () -> {
			}));
		});
	}

	@Override
	public void finish(long appointment, int version) {
		act(appointment, () -> {
			this.parts.appointments().finish(appointment, version);
			Toasts.done(text("booking.done.finished"));
		});
	}

	/** The board shows how it stands now, and the page says why it was not done. */
	private void act(long appointment, Runnable action) {
		try {
			action.run();
			this.changed.run();
			this.drawnAnew.accept(appointment);
		}
		catch (RuntimeException ex) {
			this.changed.run();
			Alert.current().ifPresent((alert) -> alert.say(Alert.words(ex)));
		}
	}

	@Override
	public void book(BoardSlot slot) {
		book(slot.seats().slot());
	}

	/** Books in a slot, or in one that is chosen then. */
	void book(@Nullable AppointmentSlot slot) {
		if (this.calendar != null) {
			new BookDialog(this.parts, this.calendar.id(), (slot != null) ? slot.day() : this.day, slot, this.changed)
				.open();
		}
	}

	void walkIn() {
		if (this.calendar != null) {
			new WalkInDialog(this.parts, this.calendar.id(), this.changed).open();
		}
	}

	@Override
	public void move(BoardSlot slot) {
		List<BoardAppointment> candidates = slot.appointments()
			.stream()
			.filter((one) -> one.appointment().state().allows(AppointmentState.Action.MOVE))
			.toList();
		if (!candidates.isEmpty()) {
			new MoveDialog(candidates, this.parts, this.changed).open();
		}
	}

	@Override
	public void seats(List<BoardSlot> chosen) {
		List<BoardSlot> ahead = this.slots.stream()
			.filter((one) -> one.seats().slot().endsAt().isAfter(this.parts.words().now()))
			.filter((one) -> one.seats().slot().day().equals(this.day))
			.toList();
		if (!ahead.isEmpty()) {
			new SeatsDialog(ahead, chosen.isEmpty() ? ahead.getFirst() : chosen.getFirst(),
					chosen.isEmpty() ? ahead.getLast() : chosen.getLast(), this.parts, this.changed)
				.open();
		}
	}

	void close() {
		if (this.calendar == null) {
			return;
		}
		List<AppointmentSlot> ofDay = this.slots.stream()
			.map((one) -> one.seats().slot())
			.filter((slot) -> slot.day().equals(this.day))
			.toList();
		LocalTime opens = ofDay.isEmpty() ? USUAL_OPENING : this.parts.words().timeOf(ofDay.getFirst().startsAt());
		LocalTime closes = ofDay.isEmpty() ? USUAL_CLOSING : this.parts.words().timeOf(ofDay.getLast().endsAt());
		new CloseDialog(this.parts, this.calendar.id(), this.day, opens, closes, this.changed).open();
	}

	@Override
	public void show(LocalDate other) {
		this.showDay.accept(other);
	}

	BookingRights rights() {
		return this.rights;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
