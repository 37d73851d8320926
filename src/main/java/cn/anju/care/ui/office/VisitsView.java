package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

import cn.anju.care.visit.Visit;
import cn.anju.care.visit.VisitDesk;
import cn.anju.care.visit.VisitRate;
import cn.anju.care.visit.VisitRecord;
import cn.anju.core.AccountId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import cn.anju.messaging.InboxDesk;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Visits to owners: what is to be made, and what came of those of this month. */
@Route("office/care/visits")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class VisitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient VisitDesk desk;

	private final transient VisitDialogs dialogs;

	private final transient CaseDeskWords words;

	private final transient InboxDesk inbox;

	private final transient CurrentStaff staff;

	VisitsView(VisitDesk desk, VisitDialogs dialogs, CaseDeskWords words, InboxDesk inbox, CurrentStaff staff) {
		this.staff = staff;
		this.desk = desk;
		this.dialogs = dialogs;
		this.words = words;
		this.inbox = inbox;
		addClassNames("aj-file", "aj-visits");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.visits.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		removeAll();
		YearMonth month = YearMonth.from(this.words.today());
		NativeButton plan = new NativeButton(getTranslation("care.visits.plan"),
				(_) -> this.dialogs.plan(this::show).open());
		plan.addClassNames("aj-btn", "aj-btn-primary");
		PageHeader header = new PageHeader(getPageTitle(), plan);
		VisitRate rate = this.desk.rate(month);
		header.sub(getTranslation("care.visits.rate", rate.planned(), rate.made(), rate.perCent()));
		List<Visit> open = this.desk.open();
		readOf(open);
		add(header, new CareTabs(CareTabs.VISITS), open(open), made(this.desk.made(month)),
				calledOff(this.desk.calledOff(month)));
	}

	/**
	 * Whoever looks at the list has seen what was said of the own visits: those that were
	 * near.
	 */
	private void readOf(List<Visit> open) {
		LocalDate tomorrow = this.words.today().plusDays(1);
		AccountId me = this.staff.accountId();
		open.stream()
			.filter((visit) -> visit.visitor().equals(me) && !visit.plannedOn().isAfter(tomorrow))
			.forEach((visit) -> this.inbox.readAbout(new Subject("visit", visit.id())));
	}

	private Section open(List<Visit> open) {
		Section panel = panel("care.visits.open", open.size());
		if (open.isEmpty()) {
			panel.add(new EmptyState("calendar", getTranslation("care.visits.none"),
					getTranslation("care.visits.none-text")));
		}
		open.forEach((visit) -> panel.add(row(visit)));
		return panel;
	}

	private Section made(List<Visit> made) {
		Section panel = panel("care.visits.made", made.size());
		made.forEach((visit) -> {
			VisitRecord record = visit.record();
			if (record != null) {
				panel.add(row(visit, record));
			}
		});
		panel.setVisible(!made.isEmpty());
		return panel;
	}

	private Section calledOff(List<Visit> visits) {
		Section panel = panel("care.visits.off", visits.size());
		visits.forEach((visit) -> {
			Div row = new Div(
					text(visit, new Paragraph(visit.purpose()),
							new Paragraph(getTranslation("care.visits.off-why", visit.calledOff()))),
					new StateBadge(State.WAIT, this.words.day(visit.plannedOn())));
			row.addClassName("row");
			panel.add(row);
		});
		panel.setVisible(!visits.isEmpty());
		return panel;
	}

	private Section panel(String key, int number) {
		Section panel = new Section(new H2(getTranslation(key, number)));
		panel.addClassNames("aj-panel", "aj-file-panel", "aj-case-list");
		return panel;
	}

	private Div row(Visit visit) {
		LocalDate today = this.words.today();
		boolean late = visit.plannedOn().isBefore(today);
		State state = late ? State.LATE : (visit.plannedOn().equals(today) ? State.NEED : State.WAIT);
		StateBadge day = new StateBadge(state,
				getTranslation(late ? "care.visits.late" : "care.visits.on", this.words.day(visit.plannedOn())));
		Div actions = new Div(action("care.visits.record", visit, (one) -> this.dialogs.record(one, this::show)),
				action("care.visits.move", visit, (one) -> this.dialogs.move(one, this::show)),
				action("care.visits.call-off", visit, (one) -> this.dialogs.callOff(one, this::show)));
		actions.addClassName("actions");
		Div row = new Div(text(visit, new Paragraph(visit.purpose())), day, actions);
		row.addClassName("row");
		return row;
	}

	private Div row(Visit visit, VisitRecord record) {
		Integer score = record.score();
		Paragraph said = new Paragraph(record.words());
		said.addClassName("words");
		Div row = new Div(
				text(visit, new Paragraph(getTranslation("care.visits.met-on", record.met(), visit.purpose())), said),
				new StateBadge(State.DONE, this.words.day(record.doneOn())),
				new Span((score != null) ? getTranslation("care.visits.score." + score) : ""));
		row.addClassName("row");
		return row;
	}

	private Div text(Visit visit, Paragraph... more) {
		Anchor home = new Anchor("office/purchases/" + visit.purchase(), visit.home());
		home.getElement().setAttribute("router-link", true);
		Span who = new Span(visit.owners() + " · " + getTranslation("care.visits.by", visit.visitorName()));
		who.addClassName("aj-muted");
		Div text = new Div(home, who);
		text.add(more);
		text.addClassName("aj-grow");
		return text;
	}

	private NativeButton action(String key, Visit visit, Function<Visit, CommandDialog> dialog) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> dialog.apply(visit).open());
		button.addClassNames("aj-btn", "aj-link", "aj-small");
		button.setAriaLabel(getTranslation(key) + " " + visit.home());
		return button;
	}

}
