package cn.anju.intake.ui.office;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportPreview;
import cn.anju.shell.PageHeader;

/** Choosing a file, looking at what it would do, importing it, and the imports so far. */
@Route("office/imports")
@Menu(order = 80, title = "intake.menu.imports", icon = "import")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("anju/intake.css")
class ImportsView extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient ImportDesk desk;

	private final StartPanel start;

	private final HistoryPanel history;

	private final Div preview = new Div();

	ImportsView(ImportDesk desk, Days days) {
		this.desk = desk;
		this.start = new StartPanel(desk, this::show);
		this.history = new HistoryPanel(desk, days);
		addClassName("aj-intake");
		PageHeader header = new PageHeader(getTranslation("intake.title"));
		header.sub(getTranslation("intake.sub"));
		add(header, this.start, this.preview, this.history);
	}

	private void show(ImportPreview found) {
		this.start.setVisible(false);
		this.history.setVisible(false);
		this.preview.removeAll();
		this.preview.add(new PreviewPanel(this.desk, found, this::chooseAnother));
	}

	private void chooseAnother() {
		this.preview.removeAll();
		this.start.setVisible(true);
		this.history.setVisible(true);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("intake.title");
	}

}
