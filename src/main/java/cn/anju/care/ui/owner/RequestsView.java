package cn.anju.care.ui.owner;

import java.util.List;
import java.util.Locale;

import cn.anju.care.MyCase;
import cn.anju.care.MyCases;
import cn.anju.core.Roles;
import cn.anju.identity.IdentitySettings;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The owner's complaints, suggestions, enquiries and applications, and a new one. */
@Route("my/requests")
@Menu(order = 30, title = "care.menu.my", icon = "talk")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/care.css")
class RequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient MyCases cases;

	private final transient RequestWords words;

	private final String hotline;

	RequestsView(MyCases cases, RequestWords words, IdentitySettings settings) {
		this.cases = cases;
		this.words = words;
		this.hotline = settings.hotline();
		addClassName("aj-requests");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		List<MyCase> all = this.cases.cases();
		add(new OwnerTop(getPageTitle(), "my"));
		if (all.isEmpty()) {
			add(new EmptyState("talk", getTranslation("care.my.empty"), getTranslation("care.my.empty-text"), begin()));
		}
		else {
			Div begin = new Div(begin());
			begin.addClassName("aj-request-new");
			add(begin);
		}
		section("care.my.open", all.stream().filter((my) -> my.one().state().isOpen()).toList());
		section("care.my.closed", all.stream().filter((my) -> !my.one().state().isOpen()).toList());
		add(new OwnerHelp(this.hotline));
	}

	private Anchor begin() {
		Anchor begin = new Anchor("my/requests/new", getTranslation("care.my.new"));
		begin.getElement().setAttribute("router-link", true);
		begin.addClassNames("aj-btn", "aj-btn-primary");
		return begin;
	}

	private void section(String key, List<MyCase> cases) {
		if (cases.isEmpty()) {
			return;
		}
		H2 title = new H2(getTranslation(key));
		title.addClassName("aj-section");
		Div list = new Div();
		list.addClassNames("aj-card", "aj-list");
		cases.forEach((my) -> list.add(item(my)));
		add(title, list);
	}

	private Anchor item(MyCase my) {
		Locale locale = getLocale();
		Span what = new Span(this.words.asks(my, locale));
		Paragraph state = new Paragraph(new StateBadge(this.words.state(my), this.words.stateWord(my, locale)), what);
		state.addClassName("state");
		Paragraph who = new Paragraph(getTranslation("care.my.item", my.one().number(), this.words.handler(my.one())));
		Div text = new Div(new H3(my.one().title()), state, who, new Paragraph(my.one().place()));
		text.addClassName("aj-grow");
		if (my.one().state().isOpen()) {
			text.add(new ProgressBar(this.words.bar(my), my.progress().position()));
		}
		Anchor item = new Anchor("my/requests/" + my.one().id(), text, new Icon("next"));
		item.getElement().setAttribute("router-link", true);
		item.addClassName("aj-item");
		return item;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.my.title");
	}

}
