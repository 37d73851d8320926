package cn.anju.procedure.ui.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import cn.anju.core.Roles;
import cn.anju.messaging.CallDesk;
import cn.anju.procedure.Count;
import cn.anju.procedure.QueueDesk;
import cn.anju.procedure.QueueEntry;
import cn.anju.procedure.QueueGroup;
import cn.anju.procedure.QueueItem;
import cn.anju.procedure.QueuePages;
import cn.anju.procedure.QueueQuery;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.ui.BulkDialogs;
import cn.anju.procedure.ui.RunPanels;
import cn.anju.procedure.ui.RunWords;
import cn.anju.shell.PageHeader;
import cn.anju.shell.SearchField;

/**
 * Today's queue: who needs the office now, first what is nearest to missing the law's
 * limit, with the open entry beside it.
 */
@Route("office")
@Menu(order = 0, title = "procedure.menu.queue", icon = "queue")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient QueueDesk desk;

	private final transient RunDesk runs;

	private final transient BulkDialogs bulk;

	private final transient RunWords words;

	private final transient List<QueuePages> pages;

	private final PageHeader header;

	private final SearchField find = new SearchField(getTranslation("procedure.queue.find"));

	private final QueueTabs tabs;

	private final QueueList list;

	private final QueueDetail detail;

	private final CallsStrip calls;

	private final Div chooser = new Div();

	private transient QueueState state = QueueState.of(QueryParameters.empty());

	private transient List<QueueItem> chosen = List.of();

	QueueView(QueueDesk desk, RunDesk runs, RunPanels panels, BulkDialogs bulk, RunWords words, CallDesk calls,
			List<QueuePages> pages) {
		this.desk = desk;
		this.runs = runs;
		this.bulk = bulk;
		this.words = words;
		this.pages = pages;
		this.header = new PageHeader(getPageTitle(), find());
		this.tabs = new QueueTabs(words, (query) -> go(this.state.with(query)));
		this.list = new QueueList(desk, words, (item) -> open(item.id()), this::chosen);
		this.detail = new QueueDetail(panels, words, () -> open(null));
		this.chooser.addClassName("aj-queue-choose");
		Section left = new Section(this.tabs, this.chooser, this.list, new QueueKeys(words, this::pressed));
		left.addClassNames("aj-panel", "aj-queue-panel");
		Div both = new Div(left, this.detail);
		both.addClassName("aj-work");
		this.calls = new CallsStrip(calls);
		add(this.header, this.calls, both);
		addClassName("aj-work-page");
	}

	private SearchField find() {
		this.find.addValueChangeListener((change) -> {
			QueueQuery query = this.state.query();
			if (!query.typed().equals(change.getValue())) {
				// what is open beside the list may not be in it any more
				open(null);
				go(this.state.with(new QueueQuery(query.group(), query.mine(), change.getValue())));
			}
		});
		return this.find;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.state = QueueState.of(event.getLocation().getQueryParameters());
		this.find.setValue(this.state.query().typed());
		this.calls.show();
		show();
		showEntry();
	}

	private void go(QueueState next) {
		this.state = next;
		remember();
		show();
	}

	private void open(@Nullable Long id) {
		this.state = this.state.opening(id);
		remember();
		this.list.mark(id);
		showEntry();
	}

	private void remember() {
		UI.getCurrent().getPage().getHistory().replaceState(null, new Location("office", this.state.parameters()));
	}

	private void show() {
		QueueQuery query = this.state.query();
		Map<QueueGroup, Count> counts = this.desk.counts(query);
		Count all = counts.getOrDefault(QueueGroup.ALL, new Count(0, false));
		Count late = counts.getOrDefault(QueueGroup.OVERDUE, new Count(0, false));
		this.header.sub(this.words.text("procedure.queue.sub", this.words.day(this.words.today()),
				QueueTabs.written(all), QueueTabs.written(late)));
		this.tabs.show(query, counts);
		boolean choosing = query.group() == QueueGroup.TAKEN_OVER && this.desk.maySort();
		int rows = counts.getOrDefault(query.group(), all).rows();
		this.list.show(query, rows, choosing);
		this.list.mark(this.state.open());
		showChooser(choosing, rows);
	}

	private void showEntry() {
		Long id = this.state.open();
		if (id == null) {
			this.detail.nothing();
			return;
		}
		Optional<QueueItem> item = this.desk.entry(id);
		if (item.isEmpty()) {
			this.detail.gone();
			return;
		}
		Long run = item.get().entry().runId();
		if (run != null) {
			this.detail.show(item.get(), this.runs.run(run).orElse(null), this::moved);
		}
		else {
			this.detail.show(item.get(), page(item.get().entry()));
		}
	}

	/** Where the work of an entry is done that no run does here. */
	private @Nullable String page(QueueEntry entry) {
		return this.pages.stream()
			.filter((one) -> one.source().equals(entry.source()))
			.findFirst()
			.map((one) -> one.path(entry.subject()))
			.orElse(null);
	}

	private void moved() {
		show();
		showEntry();
	}

	private void chosen(Set<QueueItem> items) {
		this.chosen = List.copyOf(items);
		showChooser(true, -1);
	}

	private void showChooser(boolean choosing, int rows) {
		if (rows >= 0) {
			this.chosen = List.of();
			this.list.chooseNone();
		}
		this.chooser.setVisible(choosing);
		this.chooser.removeAll();
		this.chooser.add(new Span(this.chosen.isEmpty() ? this.words.text("procedure.queue.taken-over.hint")
				: this.words.text("procedure.queue.chosen", Integer.toString(this.chosen.size()))));
		if (this.chosen.isEmpty()) {
			this.chooser.add(button("procedure.queue.choose-all", "aj-btn-text", this.list::chooseAll));
			return;
		}
		this.chooser.add(
				button("procedure.verb.confirm", "aj-btn-primary",
						() -> this.bulk.confirmTakenOver(rows(), this::moved)),
				button("procedure.verb.assign", "aj-btn-outline", () -> this.bulk.assign(rows(), this::moved)),
				button("procedure.queue.choose-none", "aj-btn-text", this.list::chooseNone));
	}

	private NativeButton button(String key, String look, Runnable act) {
		NativeButton button = new NativeButton(this.words.text(key), (_) -> act.run());
		button.addClassNames("aj-btn", look);
		return button;
	}

	private List<BulkDialogs.Row> rows() {
		QueueWords said = new QueueWords(this.words);
		return this.chosen.stream().flatMap((item) -> {
			RunRef ref = item.ref();
			return Optional.ofNullable(ref).map((run) -> new BulkDialogs.Row(run, said.unit(item))).stream();
		}).toList();
	}

	private void pressed(String key) {
		switch (key) {
			case "j" -> this.list.move(1);
			case "k" -> this.list.move(-1);
			case "e" -> this.detail.forward();
			case "h" -> this.detail.hold();
			case "?" -> new KeyHelp(this.words).open();
			default -> {
			}
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("procedure.menu.queue");
	}

}
