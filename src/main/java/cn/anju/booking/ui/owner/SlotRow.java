package cn.anju.booking.ui.owner;

import java.util.List;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.SlotSeats;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * A slot with its seats. It stays the same button while its seats change under it: a tap
 * is never lost because somebody else was quicker.
 */
class SlotRow extends NativeButton {

	private static final long serialVersionUID = 1L;

	private static final int MOST_DOTS = 10;

	private static final String FREE = "free";

	private static final String FULL = "full";

	private static final String MINE = "mine";

	private final Span seats = new Span();

	private final Span words = new Span();

	private final transient AppointmentSlot slot;

	private transient List<Object> shown = List.of();

	/** What a slot is to the owner. */
	enum Mark {

		/** One of many. */
		NONE,
		/** Chosen and held. */
		CHOSEN,
		/** Booked. */
		BOOKED

	}

	SlotRow(SlotSeats seats, VisitWords words, SlotList.Choice choice) {
		this.slot = seats.slot();
		addClassName("aj-slot");
		setId("slot-" + seats.slot().id());
		this.seats.addClassName("seats");
		this.seats.getElement().setAttribute("aria-hidden", "true");
		this.words.addClassName("words");
		add(times(seats.slot(), words), this.seats, this.words);
		addListener(SlotTapped.class, (event) -> tapped(event.seen(), choice));
	}

	private static Span times(AppointmentSlot slot, VisitWords words) {
		Span times = new Span(words.hour(slot.startsAt()));
		times.addClassName("times");
		times.getElement().appendChild(new Element("em").setText("–" + words.hour(slot.endsAt())));
		return times;
	}

	private void tapped(String seen, SlotList.Choice choice) {
		switch (seen) {
			case FREE -> choice.choose(this.slot);
			case MINE -> choice.leave(this.slot);
			case FULL -> choice.join(this.slot);
			default -> {
			}
		}
	}

	/** Most of what others do changes one row. */
	void show(SlotSeats seats, Mark now) {
		List<Object> standing = List.of(seats, now);
		if (!standing.equals(this.shown)) {
			this.shown = standing;
			draw(seats, now);
		}
	}

	private void draw(SlotSeats seats, Mark now) {
		boolean free = now != Mark.BOOKED && (seats.isFree() || now == Mark.CHOSEN);
		setEnabled(now != Mark.BOOKED);
		setClassName("full", !free && now != Mark.BOOKED);
		if (free) {
			getElement().setAttribute("aria-pressed", Boolean.toString(now == Mark.CHOSEN));
		}
		else {
			getElement().removeAttribute("aria-pressed");
		}
		getElement().setAttribute("data-seen",
				(now == Mark.BOOKED) ? "" : (free ? FREE : ((seats.place() > 0) ? MINE : FULL)));
		dots(seats);
		say(seats, now, free);
	}

	/** Dots are counted at a glance; where there are many the number alone says it. */
	private void dots(SlotSeats one) {
		int dots = (one.slot().seats() <= MOST_DOTS) ? one.slot().seats() : 0;
		Element line = this.seats.getElement();
		while (line.getChildCount() > dots) {
			line.removeChild(line.getChildCount() - 1);
		}
		while (line.getChildCount() < dots) {
			line.appendChild(new Element("i"));
		}
		for (int i = 0; i < dots; i++) {
			line.getChild(i).getClassList().set("free", i < one.free());
		}
	}

	private void say(SlotSeats one, Mark now, boolean free) {
		this.words.removeAll();
		if (now == Mark.CHOSEN) {
			this.words.add(new Glyph(State.DONE));
		}
		if (now == Mark.BOOKED) {
			say("booking.book.yours");
		}
		else if (free) {
			say("booking.book.free", one.free());
		}
		else if (one.place() > 0) {
			say("booking.book.you-wait", one.place());
			action("booking.book.leave");
		}
		else {
			if (one.waiting() > 0) {
				say("booking.book.waiting", one.waiting());
			}
			else {
				say("booking.book.full");
			}
			action("booking.book.join");
		}
	}

	private void say(String key, Object... facts) {
		this.words.add(new Span(getTranslation(key, facts)));
	}

	private void action(String key) {
		this.words.getElement().appendChild(new Element("b").setText(getTranslation(key)));
	}

}
