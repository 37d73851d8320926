package cn.anju.procedure.ui.office;

import java.util.List;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.procedure.PublishedVersion;
import cn.anju.procedure.Template;
import cn.anju.procedure.TemplateDesk;
import cn.anju.shell.PageHeader;

/**
 * The procedures: their steps, durations and limits, and which version runs where (D-10).
 */
@Route("office/procedures")
@Menu(order = 78, title = "procedure.menu.procedures", icon = "queue")
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("anju/procedure.css")
class ProceduresView extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient TemplateDesk desk;

	private final transient Days days;

	ProceduresView(TemplateDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		addClassName("aj-procedures");
		PageHeader header = new PageHeader(getTranslation("procedure.view.title"));
		header.sub(getTranslation("procedure.view.sub"));
		add(header);
		desk.templates().forEach((template) -> add(panel(template)));
	}

	private Div panel(Template template) {
		Div versions = new Div();
		versions.addClassName("aj-tabs");
		versions.getElement().setAttribute("role", "tablist");
		Div steps = new Div();
		List<PublishedVersion> published = this.desk.versions(template.key());
		published.forEach((version) -> versions.add(tab(template.key(), version, versions, steps)));
		show(template, steps);
		select(versions, published.stream().map(PublishedVersion::version).toList().indexOf(template.version()));
		Div panel = new Div(versions, steps);
		panel.addClassName("aj-panel");
		return panel;
	}

	private NativeButton tab(String key, PublishedVersion version, Div versions, Div steps) {
		String text = getTranslation("procedure.view.version", Integer.toString(version.version()),
				this.days.written(version.publishedAt(), getLocale()), Integer.toString(version.openRuns()),
				Integer.toString(version.allRuns()));
		NativeButton tab = new NativeButton(text);
		tab.addClickListener((_) -> {
			show(this.desk.version(key, version.version()), steps);
			select(versions, versions.indexOf(tab));
		});
		tab.addClassName("aj-tab");
		tab.getElement().setAttribute("role", "tab");
		return tab;
	}

	private static void select(Div versions, int index) {
		for (int i = 0; i < versions.getComponentCount(); i++) {
			versions.getComponentAt(i).getElement().setAttribute("aria-selected", Boolean.toString(i == index));
		}
	}

	private static void show(Template template, Div steps) {
		steps.removeAll();
		steps.add(new StepsTable(template));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("procedure.view.title");
	}

}
