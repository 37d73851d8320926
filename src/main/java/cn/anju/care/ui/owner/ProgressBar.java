package cn.anju.care.ui.owner;

import java.util.List;

import cn.anju.shell.State;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The steps of a case as a line. */
class ProgressBar extends Span {

	private static final long serialVersionUID = 1L;

	ProgressBar(List<State> steps, int position) {
		addClassName("aj-bar");
		getElement().setAttribute("role", "img")
			.setAttribute("aria-label", getTranslation("care.my.step", position, steps.size()));
		steps.forEach((each) -> getElement().appendChild(new Element("i").setAttribute("class", each.css())));
	}

}
