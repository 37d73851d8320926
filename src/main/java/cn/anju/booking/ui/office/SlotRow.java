package cn.anju.booking.ui.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BoardSlot;
import cn.anju.booking.BoardSlot.BoardWait;
import cn.anju.booking.BookingRights;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A slot of the day: when, its seats, who comes and who waits. */
class SlotRow extends Section {

	private static final long serialVersionUID = 1L;

	private final transient BoardSlot slot;

	private final transient BookingWords words;

	private final transient BookingRights rights;

	private final transient BoardActions actions;

	private final Map<Long, AppointmentCard> cards = new HashMap<>();

	SlotRow(BoardSlot slot, BookingRights rights, BookingWords words, BoardActions actions) {
		this.slot = slot;
		this.words = words;
		this.rights = rights;
		this.actions = actions;
		AppointmentSlot its = slot.seats().slot();
		addClassName("aj-slot-row");
		setClassName("is-past", !its.endsAt().isAfter(words.now()));
		setClassName("is-now", isNow(its));
		setClassName("is-shut", !its.isOpen());
		getElement().setAttribute("data-from", Long.toString(its.startsAt().toEpochMilli()))
			.setAttribute("data-until", Long.toString(its.endsAt().toEpochMilli()));
		Div people = new Div(people());
		people.addClassName("people");
		notes(its, people);
		if (!slot.waiting().isEmpty()) {
			people.add(waiting());
		}
		add(when(its), new SeatDots(slot), people, buttons(its));
	}

	private boolean isNow(AppointmentSlot its) {
		Instant now = this.words.now();
		return !now.isBefore(its.startsAt()) && now.isBefore(its.endsAt());
	}

	private H2 when(AppointmentSlot its) {
		Span from = new Span(this.words.time(its.startsAt()));
		from.addClassName("from");
		H2 when = new H2();
		when.add(from, new Span("–" + this.words.time(its.endsAt())));
		if (isNow(its)) {
			Span present = new Span(getTranslation("booking.board.now"));
			present.addClassName("present");
			when.add(present);
		}
		return when;
	}

	private UnorderedList people() {
		UnorderedList cards = new UnorderedList();
		cards.addClassName("visits");
		this.slot.appointments().forEach((one) -> {
			AppointmentCard card = new AppointmentCard(one, this.rights, this.words, this.actions);
			this.cards.put(one.appointment().id(), card);
			cards.add(card);
		});
		cards.setVisible(!this.slot.appointments().isEmpty());
		return cards;
	}

	private void notes(AppointmentSlot its, Div people) {
		String closed = this.slot.closedBecause();
		if (closed != null) {
			people.add(new StateBadge(State.WAIT, getTranslation("booking.board.closed", closed)));
		}
		else if (its.retired()) {
			people.add(new StateBadge(State.LATE, getTranslation("booking.board.retired")));
		}
		if (this.slot.over() > 0 && its.endsAt().isAfter(this.words.now())) {
			people.add(over());
		}
		String because = its.seatsBecause();
		if (because != null) {
			people.add(muted(getTranslation("booking.board.seats-because", because)));
		}
	}

	private Div over() {
		Div over = new Div(new StateBadge(State.LATE, getTranslation("booking.board.over", this.slot.over())));
		over.addClassName("over");
		if (this.rights.books()) {
			over.add(button("booking.act.move-somebody", "aj-btn-outline", () -> this.actions.move(this.slot)));
		}
		return over;
	}

	private UnorderedList waiting() {
		UnorderedList list = new UnorderedList();
		list.addClassName("waiting");
		list.getElement().setAttribute("aria-label", getTranslation("booking.board.waiting"));
		List<BoardWait> waiting = this.slot.waiting();
		for (int at = 0; at < waiting.size(); at++) {
			list.add(new ListItem(new StateBadge(State.WAIT, place(waiting.get(at), at + 1)),
					muted(waiting.get(at).unit() + " " + waiting.get(at).names())));
		}
		return list;
	}

	private String place(BoardWait one, int number) {
		Instant until = one.place().offeredUntil();
		return (until != null) ? getTranslation("booking.board.offered", this.words.near(until, getLocale()))
				: getTranslation("booking.board.waits", number);
	}

	private Div buttons(AppointmentSlot its) {
		Div buttons = new Div();
		buttons.addClassName("act");
		boolean ahead = its.endsAt().isAfter(this.words.now());
		if (this.rights.books() && ahead && this.slot.seats().isFree()) {
			buttons.add(button("booking.act.book-here", "aj-btn-text", () -> this.actions.book(this.slot)));
		}
		if (this.rights.leads() && ahead) {
			buttons.add(button("booking.act.seats", "aj-btn-text", () -> this.actions.seats(List.of(this.slot))));
		}
		return buttons;
	}

	private NativeButton button(String key, String look, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", look);
		button.setAriaLabel(getTranslation(key) + " " + this.words.times(this.slot.seats().slot()));
		return button;
	}

	/** Puts the focus on somebody, if it is one of those who come. */
	void focus(long appointment) {
		AppointmentCard card = this.cards.get(appointment);
		if (card != null) {
			card.focus();
		}
	}

	private static Span muted(String text) {
		Span muted = new Span(text);
		muted.addClassNames("aj-muted", "aj-small");
		return muted;
	}

}
