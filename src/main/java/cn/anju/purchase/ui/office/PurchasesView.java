package cn.anju.purchase.ui.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectName;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.PurchaseFilter;
import cn.anju.purchase.PurchaseFilter.Released;
import cn.anju.purchase.PurchaseLists;
import cn.anju.purchase.PurchaseRow;
import cn.anju.purchase.SpecialistDesk;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.NarrowScreen;
import cn.anju.shell.PageHeader;
import cn.anju.shell.SearchField;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every purchase of the asker's projects: find one, or show many to their owners. */
@Route("office/purchases")
@Menu(order = 1, title = "purchase.menu.files", icon = "document")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
class PurchasesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private final transient PurchaseLists lists;

	private final transient PurchaseDesk desk;

	private final transient SpecialistDesk specialists;

	private final transient CurrentStaff staff;

	private final PurchaseGrid grid;

	private final SearchField search = new SearchField(getTranslation("purchase.list.search"));

	private final Div tabs = new Div();

	private final Select<ProjectName> project = new Select<>();

	private final Div bulk = new Div();

	private final Span foot = new Span();

	private final NativeButton all = new NativeButton();

	private transient PurchaseFilter filter = PurchaseFilter.ALL;

	PurchasesView(PurchaseLists lists, PurchaseDesk desk, SpecialistDesk specialists, CurrentStaff staff,
			PurchaseWords words) {
		this.lists = lists;
		this.desk = desk;
		this.specialists = specialists;
		this.staff = staff;
		this.grid = new PurchaseGrid(words, this::mayRelease);
		addClassName("aj-ledger-page");
		NarrowScreen.watch(this, this.grid::narrow);
		Anchor numbers = new Anchor("office/purchases/numbers", getTranslation("purchase.numbers.title"));
		numbers.getElement().setAttribute("router-link", true);
		numbers.addClassNames("aj-btn", "aj-btn-outline");
		Anchor missing = new Anchor("office/purchases/documents", getTranslation("purchase.paperwork.title"));
		missing.getElement().setAttribute("router-link", true);
		missing.addClassNames("aj-btn", "aj-btn-outline");
		missing.setVisible(mayRelease());
		add(new PageHeader(getTranslation("purchase.menu.files"), searchField(), missing, numbers), panel(), this.bulk);
		this.bulk.addClassName("aj-bulk");
		this.bulk.getElement()
			.setAttribute("role", "toolbar")
			.setAttribute("aria-label", getTranslation("purchase.bulk"));
		this.grid.addSelectionListener((_) -> showBulk());
	}

	private boolean mayRelease() {
		return List.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR)
			.stream()
			.anyMatch(this.staff::has);
	}

	private SearchField searchField() {
		this.search.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				ask(new PurchaseFilter(change.getValue(), this.filter.released(), this.filter.project()));
			}
		});
		return this.search;
	}

	private Div panel() {
		this.tabs.addClassName("aj-tabs");
		this.tabs.getElement()
			.setAttribute("role", "tablist")
			.setAttribute("aria-label", getTranslation("purchase.list.filters"));
		List<ProjectName> projects = this.lists.projects();
		this.project.setItems(projects);
		this.project
			.setItemLabelGenerator((one) -> (one != null) ? one.name() : getTranslation("purchase.list.all-projects"));
		this.project.setEmptySelectionAllowed(true);
		this.project.setEmptySelectionCaption(getTranslation("purchase.list.all-projects"));
		this.project.setAriaLabel(getTranslation("purchase.list.project"));
		this.project.setVisible(projects.size() > 1);
		this.project.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				ProjectName chosen = change.getValue();
				ask(new PurchaseFilter(this.filter.search(), this.filter.released(),
						(chosen != null) ? chosen.id() : null));
			}
		});
		Div head = new Div(this.tabs, this.project);
		head.addClassName("aj-ledger-head");
		this.all.addClickListener((_) -> selectAll());
		this.all.addClassNames("aj-btn", "aj-link");
		Div under = new Div(this.foot, this.all);
		under.addClassName("aj-ledger-foot");
		Div panel = new Div(head, this.grid, under);
		panel.addClassNames("aj-panel", "aj-ledger");
		return panel;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		Released released = asked.getSingleParameter("released")
			.map((value) -> value.toUpperCase(Locale.ROOT))
			.filter((value) -> List.of("NO", "YES").contains(value))
			.map(Released::valueOf)
			.orElse(Released.ANY);
		Optional<ProjectName> chosen = asked.getSingleParameter("project")
			.flatMap((value) -> this.lists.projects()
				.stream()
				.filter((one) -> one.id().toString().equals(value))
				.findFirst());
		this.project.setValue(chosen.orElse(null));
		this.filter = new PurchaseFilter(asked.getSingleParameter("q").orElse(""), released,
				chosen.map(ProjectName::id).orElse(null));
		this.search.setValue(this.filter.search());
		show();
	}

	private void ask(PurchaseFilter other) {
		this.filter = other;
		Map<String, String> asked = new java.util.LinkedHashMap<>();
		if (!other.search().isEmpty()) {
			asked.put("q", other.search());
		}
		if (other.released() != Released.ANY) {
			asked.put("released", other.released().name().toLowerCase(Locale.ROOT));
		}
		if (other.project() != null) {
			asked.put("project", other.project().toString());
		}
		getUI().ifPresent((ui) -> ui.getPage()
			.getHistory()
			.replaceState(null, new Location("office/purchases", QueryParameters.simple(asked))));
		show();
	}

	private void show() {
		this.tabs.removeAll();
		for (Released each : Released.values()) {
			this.tabs.add(tab(each));
		}
		PurchaseFilter asked = this.filter;
		int rows = this.lists.count(asked);
		this.foot.setText(
				getTranslation((rows < PurchaseLists.MOST) ? "purchase.list.foot" : "purchase.list.foot-more", rows));
		this.all.setText(getTranslation("purchase.list.select-all", Math.min(rows, PurchaseGrid.MOST_SELECTED)));
		this.all.setVisible(rows > 0 && mayRelease());
		this.grid.setEmptyStateComponent(new EmptyState("document",
				getTranslation(asked.equals(PurchaseFilter.ALL) ? "purchase.list.none" : "purchase.list.nothing-found"),
				getTranslation(asked.equals(PurchaseFilter.ALL) ? "purchase.list.none-text"
						: "purchase.list.nothing-found-text")));
		this.grid.deselectAll();
		this.grid.show((offset, limit) -> this.lists.page(asked, offset, limit), () -> rows);
		showBulk();
	}

	private NativeButton tab(Released each) {
		PurchaseFilter other = new PurchaseFilter(this.filter.search(), each, this.filter.project());
		NativeButton tab = new NativeButton("", (_) -> ask(other));
		tab.addClassName("aj-tab");
		tab.add(new Span(getTranslation(each.key())),
				new com.vaadin.flow.component.html.Emphasis(Integer.toString(this.lists.count(other))));
		tab.getElement()
			.setAttribute("role", "tab")
			.setAttribute("aria-selected", Boolean.toString(each == this.filter.released()));
		return tab;
	}

	private void selectAll() {
		this.grid.asMultiSelect().select(this.lists.page(this.filter, 0, PurchaseGrid.MOST_SELECTED));
	}

	private void showBulk() {
		Set<PurchaseRow> chosen = this.grid.getSelectedItems();
		this.bulk.removeAll();
		this.bulk.setVisible(!chosen.isEmpty());
		List<PurchaseId> closed = chosen.stream().filter((row) -> !row.isReleased()).map(PurchaseRow::id).toList();
		this.bulk.add(new Span(getTranslation("purchase.bulk.chosen", chosen.size())));
		if (closed.size() < chosen.size()) {
			Span warn = new Span(getTranslation("purchase.bulk.released-already", chosen.size() - closed.size()));
			warn.addClassName("warn");
			this.bulk.add(warn);
		}
		NativeButton go = new NativeButton(getTranslation("purchase.bulk.release", closed.size()),
				(_) -> confirm(closed, chosen.size()));
		go.addClassNames("aj-btn", "aj-bulk-go");
		go.setEnabled(!closed.isEmpty());
		List<PurchaseId> ids = chosen.stream().map(PurchaseRow::id).toList();
		NativeButton assign = new NativeButton(getTranslation("purchase.specialist.assign"),
				(_) -> SpecialistDialog.of(this.specialists, ids, this::show).open());
		assign.addClassName("aj-btn");
		NativeButton none = new NativeButton("", (_) -> this.grid.deselectAll());
		none.add(new Icon("close"));
		none.addClassName("aj-btn");
		none.setAriaLabel(getTranslation("purchase.bulk.none"));
		this.bulk.add(go, assign, none);
	}

	private void confirm(List<PurchaseId> ids, int chosen) {
		CommandDialog dialog = new CommandDialog(getTranslation("purchase.release.title", ids.size()),
				getTranslation("purchase.bulk.release", ids.size()), () -> release(ids, chosen));
		dialog.ask(new Paragraph(getTranslation("purchase.release.what", ids.size())),
				new Paragraph(getTranslation("purchase.release.undo")));
		dialog.open();
	}

	private void release(List<PurchaseId> ids, int chosen) {
		int released = this.desk.release(ids);
		show();
		Toasts.done(getTranslation((released == chosen) ? "purchase.release.done" : "purchase.release.done-some",
				released, chosen - released));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("purchase.menu.files");
	}

}
