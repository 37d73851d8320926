package cn.anju.booking.ui.owner;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.SlotSeats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a day in the morning and the afternoon, each with its seats. A full one is
 * waited for.
 */
class SlotList extends Div {

	private static final long serialVersionUID = 1L;

	private final transient VisitWords words;

	private final transient Choice choice;

	private final Map<Long, SlotRow> rows = new HashMap<>();

	private List<Long> shown = List.of();

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
		List<Long> ids = slots.stream().map((one) -> one.slot().id()).toList();
		if (ids.isEmpty() || !ids.equals(this.shown)) {
			lay(slots);
			this.shown = ids;
		}
		for (SlotSeats one : slots) {
			Long id = one.slot().id();
			SlotRow.Mark mark = id.equals(booked) ? SlotRow.Mark.BOOKED
					: (id.equals(chosen) ? SlotRow.Mark.CHOSEN : SlotRow.Mark.NONE);
			Objects.requireNonNull(this.rows.get(id)).show(one, mark);
		}
	}

	private void lay(List<SlotSeats> slots) {
		removeAll();
		this.rows.clear();
		if (slots.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("booking.book.no-slots"));
			none.addClassNames("aj-muted", "aj-part");
			add(none);
		}
		part("booking.book.morning", slots.stream().filter(this::isMorning).toList());
		part("booking.book.afternoon", slots.stream().filter((one) -> !isMorning(one)).toList());
	}

	private boolean isMorning(SlotSeats one) {
		return this.words.time(one.slot().startsAt()).isBefore(LocalTime.NOON);
	}

	private void part(String key, List<SlotSeats> slots) {
		if (slots.isEmpty()) {
			return;
		}
		H3 title = new H3(getTranslation(key));
		title.addClassName("aj-part");
		Div list = new Div();
		list.addClassNames("aj-card", "aj-slots");
		slots.forEach((one) -> {
			SlotRow row = new SlotRow(one, this.words, this.choice);
			this.rows.put(one.slot().id(), row);
			list.add(row);
		});
		add(title, list);
	}

}
