package cn.anju.intake.ui.office;

import java.io.IOException;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportState;
import cn.anju.intake.ImportSummary;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;

/** What became of one import, and its rejected rows. */
@Route("office/imports/:id")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("anju/intake.css")
class ImportResultView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final transient ImportDesk desk;

	private final transient Days days;

	ImportResultView(ImportDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		addClassName("aj-intake");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		Optional<ImportSummary> summary = event.getRouteParameters()
			.get("id")
			.flatMap(ImportResultView::number)
			.flatMap(this.desk::find);
		show(summary.orElseThrow(NotFoundException::new),
				event.getLocation()
					.getQueryParameters()
					.getSingleParameter("row")
					.flatMap(ImportResultView::number)
					.orElse(0L));
	}

	private static Optional<Long> number(String id) {
		try {
			return Optional.of(Long.valueOf(id));
		}
		catch (NumberFormatException _) {
			return Optional.empty();
		}
	}

	private void show(ImportSummary summary, long row) {
		Anchor back = new Anchor("office/imports", getTranslation("intake.result.back"));
		back.getElement().setAttribute("router-link", true);
		back.addClassNames("aj-btn", "aj-btn-outline");
		PageHeader header = new PageHeader(getTranslation("intake.result.title"), back);
		String who = summary.actorName().isEmpty() ? getTranslation("intake.result.command-line") : summary.actorName();
		header.sub(getTranslation("intake.result.sub", summary.fileName(), who,
				this.days.written(summary.startedAt(), getLocale())));
		Div panel = new Div(state(summary.state()), new Figures(summary.counts()));
		panel.addClassNames("aj-panel", "aj-intake-summary");
		add(header, panel, rejected(summary, row));
	}

	private StateBadge state(ImportState state) {
		State shown = switch (state) {
			case DONE -> State.DONE;
			case RUNNING -> State.NOW;
			case CANCELLED, FAILED, INTERRUPTED -> State.NEED;
		};
		return new StateBadge(shown, getTranslation("intake.done." + state.name()));
	}

	private Div rejected(ImportSummary summary, long row) {
		Div panel = new Div();
		panel.addClassNames("aj-panel", "aj-intake-lines");
		if (summary.counts().rejected() == 0) {
			panel.add(new EmptyState("import", getTranslation("intake.result.none"),
					getTranslation("intake.result.none.text")));
			return panel;
		}
		panel.add(new H2(getTranslation("intake.result.rejected")));
		panel.add(this.desk.canDownloadRejected(summary.id()) ? download(summary)
				: new Paragraph(getTranslation("intake.result.forgotten")));
		RejectedGrid rows = new RejectedGrid(this.desk, summary);
		rows.lead(row, this.desk, summary);
		panel.add(rows);
		return panel;
	}

	private Anchor download(ImportSummary summary) {
		Anchor download = new Anchor((DownloadHandler) (event) -> write(summary, event), "");
		download.add(new Icon("download"), new Span(getTranslation("intake.result.download")));
		download.addClassNames("aj-btn", "aj-btn-primary");
		return download;
	}

	private void write(ImportSummary summary, DownloadEvent event) throws IOException {
		event.setFileName(getTranslation("intake.rejected.file", summary.fileName().replaceFirst("\\.[^.]*$", "")));
		event.setContentType(EXCEL);
		this.desk.writeRejected(summary.id(), event.getUI().getLocale(), event.getOutputStream());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("intake.result.title");
	}

}
