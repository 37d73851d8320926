package cn.anju.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;

/** Searches a list while somebody types; the key "/" leads to it. */
public class SearchField extends TextField {

	private static final long serialVersionUID = 1L;

	private static final int TYPING_PAUSE = 350;

	private static final String KEY = "/";

	/**
	 * Makes a field.
	 * @param what what can be searched for
	 */
	public SearchField(String what) {
		addClassName("aj-find");
		setPlaceholder(what);
		setAriaLabel(what);
		setPrefixComponent(new Icon("search"));
		Span key = new Span();
		key.getElement().appendChild(new Element("kbd").setText(KEY)).setAttribute("aria-hidden", "true");
		setSuffixComponent(key);
		setClearButtonVisible(true);
		setValueChangeMode(ValueChangeMode.LAZY);
		setValueChangeTimeout(TYPING_PAUSE);
		getElement().setAttribute("aria-keyshortcuts", KEY);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		SingleKeys.focus(this, KEY);
	}

}
