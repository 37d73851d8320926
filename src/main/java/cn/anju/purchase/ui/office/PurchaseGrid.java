package cn.anju.purchase.ui.office;

import java.io.Serializable;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import cn.anju.procedure.RunGlance;
import cn.anju.purchase.PaymentMethod;
import cn.anju.purchase.PurchaseRow;
import cn.anju.shell.State;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;

/** Purchases by page; on a narrow screen one column that says it all. */
class PurchaseGrid extends Grid<PurchaseRow> {

	private static final long serialVersionUID = 1L;

	/** How many can be selected with one click. */
	static final int MOST_SELECTED = 500;

	private static final int PAGE = 50;

	private static final String LINK = "<a class='aj-strong' router-link href='office/purchases/${item.id}'>${item.unit}</a>";

	private static final String STATE = "<span class='aj-state aj-${item.state}'><span class='aj-glyph aj-glyph-${item.state}'"
			+ " aria-hidden='true'></span><span class='aj-ink'>${item.word}</span></span>";

	private static final String SHOWN = "<span class='aj-state aj-${item.shown}'><span class='aj-glyph aj-glyph-${item.shown}'"
			+ " aria-hidden='true'></span><span class='aj-ink'>${item.released}</span></span>";

	private final transient PurchaseWords words;

	private final Grid.Column<PurchaseRow> card;

	private final List<Grid.Column<PurchaseRow>> wide;

	PurchaseGrid(PurchaseWords words, BooleanSupplier selectable) {
		super(PAGE);
		this.words = words;
		addThemeNames("no-border", "compact");
		if (selectable.getAsBoolean()) {
			setSelectionMode(SelectionMode.MULTI);
		}
		this.card = addColumn(
				lit("<span class='aj-ledger-card'>" + LINK + "<span>${item.names}</span>" + STATE + SHOWN + "</span>"))
			.setHeader(getTranslation("purchase.list.purchase"))
			.setFlexGrow(1);
		this.card.setVisible(false);
		this.wide = List.of(column("unit", LINK, "190px", 3), column("buyers", "${item.names}", "96px", 2),
				column("method", "${item.method}", "120px", 1), column("contract-no", "${item.contract}", "108px", 1),
				column("contracted-on", "<span class='aj-day'>${item.day}</span>", "106px", 1),
				column("stage", STATE, "126px", 2), column("specialist", "${item.specialist}", "80px", 1),
				column("released", SHOWN, "112px", 1));
	}

	private Grid.Column<PurchaseRow> column(String name, String template, String width, int grow) {
		return addColumn(lit(template)).setHeader(getTranslation("purchase.list." + name))
			.setFlexGrow(grow)
			.setWidth(width);
	}

	private LitRenderer<PurchaseRow> lit(String template) {
		return LitRenderer.<PurchaseRow>of(template)
			.withProperty("id", (row) -> row.id().toString())
			.withProperty("unit", PurchaseRow::unit)
			.withProperty("names", (row) -> String.join(" ", row.buyers()))
			.withProperty("method", (row) -> method(row.method()))
			.withProperty("contract", (row) -> this.words.orNothing(row.contractNo()))
			.withProperty("day", (row) -> this.words.day(row.contractedOn(), getLocale()))
			.withProperty("specialist", (row) -> this.words.orNothing(row.specialist()))
			.withProperty("state", this::state)
			.withProperty("word", this::stage)
			.withProperty("shown", (row) -> (row.isReleased() ? State.DONE : State.TODO).css())
			.withProperty("released",
					(row) -> getTranslation(row.isReleased() ? "purchase.released.yes" : "purchase.released.no"));
	}

	private String method(@org.jspecify.annotations.Nullable PaymentMethod method) {
		return this.words.orNothing((method != null) ? getTranslation(method.key()) : null);
	}

	private String state(PurchaseRow row) {
		return row.runs().stream().findFirst().map(this.words::state).orElse(State.TODO).css();
	}

	private String stage(PurchaseRow row) {
		return row.runs().stream().findFirst().map(RunGlance::stageKey).map(this::getTranslation).orElse("");
	}

	void narrow(boolean narrow) {
		this.card.setVisible(narrow);
		this.wide.forEach((column) -> column.setVisible(!narrow));
		setClassName("narrow", narrow);
	}

	void show(Pages pages, IntSupplier count) {
		setItems(new CallbackDataProvider<PurchaseRow, Void>(
				(query) -> pages.read(query.getOffset(), query.getLimit()).stream(), (query) -> {
					query.getOffset();
					return count.getAsInt();
				}, PurchaseRow::id));
	}

	/** Reads rows. */
	@FunctionalInterface
	interface Pages extends Serializable {

		List<PurchaseRow> read(int offset, int limit);

	}

}
