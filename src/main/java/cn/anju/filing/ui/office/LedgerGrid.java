package cn.anju.filing.ui.office;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

import cn.anju.procedure.Assignee;
import cn.anju.procedure.LedgerRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;

/**
 * The rows of the ledger. Rows share one axis, the days since signing, drawn from numbers
 * by style sheet; its text stands beside for those who do not see it.
 */
class LedgerGrid extends Grid<LedgerRow> {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 50;

	private static final String LINK = "<a class='aj-strong' router-link href='office/purchases/${item.purchase}'>${item.unit}</a>";

	private static final String STATE = "<span class='aj-state aj-${item.state}'><span class='aj-glyph aj-glyph-${item.state}'"
			+ " aria-hidden='true'></span><span class='aj-ink'>${item.now}</span></span>";

	private static final String BAR = "<span class='aj-bar' role='img' aria-label='${item.barText}'>"
			+ "${item.bar.map(one => html`<i class=${one}></i>`)}</span>";

	private static final String AXIS = "<span class='aj-dx aj-dx-${item.state}' style='--to:${item.to}%;--due:${item.due}%'>"
			+ "<i aria-hidden='true'></i>${item.due < 0 ? '' : html`<u aria-hidden='true'></u>`}"
			+ "<span class='aj-sr'>${item.axis}</span></span>";

	private static final String TOOK = "<span>${item.axis}</span>";

	private final transient LedgerWords words;

	private final transient List<String> steps;

	private final Grid.Column<LedgerRow> card;

	private final List<Grid.Column<LedgerRow>> wide = new ArrayList<>();

	private final Grid.Column<LedgerRow> axis;

	private final Grid.Column<LedgerRow> took;

	private boolean narrow;

	private boolean closed;

	LedgerGrid(LedgerWords words, List<String> steps, boolean selectable) {
		super(PAGE);
		this.words = words;
		this.steps = steps;
		addThemeNames("no-border", "compact", "wrap-cell-content");
		if (selectable) {
			setSelectionMode(SelectionMode.MULTI);
		}
		this.card = addColumn(lit("<span class='aj-ledger-card'>" + LINK + "<span>${item.names} ${item.payment}</span>"
				+ STATE + BAR
				+ "<span class='aj-muted'>${item.axis}</span><span class='aj-muted'>${item.note}</span></span>"))
			.setHeader(getTranslation("filing.ledger.filing"))
			.setFlexGrow(1);
		this.card.setVisible(false);
		column("unit", LINK, "190px", 2);
		column("buyers", "${item.names}", "100px", 1);
		column("payment", "${item.payment}", "90px", 1);
		column("signed", "<span class='aj-day'>${item.signed}</span>", "106px", 0);
		column("now", STATE, "130px", 2);
		column("steps", BAR, "84px", 0);
		this.axis = column("axis", AXIS, "156px", 2);
		this.axis.setHeader(axisHeader());
		this.took = column("took", TOOK, "150px", 0);
		column("assignee", "${item.assignee}", "58px", 0);
		column("note", "${item.note}", "88px", 1);
	}

	private Grid.Column<LedgerRow> column(String name, String template, String width, int grow) {
		Grid.Column<LedgerRow> column = addColumn(lit(template)).setHeader(getTranslation("filing.column." + name))
			.setWidth(width)
			.setFlexGrow(grow)
			.setResizable(true);
		this.wide.add(column);
		return column;
	}

	private Span axisHeader() {
		Span header = new Span();
		header.addClassNames("aj-dx", "aj-dx-head");
		for (String mark : List.of("signed", "ten", "twenty", "legal")) {
			Span word = new Span(getTranslation("filing.axis.head." + mark));
			word.addClassName(mark);
			header.add(word);
		}
		return header;
	}

	private LitRenderer<LedgerRow> lit(String template) {
		return LitRenderer.<LedgerRow>of(template)
			.withProperty("purchase", (row) -> Objects.toString(row.purchase(), ""))
			.withProperty("unit", (row) -> Objects.requireNonNullElse(row.unitLabel(), ""))
			.withProperty("names", (row) -> Objects.requireNonNullElse(row.names(), ""))
			.withProperty("payment", (row) -> (row.paymentKey() != null) ? getTranslation(row.paymentKey()) : "—")
			.withProperty("signed", (row) -> this.words.day(row.anchorOn(), getLocale()))
			.withProperty("state", (row) -> this.words.state(row).css())
			.withProperty("now", (row) -> this.words.now(row, getLocale()))
			.withProperty("bar", (row) -> this.words.bar(row, this.steps))
			.withProperty("barText", (row) -> this.words.barText(row, this.steps, getLocale()))
			.withProperty("to", (row) -> Math.max(0, this.words.place(row, this.words.today())))
			.withProperty("due", (row) -> this.words.place(row, row.dueOn()))
			.withProperty("axis", (row) -> this.words.axisText(row, getLocale()))
			.withProperty("assignee", LedgerGrid::assignee)
			.withProperty("note", (row) -> this.words.note(row, getLocale()));
	}

	private static String assignee(LedgerRow row) {
		Assignee assignee = row.assignee();
		return (assignee != null) ? assignee.name() : "—";
	}

	void narrow(boolean isNarrow) {
		this.narrow = isNarrow;
		setClassName("narrow", isNarrow);
		arrange();
	}

	private void arrange() {
		this.card.setVisible(this.narrow);
		this.wide.forEach((column) -> column.setVisible(!this.narrow));
		this.axis.setVisible(!this.narrow && !this.closed);
		this.took.setVisible(!this.narrow && this.closed);
	}

	void show(boolean finished, Pages pages, IntSupplier count) {
		this.closed = finished;
		arrange();
		setItems(new CallbackDataProvider<LedgerRow, Void>(
				(query) -> pages.read(query.getOffset(), query.getLimit()).stream(), (_) -> count.getAsInt(),
				(row) -> row.ref().runId()));
	}

	/** Reads rows. */
	@FunctionalInterface
	interface Pages extends Serializable {

		List<LedgerRow> read(int offset, int limit);

	}

}
