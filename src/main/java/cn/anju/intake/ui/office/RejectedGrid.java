package cn.anju.intake.ui.office;

import java.util.List;

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

	private static final int MOST_AT_ONCE = 30;

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
		addColumn(RejectedRow::title).setHeader(getTranslation("intake.line.what"));
		addColumn(new ComponentRenderer<>(this::explained)).setHeader(getTranslation("intake.line.why"));
		setAllRowsVisible(summary.counts().rejected() <= MOST_AT_ONCE);
		setItems((query) -> desk.rejected(summary.id(), query.getOffset(), query.getLimit()).stream(),
				(_) -> summary.counts().rejected());
	}

	/** Shows and marks the row with a number of Excel's. */
	void lead(long row, ImportDesk desk, ImportSummary summary) {
		List<RejectedRow> rows = desk.rejected(summary.id(), 0, summary.counts().rejected());
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).row() == row) {
				select(rows.get(i));
				scrollToIndex(i);
			}
		}
	}

	private Div explained(RejectedRow row) {
		Div lines = new Div(new Span(this.texts.finding(row.reason())));
		lines.addClassName("aj-intake-why");
		List<Finding> also = row.findings().subList(1, row.findings().size());
		if (!also.isEmpty()) {
			lines.add(new Span(this.texts.also(also)));
		}
		return lines;
	}

}
