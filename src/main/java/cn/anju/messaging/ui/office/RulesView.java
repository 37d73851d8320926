package cn.anju.messaging.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.Roles;
import cn.anju.messaging.Importance;
import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleDesk;
import cn.anju.messaging.RuleVersion;
import cn.anju.shell.Icon;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The reminder rules by part of the journey. */
@Route("office/rules")
@Menu(order = 79, title = "messaging.menu.rules", icon = "settings")
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/messaging-office.css")
class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient RuleDesk desk;

	private final transient DeskWords words;

	private final transient RuleWords when;

	RulesView(RuleDesk desk, DeskWords words, RuleWords when) {
		this.desk = desk;
		this.words = words;
		this.when = when;
		addClassName("aj-rules");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("messaging.rules.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		Anchor rehearsal = new Anchor("office/rules/rehearsal", "");
		rehearsal.add(new Icon("calendar"), new Span(getTranslation("messaging.rehearsal.title")));
		rehearsal.getElement().setAttribute("router-link", true);
		rehearsal.addClassNames("aj-btn", "aj-btn-outline");
		PageHeader header = new PageHeader(getPageTitle(), rehearsal);
		List<RuleVersion> all = this.desk.rules(getLocale());
		header.sub(getTranslation("messaging.rules.sub", all.size(),
				all.stream().filter((version) -> !version.active()).count()));
		add(header);
		Map<String, List<RuleVersion>> byCategory = all.stream()
			.collect(Collectors.groupingBy((version) -> version.rule().category(), LinkedHashMap::new,
					Collectors.toList()));
		byCategory.forEach((category, versions) -> add(panel(category, versions)));
	}

	private Section panel(String category, List<RuleVersion> versions) {
		Section panel = new Section(new H2(this.words.category(category, getLocale())));
		panel.addClassNames("aj-panel", "aj-rule-group");
		versions.forEach((version) -> panel.add(row(version)));
		return panel;
	}

	private Div row(RuleVersion version) {
		Rule rule = version.rule();
		Anchor name = new Anchor("office/rules/" + rule.key(), rule.text(getLocale()).name());
		name.getElement().setAttribute("router-link", true);
		name.addClassName("aj-strong");
		Span title = new Span(this.words.readable(rule.text(getLocale()).title(), getLocale()));
		title.addClassName("aj-muted");
		Div what = new Div(name, title);
		what.addClassName("what");
		Span times = new Span(this.when.when(rule, getLocale()));
		times.addClassName("when");
		Span whom = new Span(this.words.audience(rule.audience(), getLocale()));
		whom.addClassName("whom");
		Div row = new Div(what, times, whom, marks(rule), standing(version));
		row.addClassName("aj-rule-row");
		row.setClassName("off", !version.active());
		return row;
	}

	private Div marks(Rule rule) {
		Div marks = new Div();
		marks.addClassName("marks");
		if (rule.importance() == Importance.IMPORTANT) {
			marks.add(mark("messaging.importance.IMPORTANT"));
		}
		if (rule.call()) {
			marks.add(mark("messaging.rules.call"));
		}
		return marks;
	}

	private Span mark(String key) {
		Span mark = new Span(getTranslation(key));
		mark.addClassName("aj-mark-word");
		return mark;
	}

	private Div standing(RuleVersion version) {
		Span number = new Span(
				getTranslation(version.office() ? "messaging.rules.version-office" : "messaging.rules.version-shipped",
						version.version()));
		number.addClassName("aj-muted");
		Div standing = new Div(version.active() ? new StateBadge(State.DONE, getTranslation("messaging.rules.on"))
				: new StateBadge(State.WAIT, getTranslation("messaging.rules.off")), number);
		standing.addClassName("standing");
		return standing;
	}

}
