package cn.anju.booking.ui.office;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingRefusal;
import cn.anju.booking.CalendarRules;
import cn.anju.booking.Place;
import cn.anju.calendar.Authority;
import cn.anju.core.BuildingId;
import cn.anju.core.Refused;
import cn.anju.property.Building;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** A calendar as fields; every refusal stands at the fields that it is about. */
class CalendarForm extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_PLACE = 200;

	private final Checkbox open = new Checkbox(getTranslation("booking.rules.open"));

	private final TextField place = new TextField(getTranslation("booking.rules.place"));

	private final TextField placeEnglish = new TextField(getTranslation("booking.rules.place-english"));

	private final DayField firstDay;

	private final DayField lastDay;

	private final RuleNumbers numbers;

	private final HoursFields hours;

	private final Select<Authority> authority = new Select<>();

	private final CheckboxGroup<DayOfWeek> restDays = new CheckboxGroup<>(getTranslation("booking.rules.rest-days"));

	private final CheckboxGroup<Building> buildings = new CheckboxGroup<>(getTranslation("booking.rules.buildings"));

	private final List<HasValidation> marked = new ArrayList<>();

	CalendarForm(BookingCalendar calendar, BookingParts parts, Runnable changed) {
		CalendarRules rules = calendar.rules();
		this.firstDay = new DayField(getTranslation("booking.rules.first-day"), rules.firstDay());
		this.lastDay = new DayField(getTranslation("booking.rules.last-day"), rules.lastDay());
		this.numbers = new RuleNumbers(rules, changed);
		this.hours = new HoursFields(changed);
		addClassName("aj-calendar-form");
		prepare(parts, calendar);
		fill(calendar);
		add(part("booking.rules.part.where", this.open, wide(this.place, this.placeEnglish)),
				part("booking.rules.part.hours", help("booking.rules.hours-help"), this.hours, fields(this.authority),
						this.restDays),
				part("booking.rules.part.days", fields(this.firstDay, this.lastDay), this.numbers),
				part("booking.rules.part.who", this.buildings));
		Stream.<HasValue<?, ?>>of(this.firstDay, this.lastDay, this.authority, this.restDays)
			.forEach((field) -> field.addValueChangeListener((_) -> changed.run()));
	}

	private void prepare(BookingParts parts, BookingCalendar calendar) {
		this.place.setMaxLength(LONGEST_PLACE);
		this.place.setRequiredIndicatorVisible(true);
		this.placeEnglish.setMaxLength(LONGEST_PLACE);
		this.placeEnglish.setRequiredIndicatorVisible(true);
		this.lastDay.setRequiredIndicatorVisible(false);
		this.lastDay.setClearButtonVisible(true);
		this.lastDay.setHelperText(getTranslation("booking.rules.last-day-help"));
		this.authority.setLabel(getTranslation("booking.rules.authority"));
		this.authority.setHelperText(getTranslation("booking.rules.authority-help"));
		this.authority.setItems(parts.calendars().authorities());
		this.authority.setEmptySelectionAllowed(true);
		this.authority.setEmptySelectionCaption(getTranslation("booking.rules.authority-none"));
		this.authority.setItemLabelGenerator(
				(one) -> (one != null) ? one.name() : getTranslation("booking.rules.authority-none"));
		this.restDays.setItems(DayOfWeek.values());
		this.restDays.setItemLabelGenerator((day) -> parts.words().weekday(day, getLocale()));
		List<Building> all = parts.calendars().buildings(calendar.project());
		this.buildings.setItems(all);
		this.buildings.setItemLabelGenerator(Building::name);
		this.buildings.setHelperText(
				getTranslation(all.isEmpty() ? "booking.rules.buildings-none" : "booking.rules.buildings-help"));
	}

	private void fill(BookingCalendar calendar) {
		CalendarRules rules = calendar.rules();
		this.open.setValue(calendar.open());
		this.place.setValue(calendar.place().chinese());
		this.placeEnglish.setValue(calendar.place().english());
		this.hours.show(rules.hours());
		this.authority.getListDataView()
			.getItems()
			.filter((one) -> one.key().equals(rules.authority()))
			.findFirst()
			.ifPresent(this.authority::setValue);
		this.restDays.setValue(rules.restDays());
		this.buildings.setValue(this.buildings.getListDataView()
			.getItems()
			.filter((one) -> rules.buildings().contains(one.id()))
			.collect(Collectors.toSet()));
	}

	private Section part(String key, Component... parts) {
		Section section = new Section(new H2(getTranslation(key)));
		section.add(parts);
		section.addClassNames("aj-panel", "aj-rules-part");
		return section;
	}

	private static Div fields(Component... fields) {
		Div group = new Div(fields);
		group.addClassName("aj-rules-fields");
		return group;
	}

	private static Div wide(Component... fields) {
		Div group = fields(fields);
		group.addClassName("wide");
		return group;
	}

	private Paragraph help(String key) {
		Paragraph help = new Paragraph(getTranslation(key));
		help.addClassNames("aj-muted", "aj-small");
		return help;
	}

	void readOnly() {
		this.numbers.readOnly();
		this.hours.readOnly();
		Stream
			.<HasValue<?, ?>>of(this.open, this.place, this.placeEnglish, this.firstDay, this.lastDay, this.authority,
					this.restDays, this.buildings)
			.forEach((field) -> field.setReadOnly(true));
	}

	boolean isOpen() {
		return this.open.getValue();
	}

	Place place() {
		return new Place(this.place.getValue().strip(), this.placeEnglish.getValue().strip());
	}

	/** The rules as they stand; refused where something is not written. */
	CalendarRules rules() {
		if (this.firstDay.isEmpty() || !this.numbers.isWhole()) {
			throw new Refused(BookingRefusal.RULES_INCOMPLETE);
		}
		Set<BuildingId> whose = this.buildings.getValue().stream().map(Building::id).collect(Collectors.toSet());
		return this.numbers.rules(this.firstDay.getValue(), this.lastDay.getValue(), key(this.authority.getValue()),
				this.restDays.getValue(), this.hours.read(), whose);
	}

	private static @Nullable String key(@Nullable Authority authority) {
		return (authority != null) ? authority.key() : null;
	}

	/** Marks the fields of a refusal; false if it is about none of them. */
	boolean say(Refused refused, String words) {
		if (refused.reason() instanceof BookingRefusal reason) {
			about(reason).forEach((field) -> {
				field.setErrorMessage(words);
				field.setInvalid(true);
				this.marked.add(field);
			});
		}
		if (!this.marked.isEmpty() && this.marked.getFirst() instanceof Focusable<?> first) {
			first.focus();
		}
		return !this.marked.isEmpty();
	}

	private List<HasValidation> about(BookingRefusal reason) {
		return switch (reason) {
			case PLACE_MISSING -> {
				List<TextField> places = List.of(this.place, this.placeEnglish);
				yield places.stream().filter((one) -> one.getValue().isBlank()).map(HasValidation.class::cast).toList();
			}
			case LAST_BEFORE_FIRST -> List.of(this.lastDay);
			case SLOT_LENGTH, RULE_NUMBERS -> this.numbers.outOfRange();
			case RULES_INCOMPLETE ->
				Stream
					.of(this.firstDay.isEmpty() ? List.<HasValidation>of(this.firstDay) : List.<HasValidation>of(),
							this.numbers.empty(), this.hours.about(reason, 0))
					.flatMap(List::stream)
					.toList();
			default -> this.hours.about(reason, this.numbers.slotMinutes());
		};
	}

	void quiet() {
		this.marked.forEach((field) -> field.setInvalid(false));
		this.marked.clear();
	}

}
