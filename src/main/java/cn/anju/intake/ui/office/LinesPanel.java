package cn.anju.intake.ui.office;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import cn.anju.intake.ImportPreview;
import cn.anju.intake.ImportPreview.RowFilter;
import cn.anju.intake.PreviewLine;

/** Every row of the file with its verdict; a row opens to show all that was read. */
class LinesPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient ImportPreview preview;

	private final transient FindingTexts texts;

	private final Grid<PreviewLine> grid = new Grid<>();

	private final Div filters = new Div();

	private RowFilter filter = RowFilter.ALL;

	LinesPanel(ImportPreview preview) {
		this.preview = preview;
		this.texts = new FindingTexts(this, preview.textPrefix());
		addClassNames("aj-panel", "aj-intake-lines");
		Paragraph hint = new Paragraph(getTranslation("intake.detail.hint"));
		hint.addClassNames("aj-muted", "aj-small");
		this.filters.addClassName("aj-tabs");
		this.filters.getElement().setAttribute("role", "tablist");
		prepareGrid();
		choose((preview.counts().rejected() > 0) ? RowFilter.REJECTED : RowFilter.ALL);
		add(this.filters, hint, this.grid);
	}

	private void prepareGrid() {
		this.grid.addThemeNames("no-border", "compact", "wrap-cell-content");
		this.grid.addColumn((line) -> Integer.toString(line.verdict().row()))
			.setHeader(getTranslation("intake.line.row"))
			.setAutoWidth(true)
			.setFlexGrow(0);
		this.grid.addColumn(new ComponentRenderer<>((line) -> this.texts.state(line.change().effect())))
			.setHeader(getTranslation("intake.line.state"))
			.setWidth("120px")
			.setFlexGrow(0);
		this.grid.addColumn(PreviewLine::title).setHeader(getTranslation("intake.line.what")).setFlexGrow(1);
		this.grid.addColumn(new ComponentRenderer<>(this.texts::explained))
			.setHeader(getTranslation("intake.line.why"))
			.setFlexGrow(2);
		this.grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
		this.grid.setEmptyStateText(getTranslation("intake.line.empty"));
	}

	private Div details(PreviewLine line) {
		DescriptionList facts = new DescriptionList();
		facts.addClassName("aj-facts");
		line.cells()
			.forEach((cell) -> facts.add(new DescriptionList.Term(this.texts.column(cell.column())),
					new DescriptionList.Description(cell.text())));
		Div details = new Div(facts);
		details.addClassName("aj-intake-details");
		return details;
	}

	private void choose(RowFilter chosen) {
		this.filter = chosen;
		this.filters.removeAll();
		for (RowFilter each : RowFilter.values()) {
			this.filters.add(tab(each));
		}
		this.grid.setItems((query) -> this.preview.lines(this.filter, query.getOffset(), query.getLimit()).stream(),
				(_) -> this.preview.size(this.filter));
	}

	private NativeButton tab(RowFilter each) {
		NativeButton tab = new NativeButton("", (_) -> choose(each));
		tab.addClassName("aj-tab");
		tab.add(new Span(getTranslation("intake.filter." + each.name())),
				new Emphasis(Integer.toString(this.preview.size(each))));
		tab.getElement()
			.setAttribute("role", "tab")
			.setAttribute("aria-selected", Boolean.toString(each == this.filter));
		return tab;
	}

}
