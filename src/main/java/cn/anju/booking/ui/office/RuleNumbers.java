package cn.anju.booking.ui.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import cn.anju.booking.CalendarRules;
import cn.anju.booking.OpeningHours;
import cn.anju.core.BuildingId;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** The numbers of a calendar's rules. */
class RuleNumbers extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_HOURS = 720;

	private final Number slot;

	private final Number buffer;

	private final Number lead;

	private final Number horizon;

	private final Number moves;

	private final Number cancel;

	private final List<Number> all;

	RuleNumbers(CalendarRules rules, Runnable changed) {
		addClassName("aj-rules-fields");
		this.slot = new Number("slot", 5, 480, rules.slotMinutes(), changed);
		this.buffer = new Number("buffer", 0, 120, rules.bufferMinutes(), changed);
		this.horizon = new Number("horizon", 1, 180, rules.horizonDays(), changed);
		this.lead = new Number("lead", 0, MOST_HOURS, rules.leadHours(), changed);
		this.moves = new Number("moves", 0, 10, rules.mostMoves(), changed);
		this.cancel = new Number("cancel", 0, MOST_HOURS, rules.cancelHours(), changed);
		this.all = List.of(this.slot, this.buffer, this.horizon, this.lead, this.moves, this.cancel);
		this.all.forEach(this::add);
	}

	boolean isWhole() {
		return this.all.stream().noneMatch(IntegerField::isEmpty);
	}

	int slotMinutes() {
		return this.slot.getOptionalValue().orElse(0);
	}

	CalendarRules rules(LocalDate first, @Nullable LocalDate last, @Nullable String authority, Set<DayOfWeek> restDays,
			List<OpeningHours> hours, Set<BuildingId> buildings) {
		return new CalendarRules(first, last, this.slot.getValue(), this.buffer.getValue(), this.lead.getValue(),
				this.horizon.getValue(), this.moves.getValue(), this.cancel.getValue(), authority, restDays, hours,
				buildings);
	}

	List<HasValidation> outOfRange() {
		return those(Number::isOutOfRange);
	}

	List<HasValidation> empty() {
		return those(IntegerField::isEmpty);
	}

	private List<HasValidation> those(Predicate<Number> which) {
		return this.all.stream().filter(which).map(HasValidation.class::cast).toList();
	}

	void readOnly() {
		this.all.forEach((field) -> field.setReadOnly(true));
	}

	/** A whole number within a range. */
	private static final class Number extends IntegerField {

		private static final long serialVersionUID = 1L;

		private final int least;

		private final int most;

		private Number(String name, int least, int most, int value, Runnable changed) {
			this.least = least;
			this.most = most;
			setLabel(getTranslation("booking.rules." + name));
			setHelperText(getTranslation("booking.rules." + name + "-help"));
			setRequiredIndicatorVisible(true);
			setValue(value);
			addValueChangeListener((_) -> changed.run());
		}

		private boolean isOutOfRange() {
			Integer now = getValue();
			return now == null || now < this.least || now > this.most;
		}

	}

}
