package cn.anju.intake.ui.office;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import cn.anju.core.Days;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportState;
import cn.anju.intake.ImportSummary;
import cn.anju.shell.EmptyState;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;

/** The imports so far, the newest first. */
class HistoryPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient ImportDesk desk;

	private final transient Days days;

	HistoryPanel(ImportDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		addClassNames("aj-panel", "aj-list");
		add(new H2(getTranslation("intake.history.title")));
		if (desk.size() == 0) {
			add(new EmptyState("import", getTranslation("intake.history.empty"),
					getTranslation("intake.history.empty.text")));
		}
		else {
			add(grid());
		}
	}

	private Grid<ImportSummary> grid() {
		Grid<ImportSummary> grid = new Grid<>();
		grid.addThemeNames("no-border", "wrap-cell-content");
		grid.addColumn(new ComponentRenderer<>(this::link)).setHeader(getTranslation("intake.history.when"));
		grid.addColumn((row) -> title(row.kind())).setHeader(getTranslation("intake.history.what"));
		grid.addColumn(ImportSummary::fileName).setHeader(getTranslation("intake.history.file"));
		grid.addColumn(this::actor).setHeader(getTranslation("intake.history.who"));
		grid.addColumn((row) -> row.counts().accepted() + " / " + row.counts().rejected())
			.setHeader(getTranslation("intake.history.counts"));
		grid.addColumn(new ComponentRenderer<>((row) -> badge(row.state())))
			.setHeader(getTranslation("intake.history.state"));
		grid.setItems((query) -> this.desk.imports(query.getOffset(), query.getLimit()).stream(),
				(_) -> this.desk.size());
		return grid;
	}

	private Anchor link(ImportSummary row) {
		Anchor link = new Anchor("office/imports/" + row.id(), this.days.written(row.startedAt(), getLocale()));
		link.getElement().setAttribute("router-link", true);
		return link;
	}

	private String title(String kind) {
		return this.desk.kinds()
			.stream()
			.filter((known) -> known.name().equals(kind))
			.findFirst()
			.map((known) -> getTranslation(known.textPrefix() + ".title"))
			.orElse(kind);
	}

	private String actor(ImportSummary row) {
		return row.actorName().isEmpty() ? getTranslation("intake.result.command-line") : row.actorName();
	}

	private StateBadge badge(ImportState state) {
		State shown = switch (state) {
			case DONE -> State.DONE;
			case RUNNING -> State.NOW;
			case CANCELLED, FAILED, INTERRUPTED -> State.NEED;
		};
		return new StateBadge(shown, getTranslation("intake.ended." + state.name()));
	}

}
