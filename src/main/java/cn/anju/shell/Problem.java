package cn.anju.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says inside a dialog why something was not done; takes the focus when it speaks. */
public class Problem extends Div {

	private static final long serialVersionUID = 1L;

	/** Makes one that is silent. */
	public Problem() {
		addClassName("aj-alert");
		getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
		setVisible(false);
	}

	/**
	 * Says why.
	 * @param text the sentence
	 */
	public void say(String text) {
		removeAll();
		add(new Glyph(State.LATE), new Span(text));
		setVisible(true);
		getElement().executeJs("this.focus()");
	}

	/**
	 * Says why.
	 * @param refusal a refusal, a record that somebody else changed, or a missing right
	 */
	public void say(RuntimeException refusal) {
		say(ErrorEdge.words(refusal, UI.getCurrent()));
	}

	/** Says nothing any more. */
	public void quiet() {
		setVisible(false);
	}

}
