package cn.anju.procedure.ui.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.jspecify.annotations.Nullable;

import cn.anju.procedure.QueueDesk;
import cn.anju.procedure.QueueGroup;
import cn.anju.procedure.QueueItem;
import cn.anju.procedure.QueueQuery;
import cn.anju.procedure.ui.RunWords;
import cn.anju.shell.EmptyState;

/** The rows of the queue: read as they are scrolled to, all on one axis. */
class QueueList extends Div {

	private static final long serialVersionUID = 1L;

	/** The most rows that one bulk command takes. */
	static final int MOST_AT_ONCE = 500;

	private static final int PAGE = 100;

	/** As little as needed: the grid's own method would put the row to the top. */
	private static final String KEEP_IN_VIEW = """
			const first = this._firstVisibleIndex, last = this._lastVisibleIndex;
			if ($0 <= first || first === undefined) this.scrollToIndex($0);
			else if ($0 >= last) this.scrollToIndex(Math.max(0, $0 - (last - first) + 1));""";

	private static final String ROW = """
			<div class="aj-q ${item.look} ${item.where}">
			<i class="aj-glyph aj-glyph-${item.state} aj-${item.state}"></i>
			<span class="aj-two unit"><b title="${item.unit}">${item.unit}</b><small>${item.names}</small></span>
			<span class="aj-two task"><b title="${item.task}">${item.task}</b><small title="${item.about}">${item.about}</small></span>
			<span class="aj-q-axis" role="img" aria-label="${item.sentence}">
			<i class="line" style="left:${item.from}%;width:${item.length}%"></i>
			<i class="dot" style="left:${item.due}%" ?hidden="${item.due < 0}"></i>
			<i class="law" style="left:${item.legal}%" ?hidden="${item.legal < 0}"></i></span>
			<span class="aj-two due"><b>${item.when}</b><small>${item.day}</small></span></div>""";

	private final transient QueueDesk desk;

	private final transient RunWords words;

	private final transient QueueWords said;

	private final transient Consumer<QueueItem> opened;

	private final Grid<QueueItem> grid = new Grid<>();

	private final transient CallbackDataProvider<QueueItem, Void> rows;

	private transient QueueQuery query = new QueueQuery(QueueGroup.ALL, false, "");

	private int size;

	private int position = -1;

	/** Where the rows stand that were read for this part. */
	private final transient Map<Long, Integer> positions = new HashMap<>();

	private transient @Nullable Long present;

	private final transient Consumer<Set<QueueItem>> chosen;

	private @Nullable Registration manyChosen;

	QueueList(QueueDesk desk, RunWords words, Consumer<QueueItem> opened, Consumer<Set<QueueItem>> chosen) {
		this.desk = desk;
		this.words = words;
		this.said = new QueueWords(words);
		this.opened = opened;
		this.chosen = chosen;
		addClassName("aj-queue");
		this.rows = new CallbackDataProvider<>((asked) -> read(asked.getOffset(), asked.getLimit()), (_) -> this.size,
				QueueItem::id);
		this.grid.addColumn(renderer()).setHeader(head()).setFlexGrow(1);
		this.grid.addThemeNames("no-border", "no-row-borders");
		this.grid.setPageSize(PAGE / 2);
		this.grid.setPartNameGenerator((item) -> isPresent(item) ? "present" : null);
		this.grid.addItemClickListener((click) -> open(click.getItem()));
		this.grid.addSelectionListener((selection) -> {
			if (selection.isFromClient()) {
				selection.getFirstSelectedItem().ifPresent(this::open);
			}
		});
		this.grid.setItems(this.rows);
		add(this.grid);
	}

	private Stream<QueueItem> read(int offset, int limit) {
		List<QueueItem> read = new ArrayList<>();
		int end = Math.min(this.size, offset + limit);
		for (int at = offset; at < end; at += PAGE) {
			read.addAll(this.desk.page(this.query, at, Math.min(PAGE, end - at)));
		}
		for (int i = 0; i < read.size(); i++) {
			this.positions.put(read.get(i).id(), offset + i);
		}
		return read.stream();
	}

	private Div head() {
		Div head = new Div(new Span(), word("unit"), word("task"), axis(), word("due"));
		head.addClassNames("aj-q", "aj-q-head");
		return head;
	}

	private Span word(String name) {
		Span word = new Span(this.words.text("procedure.queue.column." + name));
		word.addClassName(name);
		return word;
	}

	private Span axis() {
		Span axis = new Span();
		axis.addClassName("aj-q-axis");
		mark(axis, -5, this.words.text("procedure.queue.axis.passed"));
		mark(axis, 0, this.words.text("procedure.due.today"));
		mark(axis, 5, this.words.text("procedure.queue.axis.ahead", "5"));
		mark(axis, 10, this.words.text("procedure.queue.axis.ahead", "10"));
		return axis;
	}

	private static void mark(Span axis, int ahead, String text) {
		Span mark = new Span(text);
		mark.getStyle().set("left", QueueWords.place(ahead) + "%");
		mark.setClassName("today", ahead == 0);
		mark.setClassName("start", ahead < 0);
		axis.add(mark);
	}

	private LitRenderer<QueueItem> renderer() {
		return LitRenderer.<QueueItem>of(ROW)
			.withProperty("look", (item) -> isLate(item) ? "is-late" : "")
			.withProperty("where", (item) -> (item.entry().runId() == null) ? "is-elsewhere" : "")
			.withProperty("state", (item) -> this.said.state(item).css())
			.withProperty("unit", this.said::unit)
			.withProperty("names", this.said::names)
			.withProperty("task", this.said::task)
			.withProperty("about", this.said::about)
			.withProperty("sentence", this.said::sentence)
			.withProperty("due", (item) -> this.said.due(today(), item))
			.withProperty("legal", (item) -> this.said.legal(today(), item))
			.withProperty("from", (item) -> isLate(item) ? Math.min(QueueWords.today(), place(item)) : 0)
			.withProperty("length", (item) -> isLate(item) ? Math.max(0, QueueWords.today() - place(item)) : 0)
			.withProperty("when", this.said::due)
			.withProperty("day", this.said::dueDay);
	}

	private boolean isLate(QueueItem item) {
		return !item.entry().takenOver() && (item.overdue() || item.lateBy() > 0);
	}

	private double place(QueueItem item) {
		double due = this.said.due(today(), item);
		return (due < 0) ? QueueWords.today() : due;
	}

	private LocalDate today() {
		return this.words.today();
	}

	/**
	 * Shows a part of the queue.
	 * @param wanted the part
	 * @param rows how many rows it has
	 * @param choosing whether rows can be chosen for a bulk command
	 */
	void show(QueueQuery wanted, int rows, boolean choosing) {
		boolean same = this.query.equals(wanted);
		this.query = wanted;
		this.size = rows;
		this.positions.clear();
		if (choosing) {
			this.grid.setSelectionMode(Grid.SelectionMode.MULTI);
			listenToMany((GridMultiSelectionModel<QueueItem>) this.grid.getSelectionModel());
		}
		else if (isMany() || !same) {
			this.grid.setSelectionMode(Grid.SelectionMode.SINGLE);
			((GridSingleSelectionModel<QueueItem>) this.grid.getSelectionModel()).setDeselectAllowed(false);
		}
		this.grid.setEmptyStateComponent(empty());
		this.rows.refreshAll();
		if (!same) {
			this.position = -1;
			this.grid.scrollToStart();
		}
	}

	/** Each mode of selection has listeners of its own. */
	private void listenToMany(GridMultiSelectionModel<QueueItem> model) {
		model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
		if (this.manyChosen != null) {
			this.manyChosen.remove();
		}
		this.manyChosen = model
			.addMultiSelectionListener((selection) -> this.chosen.accept(selection.getAllSelectedItems()));
	}

	private boolean isMany() {
		return this.grid.getSelectionModel() instanceof GridMultiSelectionModel;
	}

	private EmptyState empty() {
		if (!this.query.typed().isBlank()) {
			return new EmptyState("search", this.words.text("procedure.queue.empty.search", this.query.typed()),
					this.words.text("procedure.queue.empty.search.hint"));
		}
		String group = this.query.group().name().toLowerCase(Locale.ROOT);
		return new EmptyState("queue", this.words.text("procedure.queue.empty." + group),
				this.words.text(this.query.mine() ? "procedure.queue.empty.mine" : "procedure.queue.empty.team"));
	}

	private boolean isPresent(QueueItem item) {
		return this.present != null && this.present == item.id();
	}

	private void open(QueueItem item) {
		this.position = this.positions.getOrDefault(item.id(), this.position);
		mark(item.id());
		this.opened.accept(item);
	}

	/** Marks the row of the entry that is open. */
	void mark(@Nullable Long id) {
		this.present = id;
		this.rows.refreshAll();
	}

	/**
	 * Opens the next or the previous row; if the open row has left the list, the one that
	 * took its place.
	 * @param by 1 or -1
	 */
	void move(int by) {
		int next = this.position + by;
		List<QueueItem> here = (this.position >= 0) ? this.desk.page(this.query, this.position, 1) : List.of();
		if (by > 0 && this.position >= 0 && !here.isEmpty() && !isPresent(here.getFirst())) {
			next = this.position;
		}
		List<QueueItem> found = (next >= 0 && next < this.size) ? this.desk.page(this.query, next, 1) : List.of();
		if (!found.isEmpty()) {
			this.position = next;
			this.grid.getElement().executeJs(KEEP_IN_VIEW, next);
			if (!isMany()) {
				this.grid.select(found.getFirst());
			}
			open(found.getFirst());
		}
	}

	/** Chooses the first rows, up to {@link #MOST_AT_ONCE}. */
	void chooseAll() {
		this.grid.asMultiSelect().select(read(0, MOST_AT_ONCE).toList());
	}

	void chooseNone() {
		if (isMany()) {
			this.grid.deselectAll();
		}
	}

}
