package cn.anju.purchase.ui.office;

import java.util.List;

import cn.anju.core.Roles;
import cn.anju.documents.ChecklistEntry;
import cn.anju.documents.ui.ChecklistWords;
import cn.anju.purchase.Paperwork;
import cn.anju.purchase.PaperworkDesk;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every purchase whose documents are not complete, with what is missing. */
@Route("office/purchases/documents")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
class MissingDocumentsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private final transient PaperworkDesk desk;

	MissingDocumentsView(PaperworkDesk desk) {
		this.desk = desk;
		addClassName("aj-file");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		List<Paperwork> missing = this.desk.missing();
		add(PageHeader.below("office/purchases", getTranslation("purchase.menu.files"), getPageTitle(),
				missing.isEmpty() ? "" : getTranslation("purchase.paperwork.sub", missing.size())));
		if (missing.isEmpty()) {
			String none = this.desk.anyBegun() ? "purchase.paperwork.none" : "purchase.paperwork.not-begun";
			add(new EmptyState("document", getTranslation(none), getTranslation(none + "-text")));
			return;
		}
		Section panel = new Section();
		panel.addClassNames("aj-panel", "aj-file-panel");
		missing.forEach((one) -> panel.add(row(one)));
		add(panel);
	}

	private Div row(Paperwork one) {
		Anchor link = new Anchor("office/purchases/" + one.purchase(),
				one.unit() + " " + String.join(" ", one.buyers()));
		link.getElement().setAttribute("router-link", true);
		Div items = new Div();
		items.addClassName("actions");
		for (ChecklistEntry entry : one.missing()) {
			items.add(new Span(new Span(entry.name(getLocale()) + " "), ChecklistWords.badge(this, entry)));
		}
		Div text = new Div(link, items);
		text.addClassName("aj-grow");
		Div row = new Div(text);
		row.addClassName("row");
		return row;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("purchase.paperwork.title");
	}

}
