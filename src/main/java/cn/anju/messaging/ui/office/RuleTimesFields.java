package cn.anju.messaging.ui.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cn.anju.messaging.DayUnit;
import cn.anju.messaging.MonthlyDay;
import cn.anju.messaging.RestDay;
import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleFault.Field;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** When a rule speaks, as fields. */
class RuleTimesFields extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 100;

	private final TextField offsets = new TextField();

	private final Select<DayUnit> unit = new Select<>();

	private final Select<RestDay> restDay = new Select<>();

	private final TextField every = new TextField();

	private final Select<MonthlyDay> monthly = new Select<>();

	RuleTimesFields(Runnable changed) {
		addClassName("aj-rule-fields");
		this.offsets.setLabel(getTranslation("messaging.rule.offsets"));
		this.offsets.setHelperText(getTranslation("messaging.rule.offsets-help"));
		this.offsets.setMaxLength(LONGEST);
		this.unit.setLabel(getTranslation("messaging.rule.unit"));
		this.unit.setItems(DayUnit.values());
		this.unit.setItemLabelGenerator((one) -> getTranslation("messaging.rule.unit." + one.name()));
		this.restDay.setLabel(getTranslation("messaging.rule.rest-day"));
		this.restDay.setItems(RestDay.values());
		this.restDay.setItemLabelGenerator((one) -> getTranslation("messaging.rule.rest-day." + one.name()));
		this.every.setLabel(getTranslation("messaging.rule.every"));
		this.every.setHelperText(getTranslation("messaging.rule.every-help"));
		this.monthly.setLabel(getTranslation("messaging.rule.monthly"));
		this.monthly.setItems(MonthlyDay.values());
		this.monthly.setEmptySelectionAllowed(true);
		this.monthly.setEmptySelectionCaption(getTranslation("messaging.rule.monthly.none"));
		this.monthly.setItemLabelGenerator((one) -> (one != null) ? getTranslation("messaging.when." + one.name())
				: getTranslation("messaging.rule.monthly.none"));
		add(this.offsets, this.unit, this.restDay, this.every, this.monthly);
		this.offsets.addValueChangeListener((_) -> changed.run());
		this.unit.addValueChangeListener((_) -> changed.run());
		this.restDay.addValueChangeListener((_) -> changed.run());
		this.every.addValueChangeListener((_) -> changed.run());
		this.monthly.addValueChangeListener((_) -> changed.run());
	}

	void show(Rule rule) {
		this.offsets.setValue(String.join(", ", rule.offsets().stream().map((one) -> one.toString()).toList()));
		this.unit.setValue(rule.unit());
		this.restDay.setValue(rule.restDay());
		this.every.setValue((rule.every() > 0) ? Integer.toString(rule.every()) : "");
		this.monthly.setValue(rule.monthly());
	}

	void readOnly() {
		List.of(this.offsets, this.every).forEach((field) -> field.setReadOnly(true));
		List.of(this.unit, this.restDay, this.monthly).forEach((field) -> field.setReadOnly(true));
	}

	/** The times as they stand; nothing, marked at the field, if one is no number. */
	Optional<Times> read() {
		this.offsets.setInvalid(false);
		this.every.setInvalid(false);
		List<Integer> numbers = new ArrayList<>();
		boolean readable = true;
		for (String one : Arrays.stream(this.offsets.getValue().split("[\\s,\\uFF0C\\u3001;\\uFF1B]+"))
			.filter((text) -> !text.isEmpty())
			.toList()) {
			Integer number = number(one);
			readable = readable && number != null;
			numbers.add((number != null) ? number : 0);
		}
		if (!readable) {
			say(this.offsets, getTranslation("messaging.rule.offsets-wrong"));
		}
		String typed = this.every.getValue().strip();
		Integer again = typed.isEmpty() ? Integer.valueOf(0) : number(typed);
		if (again == null) {
			say(this.every, getTranslation("messaging.rule.every-wrong"));
		}
		return (readable && again != null) ? Optional
			.of(new Times(numbers, this.unit.getValue(), this.restDay.getValue(), again, this.monthly.getValue()))
				: Optional.empty();
	}

	/** Minus signs come in several kinds from a Chinese keyboard. */
	private static @Nullable Integer number(String typed) {
		try {
			return Integer.valueOf(typed.replaceAll("[\\u2212\\uFF0D\\u2013\\u2014]", "-"));
		}
		catch (NumberFormatException _) {
			return null;
		}
	}

	void say(Field field, String why) {
		say((field == Field.EVERY) ? this.every : this.offsets, why);
	}

	private static void say(TextField field, String why) {
		field.setErrorMessage(why);
		field.setInvalid(true);
	}

	/**
	 * When a rule speaks.
	 *
	 * @param offsets days from the due day
	 * @param unit what they are counted in
	 * @param restDay where a rest day goes
	 * @param every how often again, 0 for never
	 * @param monthly a day of each month instead
	 */
	record Times(List<Integer> offsets, DayUnit unit, RestDay restDay, int every, @Nullable MonthlyDay monthly) {
	}

}
