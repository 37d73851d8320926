package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.care.ShiftDesk;
import cn.anju.care.ShiftDraft;
import cn.anju.care.ShiftLog;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.property.Project;
import cn.anju.shell.DayField;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * Shifts: what the asker was handed and signs, what would be handed over now, and
 * the logs by day. The address says of which project and up to which day.
 */
@Route("office/care/shifts")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class ShiftsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final String PROJECT = "project";

	private static final String UNTIL = "until";

	private static final int PAGE = 30;

	private final transient ShiftDesk desk;

	private final transient Days days;

	private transient List<Project> projects = List.of();

	private transient Optional<Project> project = Optional.empty();

	private transient LocalDate until;

	private final Div signing = new Div();

	private final Div drafting = new Div();

	private final Div kept = new Div();

	private int most = PAGE;

	ShiftsView(ShiftDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		this.until = days.today();
		addClassNames("aj-file", "aj-shifts");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.shifts.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		this.projects = this.desk.projects();
		String id = asked.getSingleParameter(PROJECT).orElse("");
		this.project = this.projects.stream()
			.filter((one) -> one.id().toString().equals(id))
			.findFirst()
			.or(() -> this.projects.stream().findFirst());
		this.until = asked.getSingleParameter(UNTIL).flatMap(ShiftsView::parse).orElse(this.days.today());
		this.most = PAGE;
		show();
	}

	private static Optional<LocalDate> parse(String written) {
		try {
			return Optional.of(LocalDate.parse(written));
		}
		catch (DateTimeParseException _) {
			return Optional.empty();
		}
	}

	private void show() {
		removeAll();
		PageHeader header = new PageHeader(getPageTitle());
		header.sub(getTranslation("care.shifts.sub"));
		add(header, new CareTabs(CareTabs.SHIFTS));
		this.project.ifPresentOrElse((its) -> show(its, header), () -> add(new EmptyState("staff",
				getTranslation("care.shifts.no-project"), getTranslation("care.shifts.no-project-text"))));
	}

	private void show(Project its, PageHeader header) {
		if (this.projects.size() > 1) {
			header.add(choice(its));
		}
		NativeButton ask = new NativeButton(getTranslation("care.question.write"), (_) -> ask(its));
		ask.addClassNames("aj-btn", "aj-btn-outline");
		header.add(ask);
		add(this.signing, this.drafting, this.kept);
		showSigning();
		showDraft(its);
		showLogs();
	}

	private void showDraft(Project its) {
		this.drafting.removeAll();
		this.drafting.add(new ShiftDraftPanel(this.desk.draft(its.id()), this.desk, this.days, (log) -> {
			showDraft(its);
			showLogs();
			Toasts.done(getTranslation("care.shifts.handed-over", log.next().name()));
		}));
	}

	/** What is being written for the next shift stays. */
	private void ask(Project its) {
		ShiftDraft draft = this.desk.draft(its.id());
		new QuestionDialog(its.id(), draft.colleagues(), this.desk,
				() -> this.drafting.getChildren()
					.map(ShiftDraftPanel.class::cast)
					.forEach((panel) -> panel.show(this.desk.draft(its.id()).open())))
			.open();
	}

	private void showSigning() {
		this.signing.removeAll();
		List<ShiftLog> logs = this.desk.toSign();
		this.signing.setVisible(!logs.isEmpty());
		if (!logs.isEmpty()) {
			this.signing.add(toSign(logs));
		}
	}

	private void showLogs() {
		this.kept.removeAll();
		this.project.ifPresent((its) -> this.kept.add(logs(its)));
	}

	private Select<Project> choice(Project its) {
		Select<Project> choice = new Select<>();
		choice.setItems(this.projects);
		choice.setItemLabelGenerator(Project::name);
		choice.setAriaLabel(getTranslation("care.shifts.project"));
		choice.setValue(its);
		choice.addValueChangeListener((change) -> ask(change.getValue(), this.until));
		return choice;
	}

	private Section toSign(List<ShiftLog> logs) {
		Section panel = new Section(new H2(getTranslation("care.shifts.to-sign", logs.size())));
		panel.addClassNames("aj-panel", "aj-file-panel", "to-sign");
		for (ShiftLog log : logs) {
			NativeButton sign = new NativeButton(getTranslation("care.shifts.sign"), (_) -> {
				this.desk.sign(log.id());
				showSigning();
				showLogs();
				Toasts.done(getTranslation("care.shifts.signed-now", log.writtenBy().name()));
			});
			sign.addClassNames("aj-btn", "aj-btn-primary");
			sign.setAriaLabel(getTranslation("care.shifts.sign") + " " + log.writtenBy().name());
			ShiftLogRow row = new ShiftLogRow(log, this.days);
			row.add(sign);
			if (!log.words().isBlank()) {
				Paragraph words = new Paragraph(log.words());
				words.addClassName("words");
				row.add(words);
			}
			panel.add(row);
		}
		return panel;
	}

	private Section logs(Project its) {
		DayField day = new DayField("", this.until);
		day.setAriaLabel(getTranslation("care.shifts.until"));
		day.setRequiredIndicatorVisible(false);
		day.setMax(this.days.today());
		day.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				ask(its, change.getValue());
			}
		});
		Div head = new Div(new H2(getTranslation("care.shifts.logs")), day);
		head.addClassName("head");
		Section panel = new Section(head);
		panel.addClassNames("aj-panel", "aj-file-panel");
		List<ShiftLog> found = this.desk.logs(its.id(), this.until, this.most + 1);
		if (found.isEmpty()) {
			panel.add(new EmptyState("document", getTranslation("care.shifts.no-logs"),
					getTranslation("care.shifts.no-logs-text")));
		}
		byDay(panel, found.stream().limit(this.most).toList());
		if (found.size() > this.most) {
			panel.add(earlier());
		}
		return panel;
	}

	private void byDay(Section panel, List<ShiftLog> logs) {
		Map<LocalDate, Div> days = new LinkedHashMap<>();
		for (ShiftLog log : logs) {
			days.computeIfAbsent(log.shift().day(), (_) -> new Div()).add(new ShiftLogRow(log, this.days));
		}
		days.forEach((day, rows) -> panel.add(new H3(this.days.written(day, getLocale())), rows));
	}

	private NativeButton earlier() {
		NativeButton earlier = new NativeButton(getTranslation("care.shifts.earlier"), (_) -> {
			this.most += PAGE;
			showLogs();
		});
		earlier.addClassNames("aj-btn", "aj-btn-outline");
		return earlier;
	}

	private void ask(Project its, LocalDate last) {
		Map<String, String> asked = new LinkedHashMap<>();
		asked.put(PROJECT, its.id().toString());
		if (last.isBefore(this.days.today())) {
			asked.put(UNTIL, last.toString());
		}
		UI.getCurrent().navigate(CareTabs.SHIFTS, QueryParameters.simple(asked));
	}

}
