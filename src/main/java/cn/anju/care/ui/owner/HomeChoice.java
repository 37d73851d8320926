package cn.anju.care.ui.owner;

import java.util.List;
import java.util.function.Consumer;

import cn.anju.purchase.MyHome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Which of several homes it is about; what is typed stays. */
class HomeChoice extends Div {

	private static final long serialVersionUID = 1L;

	HomeChoice(List<MyHome> homes, MyHome first, Consumer<MyHome> chosen) {
		addClassName("aj-tabs");
		getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("care.new.home"));
		for (MyHome home : homes) {
			NativeButton tab = new NativeButton(home.unitLabel());
			tab.addClassName("aj-tab");
			tab.addClickListener((_) -> {
				mark(tab);
				chosen.accept(home);
			});
			add(tab);
			if (home.equals(first)) {
				mark(tab);
			}
		}
	}

	private void mark(NativeButton chosen) {
		getChildren().forEach((tab) -> {
			boolean here = tab.equals(chosen);
			tab.getElement().setAttribute("aria-pressed", Boolean.toString(here));
			if (here) {
				tab.getElement().setAttribute("aria-current", "true");
			}
			else {
				tab.getElement().removeAttribute("aria-current");
			}
		});
	}

}
