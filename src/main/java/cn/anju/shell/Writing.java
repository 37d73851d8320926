package cn.anju.shell;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/**
 * A field for words of several lines, as light as the browser has it, that grows with
 * what is written.
 */
@Tag("textarea")
public class Writing extends AbstractSinglePropertyField<Writing, String> implements Focusable<Writing> {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes an empty field.
	 * @param label what is asked for
	 * @param longest how much can be written, in UTF-16 units
	 */
	public Writing(String label, int longest) {
		super("value", "", false);
		setSynchronizedEvent("change");
		getElement().setAttribute("aria-label", label)
			.setAttribute("placeholder", label)
			.setAttribute("maxlength", Integer.toString(longest))
			.setAttribute("rows", "1")
			.setAttribute("class", "aj-writing");
	}

	/**
	 * Names what is kept of it in the browser as long as it is not sent ({@link Draft}).
	 * @param name the name within its form
	 */
	public void draft(String name) {
		getElement().setAttribute("data-draft", name);
	}

}
