package cn.anju.care.ui.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import cn.anju.care.CareInbox;
import cn.anju.care.CareGroup;
import cn.anju.care.CareQuery;
import cn.anju.care.CaseRow;
import cn.anju.care.ServiceTarget;
import cn.anju.care.Severity;
import cn.anju.shell.EmptyState;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.jspecify.annotations.Nullable;

/** The rows of the inbox: read as they are scrolled to, first what is due first. */
class InboxList extends Div {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 100;

	/** As little as needed: the grid's own method would put the row to the top. */
	private static final String KEEP_IN_VIEW = """
			const first = this._firstVisibleIndex, last = this._lastVisibleIndex;
			if ($0 <= first || first === undefined) this.scrollToIndex($0);
			else if ($0 >= last) this.scrollToIndex(Math.max(0, $0 - (last - first) + 1));""";

	private static final String ROW = """
			<div class="aj-q aj-care-row ${item.look}">
			<i class="aj-glyph aj-glyph-${item.state} aj-${item.state}"></i>
			<span class="aj-two case"><b title="${item.title}">${item.title}</b>
			<small><em class="major" ?hidden="${!item.major}">${item.major}</em>
			<em class="asks" ?hidden="${!item.asks}">${item.asks}</em>
			<em class="rests" ?hidden="${!item.rests}">${item.rests}</em>${item.number} · ${item.stage}</small></span>
			<span class="aj-two who"><b title="${item.reporter}">${item.reporter}</b><small title="${item.place}">${item.place}</small></span>
			<span class="aj-two handler"><b title="${item.handler}">${item.handler}</b><small title="${item.level}">${item.level}</small></span>
			<span class="aj-two due"><b>${item.when}</b><small>${item.what}</small></span></div>""";

	private final transient CareInbox inbox;

	private final transient CaseDeskWords words;

	private final transient LongConsumer opened;

	private final Grid<CaseRow> grid = new Grid<>();

	private final transient CallbackDataProvider<CaseRow, Void> rows;

	private transient CareQuery query = new CareQuery(CareGroup.MINE, "");

	private int size;

	private int position = -1;

	/** Where the rows stand that were read for this part. */
	private final transient Map<Long, Integer> positions = new HashMap<>();

	private transient @Nullable Long present;

	InboxList(CareInbox inbox, CaseDeskWords words, LongConsumer opened) {
		this.inbox = inbox;
		this.words = words;
		this.opened = opened;
		addClassName("aj-queue");
		this.rows = new CallbackDataProvider<>((asked) -> read(asked.getOffset(), asked.getLimit()), (_) -> this.size,
				CaseRow::id);
		this.grid.addColumn(renderer()).setHeader(head()).setFlexGrow(1);
		this.grid.addThemeNames("no-border", "no-row-borders");
		this.grid.setPageSize(PAGE / 2);
		this.grid.setPartNameGenerator((row) -> isPresent(row) ? "present" : null);
		this.grid.addItemClickListener((click) -> open(click.getItem()));
		this.grid.addSelectionListener((selection) -> {
			if (selection.isFromClient()) {
				selection.getFirstSelectedItem().ifPresent(this::open);
			}
		});
		this.grid.setItems(this.rows);
		add(this.grid);
	}

	private Stream<CaseRow> read(int offset, int limit) {
		List<CaseRow> read = new ArrayList<>();
		int end = Math.min(this.size, offset + limit);
		for (int at = offset; at < end; at += PAGE) {
			read.addAll(this.inbox.page(this.query, at, Math.min(PAGE, end - at)));
		}
		for (int i = 0; i < read.size(); i++) {
			this.positions.put(read.get(i).id(), offset + i);
		}
		return read.stream();
	}

	private Div head() {
		Div head = new Div(new Span(), word("case"), word("who"), word("handler"), word("due"));
		head.addClassNames("aj-q", "aj-q-head", "aj-care-row");
		return head;
	}

	private Span word(String name) {
		Span word = new Span(getTranslation("care.office.column." + name));
		word.addClassName(name);
		return word;
	}

	private LitRenderer<CaseRow> renderer() {
		return LitRenderer.<CaseRow>of(ROW)
			.withProperty("look", (row) -> isLate(row) ? "is-late" : "")
			.withProperty("state", (row) -> this.words.glyph(row).css())
			.withProperty("title", CaseRow::title)
			.withProperty("number", CaseRow::number)
			.withProperty("stage", this::stage)
			.withProperty("major",
					(row) -> (row.about().severity() == Severity.MAJOR) ? this.words.text("care.office.mark.major")
							: "")
			.withProperty("asks", (row) -> row.asks() ? this.words.text("care.office.mark.asks") : "")
			.withProperty("rests", (row) -> row.rests() ? this.words.text("care.office.mark.rests") : "")
			.withProperty("reporter", CaseRow::reporter)
			.withProperty("place", CaseRow::place)
			.withProperty("handler", CaseRow::handler)
			.withProperty("level", this::level)
			.withProperty("when", this::when)
			.withProperty("what", this::what);
	}

	private String stage(CaseRow row) {
		return this.words.word("type", row.about().type()) + " · " + this.words.state(row.state());
	}

	private String level(CaseRow row) {
		return row.offered().isEmpty() ? this.words.word("level", row.level())
				: this.words.text("care.office.row.offered", row.offered());
	}

	private boolean isLate(CaseRow row) {
		return row.state().isOpen() && row.isLate(this.words.now());
	}

	private String when(CaseRow row) {
		Instant due = row.due();
		if (!row.state().isOpen() || due == null) {
			return "";
		}
		return this.words.left(due);
	}

	private String what(CaseRow row) {
		Instant due = row.due();
		ServiceTarget.Kind kind = row.dueKind();
		if (!row.state().isOpen()) {
			return this.words.text("care.office.row.since", this.words.day(this.words.dayOf(row.receivedAt())));
		}
		if (due == null || kind == null) {
			return this.words.text(row.rests() ? "care.office.row.rests" : "care.office.row.no-due");
		}
		return this.words.word("target", kind) + " " + this.words.nearDay(due);
	}

	/** Shows a part of the inbox; the same part keeps its place. */
	void show(CareQuery wanted, int count) {
		boolean same = this.query.equals(wanted);
		this.query = wanted;
		this.size = count;
		this.positions.clear();
		if (!same) {
			this.position = -1;
			this.grid.setSelectionMode(Grid.SelectionMode.SINGLE);
			((GridSingleSelectionModel<CaseRow>) this.grid.getSelectionModel()).setDeselectAllowed(false);
			this.grid.scrollToStart();
		}
		this.grid.setEmptyStateComponent(empty());
		this.rows.refreshAll();
	}

	private EmptyState empty() {
		if (!this.query.typed().isEmpty()) {
			return new EmptyState("search", getTranslation("care.office.empty.search", this.query.typed()),
					getTranslation("care.office.empty.search.hint"));
		}
		String group = this.query.group().name();
		return new EmptyState("talk", getTranslation("care.office.empty." + group),
				getTranslation("care.office.empty.hint." + group));
	}

	private boolean isPresent(CaseRow row) {
		return this.present != null && this.present == row.id();
	}

	private void open(CaseRow row) {
		this.position = this.positions.getOrDefault(row.id(), this.position);
		mark(row.id());
		this.opened.accept(row.id());
	}

	/** Marks the row of the case that is open. */
	void mark(@Nullable Long id) {
		this.present = id;
		this.rows.refreshAll();
	}

	/**
	 * Opens the next or the previous row; if the open row has left the list, the one that
	 * took its place.
	 */
	void move(int by) {
		if (this.position < 0 && this.present != null) {
			this.position = this.positions.getOrDefault(this.present, -1);
		}
		int next = this.position + by;
		List<CaseRow> here = (this.position >= 0) ? this.inbox.page(this.query, this.position, 1) : List.of();
		if (by > 0 && this.position >= 0 && !here.isEmpty() && !isPresent(here.getFirst())) {
			next = this.position;
		}
		List<CaseRow> found = (next >= 0 && next < this.size) ? this.inbox.page(this.query, next, 1) : List.of();
		if (!found.isEmpty()) {
			this.position = next;
			this.grid.getElement().executeJs(KEEP_IN_VIEW, next);
			this.grid.select(found.getFirst());
			open(found.getFirst());
		}
	}

}
