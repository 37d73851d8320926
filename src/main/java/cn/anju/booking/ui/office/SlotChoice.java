package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BoardSlot;
import cn.anju.booking.BookingRefusal;
import cn.anju.core.Refused;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/** The free slots of the coming days, day by day. */
class SlotChoice extends Div {

	private static final long serialVersionUID = 1L;

	private static final int DAYS_AHEAD = 31;

	private final transient BookingParts parts;

	private final long calendar;

	private final Select<LocalDate> day = new Select<>();

	private final RadioButtonGroup<AppointmentSlot> slot = new RadioButtonGroup<>();

	private final Paragraph none = new Paragraph(getTranslation("booking.choice.none"));

	private final transient Map<LocalDate, List<BoardSlot>> free = new TreeMap<>();

	SlotChoice(BookingParts parts, long calendar) {
		this.parts = parts;
		this.calendar = calendar;
		addClassName("aj-slot-choice");
		this.day.setLabel(getTranslation("booking.choice.day"));
		this.day.setItemLabelGenerator(this::label);
		this.day.addValueChangeListener((_) -> showSlots());
		this.slot.setLabel(getTranslation("booking.choice.slot"));
		this.slot.setRequiredIndicatorVisible(true);
		this.slot.setItemLabelGenerator(this::label);
		this.none.addClassName("aj-muted");
		add(this.day, this.slot, this.none);
		load(null, null);
	}

	/** Reads anew what is free and keeps the day; a slot that is asked for is chosen. */
	final void load(@Nullable LocalDate wanted, @Nullable AppointmentSlot chosen) {
		LocalDate today = this.parts.words().today();
		this.free.clear();
		this.free.putAll(this.parts.board()
			.board(this.calendar, today, today.plusDays(DAYS_AHEAD))
			.stream()
			.filter((one) -> one.seats().isFree() && one.seats().slot().endsAt().isAfter(this.parts.words().now()))
			.collect(Collectors.groupingBy((one) -> one.seats().slot().day())));
		this.day.setItems(this.free.keySet());
		boolean any = !this.free.isEmpty();
		this.day.setVisible(any);
		this.slot.setVisible(any);
		this.none.setVisible(!any);
		if (any) {
			this.day.setValue((wanted != null && this.free.containsKey(wanted)) ? wanted : first());
			showSlots();
		}
		if (chosen != null && slots().contains(chosen)) {
			this.slot.setValue(chosen);
		}
	}

	/** Reads anew, after a refusal. */
	void again() {
		load(this.day.getValue(), this.slot.getValue());
	}

	private LocalDate first() {
		return this.free.keySet().stream().min(LocalDate::compareTo).orElseThrow();
	}

	private void showSlots() {
		this.slot.setItems(slots());
	}

	private List<AppointmentSlot> slots() {
		LocalDate chosen = this.day.getValue();
		return (chosen != null)
				? this.free.getOrDefault(chosen, List.of()).stream().map((one) -> one.seats().slot()).toList()
				: List.of();
	}

	private String label(@Nullable LocalDate one) {
		return (one == null) ? "" : getTranslation("booking.choice.day-free", one,
				this.free.getOrDefault(one, List.of()).stream().mapToInt((slot) -> slot.seats().free()).sum());
	}

	private String label(AppointmentSlot one) {
		int seats = this.free.getOrDefault(one.day(), List.of())
			.stream()
			.filter((slot) -> slot.seats().slot().id() == one.id())
			.mapToInt((slot) -> slot.seats().free())
			.sum();
		return getTranslation("booking.choice.slot-free", this.parts.words().times(one), seats);
	}

	RadioButtonGroup<AppointmentSlot> field() {
		return this.slot;
	}

	/** The chosen slot; refused where none is chosen. */
	AppointmentSlot require() {
		return Optional.ofNullable(this.slot.getValue()).orElseThrow(() -> new Refused(BookingRefusal.SLOT_MISSING));
	}

}
