package cn.anju.messaging.ui.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.anju.core.Roles;
import cn.anju.messaging.Acknowledgement;
import cn.anju.messaging.Importance;
import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleFault;
import cn.anju.messaging.RuleText;
import cn.anju.messaging.StopWhen;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** A rule as fields; every fault stands at its field. */
class RuleForm extends Div {

	private static final long serialVersionUID = 1L;

	private static final Pattern FACT = Pattern.compile("\\{(\\w+)(?:,(?:date|money|text))?}");

	private final transient DeskWords words;

	private final transient Rule shown;

	private final transient Runnable changed;

	private final RuleTimesFields times;

	private final Select<String> audience = new Select<>();

	private final Select<Importance> importance = new Select<>();

	private final Select<Acknowledgement> acknowledgement = new Select<>();

	private final Checkbox call = new Checkbox();

	private final TextField link = new TextField();

	private final Checkbox stopAcknowledged = new Checkbox();

	private final Select<String> stopFact = new Select<>();

	private final TextField stopValues = new TextField();

	private final RuleTextFields chinese;

	private final RuleTextFields english;

	private AbstractField<?, String> entered;

	private boolean filling = true;

	RuleForm(Rule rule, DeskWords words, Runnable changed) {
		this.words = words;
		this.shown = rule;
		this.changed = changed;
		this.times = new RuleTimesFields(this::tell);
		this.chinese = new RuleTextFields("zh", this::tell, (field) -> this.entered = field);
		this.english = new RuleTextFields("en", this::tell, (field) -> this.entered = field);
		this.entered = this.chinese.body();
		addClassName("aj-rule-form");
		prepareFields();
		Div who = new Div(this.audience, this.importance, this.acknowledgement, this.link, this.call);
		who.addClassName("aj-rule-fields");
		Div stop = new Div(this.stopFact, this.stopValues, this.stopAcknowledged);
		stop.addClassName("aj-rule-fields");
		Div both = new Div(this.chinese, this.english);
		both.addClassName("aj-rule-languages");
		add(part("messaging.rule.part.when", this.times), part("messaging.rule.part.who", who),
				part("messaging.rule.part.stop", stop), part("messaging.rule.part.words", chips(), both));
		fill(rule);
	}

	private Section part(String key, Div... parts) {
		Section section = new Section(new H2(getTranslation(key)));
		section.add(parts);
		section.addClassNames("aj-panel", "aj-rule-part");
		return section;
	}

	private void prepareFields() {
		this.audience.setLabel(getTranslation("messaging.rule.audience"));
		this.audience.setItems(Stream.concat(Stream.of(Roles.OWNER), Roles.STAFF.stream()).toList());
		this.audience.setItemLabelGenerator((role) -> this.words.audience(role, getLocale()));
		this.importance.setLabel(getTranslation("messaging.rule.importance"));
		this.importance.setItems(Importance.values());
		this.importance.setItemLabelGenerator((one) -> getTranslation("messaging.importance." + one.name()));
		this.acknowledgement.setLabel(getTranslation("messaging.rule.acknowledgement"));
		this.acknowledgement.setItems(Acknowledgement.values());
		this.acknowledgement.setItemLabelGenerator((one) -> getTranslation("messaging.acknowledgement." + one.name()));
		this.link.setLabel(getTranslation("messaging.rule.link"));
		this.link.setHelperText(getTranslation("messaging.rule.link-help"));
		this.call.setLabel(getTranslation("messaging.rule.call"));
		this.stopAcknowledged.setLabel(getTranslation("messaging.rule.stop-acknowledged"));
		this.stopFact.setLabel(getTranslation("messaging.rule.stop-fact"));
		this.stopFact.setItems(new TreeSet<>(this.shown.facts()));
		this.stopFact.setEmptySelectionAllowed(true);
		this.stopFact.setEmptySelectionCaption(getTranslation("messaging.rule.stop-fact.none"));
		this.stopFact.setItemLabelGenerator((fact) -> (fact != null) ? this.words.fact(fact, getLocale())
				: getTranslation("messaging.rule.stop-fact.none"));
		this.stopValues.setLabel(getTranslation("messaging.rule.stop-values"));
		choices().forEach((field) -> field.addValueChangeListener((_) -> tell()));
	}

	private List<HasValue<?, ?>> choices() {
		return List.of(this.audience, this.importance, this.acknowledgement, this.link, this.call,
				this.stopAcknowledged, this.stopFact, this.stopValues);
	}

	private void fill(Rule rule) {
		this.times.show(rule);
		this.audience.setValue(rule.audience());
		this.importance.setValue(rule.importance());
		this.acknowledgement.setValue(rule.acknowledgement());
		this.link.setValue(rule.link());
		this.call.setValue(rule.call());
		this.stopAcknowledged.setValue(rule.stop().acknowledged());
		this.stopFact.setValue(rule.stop().fact());
		this.stopValues.setValue(String.join(", ", rule.stop().values()));
		this.chinese.show(text(rule, "zh"));
		this.english.show(text(rule, "en"));
		this.filling = false;
	}

	private static RuleText text(Rule rule, String language) {
		return rule.texts().getOrDefault(language, new RuleText("", "", "", null));
	}

	private void tell() {
		if (!this.filling) {
			this.changed.run();
		}
	}

	void readOnly() {
		this.times.readOnly();
		this.chinese.readOnly();
		this.english.readOnly();
		choices().forEach((field) -> field.setReadOnly(true));
	}

	/**
	 * The rule as it stands; nothing, with every fault at its field, if it cannot run.
	 */
	Optional<Rule> read() {
		List.of(this.audience, this.stopFact).forEach((field) -> field.setInvalid(false));
		this.link.setInvalid(false);
		RuleText zh = this.chinese.read();
		RuleText en = this.english.read();
		Optional<Rule> read = this.times.read().map((time) -> rule(time, Map.of("zh", zh, "en", en)));
		List<RuleFault> faults = read.map(RuleFault::of).orElse(List.of());
		faults.forEach(this::say);
		return read.filter((_) -> faults.isEmpty());
	}

	private Rule rule(RuleTimesFields.Times time, Map<String, RuleText> texts) {
		List<String> values = Stream.of(this.stopValues.getValue().split("[,\\uFF0C\\u3001]"))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.toList();
		return new Rule(this.shown.key(), this.shown.kind(), this.shown.category(), this.audience.getValue(),
				this.importance.getValue(), this.acknowledgement.getValue(), this.link.getValue().strip(),
				time.offsets(), time.unit(), time.restDay(), time.every(), time.monthly(), this.call.getValue(),
				new StopWhen(this.stopAcknowledged.getValue(), this.stopFact.getValue(), values), this.shown.facts(),
				texts);
	}

	private void say(RuleFault fault) {
		String why = getTranslation("messaging.fault." + fault.reason().name());
		switch (fault.field()) {
			case OFFSETS, EVERY -> this.times.say(fault.field(), why);
			case AUDIENCE -> {
				this.audience.setErrorMessage(why);
				this.audience.setInvalid(true);
			}
			case LINK -> {
				this.link.setErrorMessage(getTranslation("messaging.fault.link"));
				this.link.setInvalid(true);
			}
			case STOP -> {
				this.stopFact.setErrorMessage(getTranslation("messaging.fault.stop"));
				this.stopFact.setInvalid(true);
			}
			default -> {
				this.chinese.say(fault.field(), why);
				this.english.say(fault.field(), why);
			}
		}
	}

	/** The facts that the words may name; each goes where the cursor stands. */
	private Div chips() {
		Div chips = new Div(new Span(getTranslation("messaging.rule.facts")));
		chips.addClassName("aj-chips");
		Stream.concat(Stream.of("unit", "buyers", "due"), new TreeSet<>(this.shown.facts()).stream())
			.forEach((fact) -> chips.add(chip(fact)));
		Paragraph help = new Paragraph(getTranslation("messaging.rule.facts-help"));
		help.addClassNames("aj-muted", "aj-small");
		return new Div(chips, help);
	}

	private NativeButton chip(String fact) {
		String inserted = written(fact);
		NativeButton chip = new NativeButton("", (_) -> insert(inserted));
		Span code = new Span(inserted);
		code.addClassName("aj-muted");
		chip.add(new Span(this.words.fact(fact, getLocale())), code);
		chip.addClassName("aj-chip");
		return chip;
	}

	/** As the words that are shown write it; a day is written as a day. */
	private String written(String fact) {
		return this.shown.texts()
			.values()
			.stream()
			.flatMap((text) -> Stream.of(text.title(), text.text()))
			.flatMap((text) -> FACT.matcher(text).results())
			.filter((match) -> match.group(1).equals(fact))
			.map((match) -> match.group())
			.findFirst()
			.orElse("due".equals(fact) ? "{due,date}" : "{" + fact + "}");
	}

	private void insert(String fact) {
		this.entered.getElement().executeJs("""
				const box = this.inputElement;
				box.focus();
				box.setRangeText($0, box.selectionStart, box.selectionEnd, 'end');
				box.dispatchEvent(new Event('input', { bubbles: true }));
				box.dispatchEvent(new Event('change', { bubbles: true }));""", fact);
	}

}
