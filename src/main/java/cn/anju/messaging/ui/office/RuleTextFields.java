package cn.anju.messaging.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.anju.messaging.RuleFault.Field;
import cn.anju.messaging.RuleText;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** The words of a rule in one language, as fields. */
class RuleTextFields extends Div {

	private static final long serialVersionUID = 1L;

	private final TextField name = new TextField();

	private final TextField title = new TextField();

	private final TextArea text = new TextArea();

	private final TextArea call = new TextArea();

	private final Map<Field, HasValidationProperties> fields = new LinkedHashMap<>();

	/**
	 * Makes the fields.
	 * @param language {@code zh} or {@code en}
	 * @param changed told when something was typed
	 * @param entered told which field has the focus
	 */
	RuleTextFields(String language, Runnable changed, SerializableConsumer<AbstractField<?, String>> entered) {
		addClassName("aj-rule-words");
		boolean chinese = "zh".equals(language);
		this.fields.put(chinese ? Field.NAME_ZH : Field.NAME_EN, this.name);
		this.fields.put(chinese ? Field.TITLE_ZH : Field.TITLE_EN, this.title);
		this.fields.put(chinese ? Field.TEXT_ZH : Field.TEXT_EN, this.text);
		this.fields.put(chinese ? Field.CALL_ZH : Field.CALL_EN, this.call);
		this.name.setLabel(getTranslation("messaging.rule.name"));
		this.title.setLabel(getTranslation("messaging.rule.subject"));
		this.text.setLabel(getTranslation("messaging.rule.text"));
		this.call.setLabel(getTranslation("messaging.rule.call-text"));
		this.call.setHelperText(getTranslation("messaging.rule.call-text-help"));
		add(new H3(getTranslation("messaging.rule.language." + language)), this.name, this.title, this.text, this.call);
		List.of(this.name, this.title).forEach((field) -> {
			field.addValueChangeListener((_) -> changed.run());
			field.addFocusListener((_) -> entered.accept(field));
		});
		List.of(this.text, this.call).forEach((field) -> {
			field.addValueChangeListener((_) -> changed.run());
			field.addFocusListener((_) -> entered.accept(field));
		});
	}

	void show(RuleText words) {
		this.name.setValue(words.name());
		this.title.setValue(words.title());
		this.text.setValue(words.text());
		this.call.setValue((words.call() != null) ? words.call() : "");
	}

	void readOnly() {
		getChildren().filter(HasValue.class::isInstance)
			.map((Component one) -> (HasValue<?, ?>) one)
			.forEach((field) -> field.setReadOnly(true));
	}

	/** The field that a fact goes into as long as nobody has chosen another. */
	TextArea body() {
		return this.text;
	}

	RuleText read() {
		this.fields.values().forEach((field) -> field.setInvalid(false));
		String said = this.call.getValue().strip();
		@Nullable String script = said.isEmpty() ? null : said;
		return new RuleText(this.name.getValue().strip(), this.title.getValue().strip(), this.text.getValue().strip(),
				script);
	}

	/** Marks a field; what belongs to the other language is passed over. */
	void say(Field field, String why) {
		HasValidationProperties marked = this.fields.get(field);
		if (marked != null) {
			marked.setErrorMessage(why);
			marked.setInvalid(true);
		}
	}

}
