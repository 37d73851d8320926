package cn.anju.booking.ui.office;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import cn.anju.booking.BookingRefusal;
import cn.anju.booking.DayType;
import cn.anju.booking.OpeningHours;
import cn.anju.core.Refused;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;

/** The opening hours, a row each: on which kind of day, from, until, how many at once. */
class HoursFields extends Div {

	private static final long serialVersionUID = 1L;

	private static final LocalTime OPENS = LocalTime.of(9, 0);

	private static final LocalTime CLOSES = LocalTime.of(12, 0);

	private final transient Runnable changed;

	private final Div rows = new Div();

	private final NativeButton more;

	private final List<Row> present = new ArrayList<>();

	HoursFields(Runnable changed) {
		this.changed = changed;
		addClassName("aj-hours");
		this.rows.addClassName("rows");
		this.more = new NativeButton(getTranslation("booking.hours.add"), (_) -> {
			DayType on = this.present.isEmpty() ? DayType.WORKDAY : this.present.getLast().on.getValue();
			Integer seats = this.present.isEmpty() ? null : this.present.getLast().seats.getValue();
			add(new OpeningHours(on, OPENS, CLOSES, (seats != null) ? seats : 1));
			changed.run();
		});
		this.more.addClassNames("aj-btn", "aj-btn-outline");
		add(this.rows, this.more);
	}

	void show(List<OpeningHours> hours) {
		hours.forEach(this::add);
	}

	private void add(OpeningHours hours) {
		Row row = new Row(hours);
		this.present.add(row);
		this.rows.add(row);
	}

	void readOnly() {
		this.more.setVisible(false);
		this.present.forEach(Row::readOnly);
	}

	List<OpeningHours> read() {
		return this.present.stream().map(Row::read).toList();
	}

	/**
	 * The fields that a refusal is about; those that cause it, where that can be told.
	 */
	List<HasValidation> about(BookingRefusal reason, int slotMinutes) {
		return switch (reason) {
			case SEATS -> fields((row) -> row.seats);
			case HOURS_TOO_SHORT -> this.present.stream()
				.filter((row) -> row.isShorterThan(slotMinutes))
				.map((row) -> (HasValidation) row.closes)
				.toList();
			case HOURS_OVERLAP -> fields((row) -> row.opens);
			case COUNTER_ON_REST_DAY -> this.present.stream()
				.filter((row) -> row.on.getValue() != DayType.WORKDAY)
				.map((row) -> (HasValidation) row.on)
				.toList();
			case RULES_INCOMPLETE -> this.present.stream().flatMap((row) -> row.unwritten().stream()).toList();
			default -> List.of();
		};
	}

	private List<HasValidation> fields(java.util.function.Function<Row, HasValidation> field) {
		return this.present.stream().map(field).toList();
	}

	/** One row. */
	private final class Row extends Div {

		private static final long serialVersionUID = 1L;

		private final Select<DayType> on = new Select<>();

		private final TimeField opens;

		private final TimeField closes;

		private final IntegerField seats = new IntegerField(getTranslation("booking.hours.seats"));

		private final NativeButton remove;

		private Row(OpeningHours hours) {
			addClassName("row");
			this.on.setLabel(getTranslation("booking.hours.on"));
			this.on.setItems(DayType.values());
			this.on.setItemLabelGenerator((one) -> (one != null) ? getTranslation(one.key()) : "");
			this.on.setValue(hours.on());
			this.opens = new TimeField(getTranslation("booking.hours.opens"), hours.opens());
			this.closes = new TimeField(getTranslation("booking.hours.closes"), hours.closes());
			this.seats.setValue(hours.seats());
			this.seats.setRequiredIndicatorVisible(true);
			this.remove = new NativeButton(getTranslation("booking.hours.remove"), (_) -> {
				HoursFields.this.present.remove(this);
				HoursFields.this.rows.remove(this);
				HoursFields.this.changed.run();
			});
			this.remove.addClassNames("aj-btn", "aj-btn-text");
			this.on.addValueChangeListener((_) -> HoursFields.this.changed.run());
			this.opens.addValueChangeListener((_) -> HoursFields.this.changed.run());
			this.closes.addValueChangeListener((_) -> HoursFields.this.changed.run());
			this.seats.addValueChangeListener((_) -> HoursFields.this.changed.run());
			add(this.on, this.opens, this.closes, this.seats, this.remove);
		}

		private void readOnly() {
			this.on.setReadOnly(true);
			this.opens.setReadOnly(true);
			this.closes.setReadOnly(true);
			this.seats.setReadOnly(true);
			this.remove.setVisible(false);
		}

		private OpeningHours read() {
			if (!unwritten().isEmpty()) {
				throw new Refused(BookingRefusal.RULES_INCOMPLETE);
			}
			return new OpeningHours(this.on.getValue(), this.opens.time().orElseThrow(),
					this.closes.time().orElseThrow(), this.seats.getValue());
		}

		private List<HasValidation> unwritten() {
			List<HasValidation> unwritten = new ArrayList<>();
			if (this.opens.time().isEmpty()) {
				unwritten.add(this.opens);
			}
			if (this.closes.time().isEmpty()) {
				unwritten.add(this.closes);
			}
			if (this.seats.isEmpty()) {
				unwritten.add(this.seats);
			}
			return unwritten;
		}

		private boolean isShorterThan(int minutes) {
			return unwritten().isEmpty()
					&& Duration.between(this.opens.time().orElseThrow(), this.closes.time().orElseThrow())
						.toMinutes() < minutes;
		}

	}

}
