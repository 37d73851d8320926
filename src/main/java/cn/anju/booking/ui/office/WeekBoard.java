package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BoardSlot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Seven days side by side: how full each slot is; a click leads to its day. */
class WeekBoard extends Div {

	private static final long serialVersionUID = 1L;

	private static final int DAYS = 7;

	private static final int PER_CENT = 100;

	private final transient BookingWords words;

	private final transient BoardActions actions;

	private transient List<BoardSlot> shown = List.of();

	WeekBoard(BookingWords words, BoardActions actions) {
		this.words = words;
		this.actions = actions;
		addClassName("aj-week-board");
	}

	void show(LocalDate monday, List<BoardSlot> slots) {
		if (slots.equals(this.shown) && getComponentCount() > 0) {
			return;
		}
		this.shown = slots;
		removeAll();
		List<String> starts = List.copyOf(slots.stream()
			.map((slot) -> this.words.time(slot.seats().slot().startsAt()))
			.collect(Collectors.toCollection(TreeSet::new)));
		starts.forEach((start) -> add(hour(start, starts.indexOf(start))));
		Map<LocalDate, List<BoardSlot>> byDay = slots.stream()
			.collect(Collectors.groupingBy((slot) -> slot.seats().slot().day(), TreeMap::new, Collectors.toList()));
		for (int at = 0; at < DAYS; at++) {
			LocalDate day = monday.plusDays(at);
			add(day(day, at, byDay.getOrDefault(day, List.of()), starts));
		}
	}

	private Span hour(String start, int row) {
		Span hour = new Span(start);
		hour.addClassName("hour");
		hour.getElement().setAttribute("aria-hidden", "true");
		place(hour, row, 0);
		return hour;
	}

	private Section day(LocalDate day, int column, List<BoardSlot> slots, List<String> starts) {
		NativeButton open = new NativeButton(this.words.day(day, getLocale()), (_) -> this.actions.show(day));
		H2 head = new H2(open);
		head.getStyle().set("grid-column", Integer.toString(column + 2)).set("grid-row", "1");
		Section section = new Section(head);
		section.addClassName("day");
		section.setClassName("is-today", day.equals(this.words.today()));
		head.setClassName("is-today", day.equals(this.words.today()));
		if (slots.isEmpty()) {
			Span none = new Span(getTranslation("booking.week.no-slots"));
			none.addClassName("none");
			place(none, 0, column + 1);
			section.add(none);
		}
		slots.forEach((slot) -> {
			NativeButton cell = cell(day, slot);
			place(cell, starts.indexOf(this.words.time(slot.seats().slot().startsAt())), column + 1);
			section.add(cell);
		});
		return section;
	}

	private static void place(com.vaadin.flow.component.Component one, int row, int column) {
		one.getStyle().set("grid-row", Integer.toString(row + 2)).set("grid-column", Integer.toString(column + 1));
	}

	private NativeButton cell(LocalDate day, BoardSlot slot) {
		AppointmentSlot its = slot.seats().slot();
		int booked = SeatDots.booked(slot);
		NativeButton cell = new NativeButton("", (_) -> this.actions.show(day));
		cell.addClassName("cell");
		cell.setClassName("is-shut", !its.isOpen());
		cell.setClassName("is-over", slot.over() > 0);
		cell.setClassName("is-past", !its.endsAt().isAfter(this.words.now()));
		cell.getStyle().set("--part", Math.min(PER_CENT, PER_CENT * booked / Math.max(1, its.seats())) + "%");
		cell.add(part("time", this.words.time(its.startsAt())), part("number", booked + "/" + its.seats()));
		String note = note(slot);
		if (!note.isEmpty()) {
			cell.add(part("note", note));
		}
		cell.setAriaLabel(this.words.day(day, getLocale()) + " " + this.words.times(its) + " "
				+ getTranslation("booking.board.seats", booked, its.seats()) + " " + note);
		return cell;
	}

	private String note(BoardSlot slot) {
		String closed = slot.closedBecause();
		if (closed != null) {
			return getTranslation("booking.week.closed");
		}
		if (slot.over() > 0) {
			return getTranslation("booking.week.over", slot.over());
		}
		return slot.waiting().isEmpty() ? "" : getTranslation("booking.week.waiting", slot.waiting().size());
	}

	private static Span part(String name, String text) {
		Span part = new Span(text);
		part.addClassName(name);
		return part;
	}

}
