package cn.anju.filing.ui.office;

import java.util.List;

import cn.anju.core.Roles;
import cn.anju.filing.CredentialDesk;
import cn.anju.filing.CredentialEntry;
import cn.anju.filing.CredentialState;
import cn.anju.identity.ProjectName;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * Who keeps the password of the filing system, project by project. The password
 * itself is never asked for.
 */
@Route("office/filing/credential")
@Menu(order = 11, title = "filing.menu.credential", icon = "lock")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
class CredentialView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private final transient CredentialDesk desk;

	private final transient LedgerWords words;

	CredentialView(CredentialDesk desk, LedgerWords words) {
		this.desk = desk;
		this.words = words;
		addClassName("aj-file");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		removeAll();
		PageHeader header = PageHeader.below("office/filing", getTranslation("filing.menu.ledger"), getPageTitle(),
				getTranslation("filing.credential.sub"));
		Div never = new Div(new Icon("shield"), new Span(getTranslation("filing.credential.never")));
		never.addClassName("aj-file-hint");
		add(header, never);
		List<ProjectName> projects = this.desk.projects();
		if (projects.isEmpty()) {
			add(new EmptyState("lock", getTranslation("filing.credential.none"),
					getTranslation("filing.credential.none-text")));
		}
		projects.forEach((project) -> add(panel(project)));
	}

	private Section panel(ProjectName project) {
		Section panel = new Section(new H2(project.name()));
		panel.addClassNames("aj-panel", "aj-file-panel");
		this.desk.of(project.id()).ifPresentOrElse((state) -> kept(panel, project, state), () -> begin(panel, project));
		return panel;
	}

	private void begin(Section panel, ProjectName project) {
		Paragraph none = new Paragraph(getTranslation("filing.credential.not-begun"));
		none.addClassName("aj-muted");
		panel.add(none);
		if (this.desk.mayBegin(project.id())) {
			Div actions = new Div(button("filing.credential.begin", true,
					() -> CredentialDialogs.begin(this.desk, project.id(), this.words.today(), this::show).open()));
			actions.addClassName("actions");
			panel.add(actions);
		}
	}

	private void kept(Section panel, ProjectName project, CredentialState state) {
		DescriptionList facts = new DescriptionList();
		facts.addClassName("aj-facts");
		fact(facts, "filing.credential.holder", state.holder());
		fact(facts, "filing.credential.since", this.words.day(state.heldSince(), getLocale()));
		fact(facts, "filing.credential.changed-on", this.words.day(state.changedOn(), getLocale()));
		String due = this.words.day(state.changeDue(), getLocale());
		boolean today = !state.overdue() && !state.changeDue().isAfter(this.words.today());
		StateBadge badge = state.overdue()
				? new StateBadge(State.LATE, getTranslation("filing.credential.overdue", due))
				: new StateBadge(today ? State.NEED : State.WAIT, getTranslation("filing.credential.due", due));
		Div actions = new Div(
				button("filing.credential.hand-over", !state.overdue(),
						() -> CredentialDialogs.handOver(this.desk, state, this.words.today(), this::show).open()),
				button("filing.credential.change", state.overdue(),
						() -> CredentialDialogs.change(this.desk, state, this.words.today(), this::show).open()));
		actions.addClassName("actions");
		panel.add(facts, badge, actions, register(project));
	}

	private static void fact(DescriptionList facts, String key, String value) {
		facts.add(new DescriptionList.Term(facts.getTranslation(key)), new DescriptionList.Description(value));
	}

	private NativeButton button(String key, boolean first, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", first ? "aj-btn-quiet" : "aj-btn-outline");
		return button;
	}

	private OrderedList register(ProjectName project) {
		OrderedList register = new OrderedList();
		register.addClassName("aj-file-history");
		for (CredentialEntry entry : this.desk.entries(project.id())) {
			Span when = new Span(this.words.day(entry.on(), getLocale()));
			when.addClassNames("aj-muted", "nb");
			Span by = new Span(getTranslation("filing.credential.recorded-by", entry.recordedBy()));
			by.addClassName("aj-muted");
			register.add(new ListItem(when, new Span(what(entry)), by));
		}
		return register;
	}

	private String what(CredentialEntry entry) {
		return (entry.kind() == CredentialEntry.Kind.HANDED_OVER)
				? getTranslation("filing.credential.entry-handed-over", entry.signedFrom(), entry.signedTo())
				: getTranslation("filing.credential.entry", getTranslation(entry.kind().key()), entry.signedTo());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("filing.menu.credential");
	}

}
