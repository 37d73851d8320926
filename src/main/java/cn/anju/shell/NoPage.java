package cn.anju.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page in place of one that cannot be shown: why, and where to go. */
class NoPage extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private String title = "";

	void say(String what, String why, Anchor onward) {
		add(new Main(words(what, why, onward)));
	}

	Div words(String what, String why, Anchor onward) {
		this.title = what;
		onward.addClassNames("aj-btn", "aj-btn-outline");
		Div words = new Div(new Icon("search"), new H1(what), new Paragraph(why), onward);
		words.addClassName("aj-empty");
		return words;
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
