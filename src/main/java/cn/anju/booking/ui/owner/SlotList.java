package cn.anju.booking.ui.owner;

import java.time.LocalTime;
import java.util.List;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.SlotSeats;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a day in the morning and the afternoon, each with its seats. A full one is
 * waited for.
 */
class SlotList extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_DOTS = 10;

	private final transient VisitWords words;

	private final transient Choice choice;

	SlotList(VisitWords words, Choice choice) {
		this.words = words;
		this.choice = choice;
	}

	/** What somebody does with a slot. */
	interface Choice {

		void choose(AppointmentSlot slot);

		void join(AppointmentSlot slot);

		void leave(AppointmentSlot slot);

	}

	/** The chosen slot is marked; the one that is booked already cannot be chosen. */
	void show(List<SlotSeats> slots, @Nullable Long chosen, @Nullable Long booked) {
		removeAll();
		if (slots.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("booking.book.no-slots"));
			none.addClassName("aj-muted");
			add(none);
		}
		part("booking.book.morning", slots.stream().filter(this::isMorning).toList(), chosen, booked);
		part("booking.book.afternoon", slots.stream().filter((one) -> !isMorning(one)).toList(), chosen, booked);
	}

	private boolean isMorning(SlotSeats one) {
		return this.words.time(one.slot().startsAt()).isBefore(LocalTime.NOON);
	}

	private void part(String key, List<SlotSeats> slots, @Nullable Long chosen, @Nullable Long booked) {
		if (slots.isEmpty()) {
			return;
		}
		H3 title = new H3(getTranslation(key));
		title.addClassName("aj-part");
		Div list = new Div();
		list.addClassNames("aj-card", "aj-slots");
		slots.forEach((one) -> list.add(row(one, chosen, booked)));
		add(title, list);
	}

	private NativeButton row(SlotSeats one, @Nullable Long chosen, @Nullable Long booked) {
		Long id = one.slot().id();
		NativeButton row = new NativeButton();
		row.addClassName("aj-slot");
		row.add(times(one.slot()), seats(one));
		if (id.equals(booked)) {
			row.add(words("booking.book.yours"));
			row.setEnabled(false);
		}
		else if (one.isFree()) {
			boolean pressed = id.equals(chosen);
			row.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
			row.add(free(one, pressed));
			row.addClickListener((_) -> this.choice.choose(one.slot()));
		}
		else {
			row.addClassName("full");
			row.add(one.mine() ? mine(one) : waiting(one));
			row.addClickListener((_) -> waitOrLeave(one));
		}
		return row;
	}

	private void waitOrLeave(SlotSeats one) {
		if (one.mine()) {
			this.choice.leave(one.slot());
		}
		else {
			this.choice.join(one.slot());
		}
	}

	private Span times(AppointmentSlot slot) {
		Span times = new Span(this.words.hour(slot.startsAt()));
		times.addClassName("times");
		times.getElement().appendChild(new Element("em").setText("–" + this.words.hour(slot.endsAt())));
		return times;
	}

	/** Dots are counted at a glance; where there are many the number alone says it. */
	private static Span seats(SlotSeats one) {
		Span seats = new Span();
		seats.addClassName("seats");
		seats.getElement().setAttribute("aria-hidden", "true");
		int dots = (one.slot().seats() <= MOST_DOTS) ? one.slot().seats() : 0;
		for (int i = 0; i < dots; i++) {
			Element dot = new Element("i");
			if (i < one.free()) {
				dot.setAttribute("class", "free");
			}
			seats.getElement().appendChild(dot);
		}
		return seats;
	}

	private Span free(SlotSeats one, boolean pressed) {
		Span free = words("booking.book.free", one.free());
		if (pressed) {
			free.addComponentAsFirst(new Glyph(State.DONE));
		}
		return free;
	}

	private Span waiting(SlotSeats one) {
		Span waiting = (one.waiting() > 0) ? words("booking.book.waiting", one.waiting()) : words("booking.book.full");
		waiting.getElement().appendChild(new Element("b").setText(getTranslation("booking.book.join")));
		return waiting;
	}

	private Span mine(SlotSeats one) {
		Span mine = words("booking.book.you-wait", Math.max(1, one.waiting()));
		mine.getElement().appendChild(new Element("b").setText(getTranslation("booking.book.leave")));
		return mine;
	}

	private Span words(String key, Object... facts) {
		Span words = new Span(new Span(getTranslation(key, facts)));
		words.addClassName("words");
		return words;
	}

}
