package cn.anju.filing.ui.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.Roles;
import cn.anju.filing.FilingLedger;
import cn.anju.filing.FilingQuery;
import cn.anju.filing.FilingTab;
import cn.anju.filing.LedgerWorkbook;
import cn.anju.procedure.Count;
import cn.anju.procedure.LedgerRow;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.NarrowScreen;
import cn.anju.shell.PageHeader;
import cn.anju.shell.SearchField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;

/** The ledger of filings: filter, find, move many at once, take away as Excel. */
@Route("office/filing")
@Menu(order = 10, title = "filing.menu.ledger", icon = "seal")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
class FilingLedgerView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final transient FilingLedger ledger;

	private final transient LedgerWorkbook workbook;

	private final transient LedgerParts parts;

	private final LedgerGrid grid;

	private final LedgerFilters filters;

	private final FilingBulkBar bulk;

	private final PageHeader header;

	private final SearchField search = new SearchField(getTranslation("filing.ledger.search"));

	private final Div tabs = new Div();

	private final Span foot = new Span();

	private final NativeButton all = new NativeButton();

	private transient FilingQuery query = FilingQuery.OPEN;

	FilingLedgerView(FilingLedger ledger, LedgerWorkbook workbook, LedgerParts parts) {
		this.ledger = ledger;
		this.workbook = workbook;
		this.parts = parts;
		this.grid = parts.grid();
		this.filters = new LedgerFilters(ledger, this::ask);
		this.bulk = parts.bulkBar(this.grid::deselectAll, this::show);
		this.header = new PageHeader(getTranslation("filing.menu.ledger"), searchField());
		this.header.add(link("office/filing/forms", "filing.forms.title"));
		if (parts.mayExport()) {
			this.header.add(link("office/filing/fees", "filing.fees.title"), export());
		}
		addClassName("aj-ledger-page");
		NarrowScreen.watch(this, this.grid::narrow);
		this.grid.addSelectionListener((_) -> showBulk());
		add(this.header, panel(), this.bulk);
	}

	private SearchField searchField() {
		this.search.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				ask(new FilingQuery(this.query.tab(), change.getValue(), this.query.project(), this.query.variant(),
						this.query.assignee(), this.query.order()));
			}
		});
		return this.search;
	}

	private Anchor link(String path, String key) {
		Anchor link = new Anchor(path, getTranslation(key));
		link.getElement().setAttribute("router-link", true);
		link.addClassNames("aj-btn", "aj-btn-outline");
		return link;
	}

	private Anchor export() {
		Anchor export = new Anchor((DownloadHandler) this::write, "");
		export.add(new Icon("download"), new Span(getTranslation("filing.ledger.export")));
		export.addClassNames("aj-btn", "aj-btn-outline");
		return export;
	}

	private void write(DownloadEvent event) throws IOException {
		LocalDate today = this.parts.today();
		event.setFileName(getTranslation("filing.export.file", today.toString()));
		event.setContentType(EXCEL);
		this.workbook.write(this.query, event.getUI().getLocale(), event.getOutputStream());
	}

	private Div panel() {
		this.tabs.addClassName("aj-tabs");
		this.tabs.getElement()
			.setAttribute("role", "tablist")
			.setAttribute("aria-label", getTranslation("filing.ledger.tabs"));
		Div head = new Div(this.tabs, this.filters);
		head.addClassName("aj-ledger-head");
		Span legend = new Span(getTranslation("filing.ledger.legend"));
		this.all.addClickListener(
				(_) -> this.grid.asMultiSelect().select(this.ledger.page(this.query, 0, FilingLedger.PAGE)));
		this.all.addClassNames("aj-btn", "aj-link");
		Div under = new Div(this.foot, this.all, legend);
		under.addClassName("aj-ledger-foot");
		Div panel = new Div(head, this.grid, under);
		panel.addClassNames("aj-panel", "aj-ledger");
		return panel;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.query = QueryLinks.read(event.getLocation().getQueryParameters(), this.ledger);
		this.search.setValue(this.query.search());
		show();
	}

	private void ask(FilingQuery other) {
		this.query = other;
		getUI().ifPresent((ui) -> ui.getPage()
			.getHistory()
			.replaceState(null, new Location("office/filing", QueryLinks.write(other))));
		show();
	}

	private void show() {
		Map<FilingTab, Integer> counts = this.ledger.counts();
		this.header
			.sub(getTranslation("filing.ledger.sub", number(counts, FilingTab.OPEN), number(counts, FilingTab.CLOSED)));
		this.tabs.removeAll();
		for (FilingTab tab : FilingTab.values()) {
			this.tabs.add(tab(tab, number(counts, tab)));
		}
		this.filters.show(this.query);
		FilingQuery asked = this.query;
		int rows = this.ledger.count(asked);
		this.foot.setText(
				getTranslation("filing.ledger.foot", rows, getTranslation("filing.order-how." + asked.order().name())));
		this.all.setText(getTranslation("filing.ledger.select-all", Math.min(rows, FilingLedger.PAGE)));
		this.all.setVisible(rows > 0 && this.parts.mayMove());
		this.grid.setEmptyStateComponent(empty(asked));
		this.grid.deselectAll();
		this.grid.show(asked.tab() == FilingTab.CLOSED, (offset, limit) -> this.ledger.page(asked, offset, limit),
				() -> rows);
		showBulk();
	}

	private EmptyState empty(FilingQuery asked) {
		return asked.search().isBlank()
				? new EmptyState("seal", getTranslation("filing.empty." + asked.tab().name()),
						getTranslation("filing.empty.what"))
				: new EmptyState("search", getTranslation("filing.empty.search", asked.search()),
						getTranslation("filing.empty.what"));
	}

	private static String number(Map<FilingTab, Integer> counts, FilingTab tab) {
		int rows = counts.getOrDefault(tab, 0);
		return (rows < Count.MOST) ? Integer.toString(rows) : rows + "+";
	}

	private NativeButton tab(FilingTab tab, String count) {
		NativeButton button = new NativeButton("", (_) -> ask(this.query.with(tab)));
		button.addClassName("aj-tab");
		button.add(new Span(getTranslation(tab.key())), new Emphasis(count));
		button.getElement()
			.setAttribute("role", "tab")
			.setAttribute("aria-selected", Boolean.toString(tab == this.query.tab()));
		return button;
	}

	private void showBulk() {
		Set<LedgerRow> chosen = this.grid.getSelectedItems();
		this.bulk.show(List.copyOf(chosen));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("filing.menu.ledger");
	}

}
