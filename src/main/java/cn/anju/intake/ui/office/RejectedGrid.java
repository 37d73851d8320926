package cn.anju.intake.ui.office;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import cn.anju.intake.Finding;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportSummary;
import cn.anju.intake.RejectedRow;

/** The rejected rows of an import with their reasons. */
class RejectedGrid extends Grid<RejectedRow> {

	private static final long serialVersionUID = 1L;

	private final transient FindingTexts texts;

	RejectedGrid(ImportDesk desk, ImportSummary summary) {
		String prefix = desk.kinds()
			.stream()
			.filter((kind) -> kind.name().equals(summary.kind()))
			.findFirst()
			.map(ImportDesk.Kind::textPrefix)
			.orElse("");
		this.texts = new FindingTexts(this, prefix);
		addThemeNames("no-border", "compact", "wrap-cell-content");
		addColumn((row) -> Integer.toString(row.row())).setHeader(getTranslation("intake.line.row"))
			.setAutoWidth(true)
			.setFlexGrow(0);
		addColumn(new ComponentRenderer<>(this::explained)).setHeader(getTranslation("intake.line.why"));
		setItems((query) -> desk.rejected(summary.id(), query.getOffset(), query.getLimit()).stream(),
				(_) -> summary.counts().rejected());
	}

	private Div explained(RejectedRow row) {
		Div lines = new Div(new Span(this.texts.finding(row.reason())));
		lines.addClassName("aj-intake-why");
		java.util.List<Finding> also = row.findings().subList(1, row.findings().size());
		if (!also.isEmpty()) {
			lines.add(new Span(this.texts.also(also)));
		}
		return lines;
	}

}
