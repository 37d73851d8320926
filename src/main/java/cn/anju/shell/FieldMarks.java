package cn.anju.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;

/** Marks the fields of a form that a refusal is about, and leads to the first. */
final class FieldMarks implements Serializable {

	private static final long serialVersionUID = 1L;

	private final Component form;

	private final transient Map<Refusal, List<Component>> about = new HashMap<>();

	private final List<Component> marked = new ArrayList<>();

	FieldMarks(Component form) {
		this.form = form;
	}

	void about(Refusal reason, Component... fields) {
		this.about.put(reason, Arrays.asList(fields));
	}

	/**
	 * Marks the fields of a refusal with its words, and what was left empty.
	 * @param refusal what was refused
	 * @param words the sentence
	 * @return whether a field says the sentence
	 */
	boolean say(Refused refusal, String words) {
		List<Component> its = this.about.getOrDefault(refusal.reason(), List.of());
		List<Component> empty = its.stream().filter(FieldMarks::isEmpty).toList();
		(empty.isEmpty() ? its : empty).forEach((field) -> mark(field, words));
		fields(this.form).filter((field) -> isRequired(field) && isEmpty(field) && !this.marked.contains(field))
			.forEach((field) -> mark(field, this.form.getTranslation("shell.field.missing")));
		return !its.isEmpty();
	}

	/** Puts the focus into the first marked field, if there is one. */
	void lead() {
		fields(this.form).filter(this.marked::contains).findFirst().ifPresent((field) -> {
			if (field instanceof Focusable<?> first) {
				first.focus();
			}
		});
	}

	void quiet() {
		this.marked.forEach((field) -> ((HasValidation) field).setInvalid(false));
		this.marked.clear();
	}

	private void mark(Component field, String words) {
		if (field instanceof HasValidation marking) {
			marking.setErrorMessage(words);
			marking.setInvalid(true);
			this.marked.add(field);
		}
	}

	private static boolean isEmpty(Component field) {
		return field instanceof HasValue<?, ?> value && value.isEmpty();
	}

	private static boolean isRequired(Component field) {
		return field instanceof HasValueAndElement<?, ?> value && value.isRequiredIndicatorVisible();
	}

	/** In the order in which they stand; what is hidden asks for nothing. */
	private static Stream<Component> fields(Component parent) {
		return parent.getChildren()
			.filter(Component::isVisible)
			.flatMap((child) -> (child instanceof HasValidation) ? Stream.of(child) : fields(child));
	}

}
