package cn.anju.care.ui.office;

import java.util.Map;
import java.util.Optional;

import cn.anju.care.CareGroup;
import cn.anju.care.CareInbox;
import cn.anju.care.CareQuery;
import cn.anju.care.CaseFile;
import cn.anju.care.CaseWatch;
import cn.anju.core.Lookout;
import cn.anju.core.Roles;
import cn.anju.shell.Icon;
import cn.anju.shell.PageHeader;
import cn.anju.shell.SearchField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The inbox of cases, worked by keyboard: who has what, first what is due first, with the
 * open case beside it. The page follows what others change.
 */
@Route("office/care")
@Menu(order = 4, title = "care.menu.office", icon = "talk")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class CareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final String KEYS = "jkoarnscphi?";

	private final transient CareInbox inbox;

	private final transient CaseDeskParts parts;

	private final transient CaseWatch watch;

	private final PageHeader header;

	private final SearchField find = new SearchField(getTranslation("care.office.find"));

	private final InboxTabs tabs;

	private final InboxList list;

	private final CasePanel panel;

	private transient InboxState state = InboxState.of(QueryParameters.empty());

	private transient Lookout.@Nullable Watching watching;

	CareView(CareInbox inbox, CaseDeskParts parts, CaseWatch watch) {
		this.inbox = inbox;
		this.parts = parts;
		this.watch = watch;
		this.header = new PageHeader(getPageTitle(), find(), intake());
		this.tabs = new InboxTabs((query) -> go(this.state.with(query)));
		this.list = new InboxList(inbox, parts.words(), this::open);
		this.panel = new CasePanel(parts, this::changed, () -> open(null));
		Section left = new Section(this.tabs, this.list, new CareKeys(KEYS, this::pressed));
		left.addClassNames("aj-panel", "aj-queue-panel");
		Div both = new Div(left, this.panel);
		both.addClassName("aj-work");
		add(this.header, new CareTabs(CareTabs.CASES), both);
		addClassNames("aj-work-page", "aj-care");
	}

	/** Whoever begins to search looks among everybody's. */
	private static CareGroup wide(CareQuery before) {
		boolean own = before.group() == CareGroup.MINE || before.group() == CareGroup.OFFERED;
		return (own && before.typed().isEmpty()) ? CareGroup.TEAM : before.group();
	}

	private SearchField find() {
		this.find.addValueChangeListener((change) -> {
			CareQuery query = this.state.query();
			if (!query.typed().equals(change.getValue().strip())) {
				// what is open beside the list may not be in it any more
				this.state = this.state.opening(null);
				this.panel.nothing();
				go(this.state.with(new CareQuery(wide(query), change.getValue())));
			}
		});
		return this.find;
	}

	private Anchor intake() {
		Anchor intake = new Anchor("office/care/new", "");
		intake.add(new Icon("plus"), new Span(getTranslation("care.office.intake")));
		intake.getElement().appendChild(new Element("kbd").setText("I"));
		intake.getElement().setAttribute("router-link", true);
		intake.addClassNames("aj-btn", "aj-btn-primary");
		return intake;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.menu.office");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.state = InboxState.of(event.getLocation().getQueryParameters());
		this.find.setValue(this.state.query().typed());
		show();
		showCase();
	}

	private void go(InboxState next) {
		this.state = next;
		remember();
		show();
	}

	private void open(@Nullable Long id) {
		this.state = this.state.opening(id);
		remember();
		this.list.mark(id);
		showCase();
	}

	private void remember() {
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null, new Location(CareTabs.CASES, this.state.parameters()));
	}

	private void show() {
		CareQuery query = this.state.query();
		Map<CareGroup, Integer> counts = this.inbox.counts(query);
		int rows = (counts.get(query.group()) != null) ? counts.get(query.group()) : this.inbox.count(query);
		this.header.sub(getTranslation("care.office.sub", InboxTabs.written(counts.getOrDefault(CareGroup.MINE, 0)),
				InboxTabs.written(counts.getOrDefault(CareGroup.LATE, 0))));
		this.tabs.show(query, counts);
		this.list.show(query, rows);
		this.list.mark(this.state.open());
	}

	private void showCase() {
		Long id = this.state.open();
		if (id == null) {
			this.panel.nothing();
			return;
		}
		Optional<CaseFile> file = this.parts.desk().file(id);
		file.ifPresentOrElse(this.panel::show, this.panel::gone);
	}

	private void changed() {
		show();
		showCase();
	}

	private void pressed(String key) {
		switch (key) {
			case "j" -> this.list.move(1);
			case "k" -> this.list.move(-1);
			case "i" -> UI.getCurrent().navigate("office/care/new");
			case "o" -> openPage();
			case "?" -> new CareKeyHelp().open();
			default -> this.panel.pressed(key);
		}
	}

	private void openPage() {
		Long id = this.state.open();
		if (id != null) {
			UI.getCurrent().navigate("office/care/" + id);
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		UI ui = event.getUI();
		this.watching = this.watch.watchAll(() -> ui.access(this::changed));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		super.onDetach(event);
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

}
