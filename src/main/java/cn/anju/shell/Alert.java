package cn.anju.shell;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * The place at the head of a page where a refusal or an error is said in words; it stays
 * until it is closed, the page changes or the next action succeeds.
 */
public class Alert extends Div {

	private static final long serialVersionUID = 1L;

	Alert() {
		addClassName("aj-alert");
		getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
		setVisible(false);
	}

	/**
	 * Finds the present page's place.
	 * @return the alert of the layout that is shown
	 */
	public static Optional<Alert> current() {
		return Optional.ofNullable(UI.getCurrent()).map((ui) -> ComponentUtil.getData(ui, Alert.class));
	}

	/**
	 * Gives the words for what went wrong, for dialogs that say it inside.
	 * @param thrown what went wrong
	 * @return one or two sentences in the reader's language
	 */
	public static String words(Throwable thrown) {
		return ErrorEdge.words(ErrorEdge.root(thrown), UI.getCurrent());
	}

	void attachTo(UI ui) {
		ComponentUtil.setData(ui, Alert.class, this);
	}

	/**
	 * Says what went wrong and what to do.
	 * @param text one or two sentences
	 */
	public void say(String text) {
		removeAll();
		NativeButton close = new NativeButton("", (_) -> quiet());
		close.add(new Icon("close"));
		close.addClassName("aj-touch");
		close.setAriaLabel(getTranslation("shell.close"));
		Component mark = new Glyph(State.LATE);
		add(mark, new Span(text), close);
		setVisible(true);
		getElement().executeJs("this.scrollIntoView({block:'nearest'});this.focus()");
	}

	/** Takes the words away. */
	public void quiet() {
		setVisible(false);
	}

}
