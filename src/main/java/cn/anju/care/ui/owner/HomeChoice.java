package cn.anju.care.ui.owner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.anju.purchase.MyHome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;

/** Which of several homes it is about; what is typed stays, and the choice with it. */
class HomeChoice extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Map<MyHome, NativeButton> tabs = new LinkedHashMap<>();

	private final transient Consumer<MyHome> chosen;

	private final Element kept = new Element("input").setAttribute("type", "hidden").setAttribute("data-draft", "home");

	HomeChoice(List<MyHome> homes, MyHome first, Consumer<MyHome> chosen) {
		this.chosen = chosen;
		addClassName("aj-tabs");
		getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("care.new.home"));
		for (MyHome home : homes) {
			NativeButton tab = new NativeButton(home.unitLabel(), (_) -> {
				choose(home);
				getElement().executeJs("this.dispatchEvent(new Event('change', {bubbles: true}))");
			});
			tab.addClassName("aj-tab");
			this.tabs.put(home, tab);
			add(tab);
		}
		getElement().appendChild(this.kept);
		mark(first);
	}

	/** As it was kept; an unknown one changes nothing. */
	void choose(String purchase) {
		this.tabs.keySet()
			.stream()
			.filter((home) -> home.purchase().toString().equals(purchase))
			.findFirst()
			.ifPresent(this::choose);
	}

	private void choose(MyHome home) {
		mark(home);
		this.chosen.accept(home);
	}

	private void mark(MyHome home) {
		this.kept.setProperty("value", home.purchase().toString());
		this.tabs.forEach((each, tab) -> {
			boolean here = each.equals(home);
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
