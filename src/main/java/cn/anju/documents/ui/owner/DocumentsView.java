package cn.anju.documents.ui.owner;

import java.util.List;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.documents.ChecklistEntry;
import cn.anju.documents.DocumentSummary;
import cn.anju.documents.HeldDocuments;
import cn.anju.documents.Holding;
import cn.anju.documents.MyDocuments;
import cn.anju.documents.ui.ChecklistWords;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.OwnerTop;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What the owner may open, what is still to hand in, and where the originals are. */
@Route("my/documents")
@Menu(order = 40, title = "documents.menu.documents", icon = "document")
@RolesAllowed(Roles.OWNER)
class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final long KILO = 1024;

	private final transient MyDocuments documents;

	private final transient Days days;

	DocumentsView(MyDocuments documents, Days days) {
		this.documents = documents;
		this.days = days;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		add(new OwnerTop(getPageTitle(), "my"));
		List<HeldDocuments> all = this.documents.all();
		all.forEach((held) -> add(section(held)));
		if (all.isEmpty()) {
			add(new EmptyState("document", getTranslation("documents.empty.title"),
					getTranslation("documents.empty.text")));
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("documents.title");
	}

	private Section section(HeldDocuments held) {
		Section section = new Section(heading(new H2(held.name())));
		if (held.documents().isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("documents.home.empty"));
			none.addClassNames("aj-summary", "aj-muted");
			section.add(none);
		}
		else {
			section.add(list(held.documents().stream().map(this::document).toList()));
		}
		if (!held.checklist().isEmpty()) {
			section.add(heading(new H3(getTranslation("documents.section.checklist"))),
					list(held.checklist().stream().map(this::item).toList()));
		}
		if (!held.originals().isEmpty()) {
			section.add(heading(new H3(getTranslation("documents.section.originals"))),
					list(held.originals().stream().map(this::original).toList()));
		}
		return section;
	}

	private static <T extends HtmlContainer> T heading(T heading) {
		heading.addClassName("aj-section");
		return heading;
	}

	private static Div list(List<? extends Component> items) {
		Div list = new Div();
		list.addClassNames("aj-card", "aj-list");
		items.forEach(list::add);
		return list;
	}

	private Anchor document(DocumentSummary document) {
		Anchor open = new Anchor(document.link());
		open.getElement().setAttribute("router-ignore", true);
		open.addClassName("aj-item");
		open.setAriaLabel(getTranslation("documents.open", document.name()));
		open.add(new Icon("document"),
				words(document.name(),
						getTranslation(document.category().key()) + " · "
								+ this.days.written(document.addedAt(), getLocale()) + " · "
								+ getTranslation("documents.size", Math.ceilDiv(document.size(), KILO))));
		return open;
	}

	private Div item(ChecklistEntry entry) {
		String why = entry.reason().isEmpty() ? "" : getTranslation("documents.item.why", entry.reason());
		Div item = new Div(words(entry.name(getLocale()), why), ChecklistWords.badge(this, entry));
		item.addClassName("aj-item");
		return item;
	}

	private Div original(Holding holding) {
		String where = getTranslation(holding.party().kind().key());
		String since = getTranslation("documents.custody.since", this.days.written(holding.since(), getLocale()));
		String name = getTranslation("documents.copy-no", getTranslation("documents.original." + holding.kind()),
				holding.copyNo());
		Div item = new Div(words(name, where + " · " + since));
		item.addClassName("aj-item");
		return item;
	}

	private static Span words(String title, String text) {
		Span words = new Span(new H3(title));
		if (!text.isEmpty()) {
			words.add(new Paragraph(text));
		}
		words.addClassName("aj-grow");
		return words;
	}

}
