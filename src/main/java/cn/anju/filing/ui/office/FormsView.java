package cn.anju.filing.ui.office;

import java.util.List;
import java.util.Objects;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.core.Roles;
import cn.anju.filing.FilingForm;
import cn.anju.filing.FormDesk;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * The filing forms with their numbers, to be printed for the developer's seal.
 */
@Route("office/filing/forms")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
class FormsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private final transient FormDesk desk;

	private final transient LedgerWords words;

	FormsView(FormDesk desk, LedgerWords words) {
		this.desk = desk;
		this.words = words;
		addClassName("aj-file");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		add(PageHeader.below("office/filing", getTranslation("filing.menu.ledger"), getPageTitle(),
				getTranslation("filing.forms.sub")));
		List<FilingForm> forms = this.desk.newest();
		if (forms.isEmpty()) {
			add(new EmptyState("seal", getTranslation("filing.forms.none"), getTranslation("filing.forms.none-text")));
		}
		forms.forEach((form) -> add(panel(form)));
	}

	private Section panel(FilingForm form) {
		Span made = new Span(getTranslation("filing.forms.made", this.words.day(form.madeOn(), getLocale()),
				form.madeBy(), form.live().size()));
		made.addClassName("aj-muted");
		Div head = new Div(new Div(new H2(form.number()), made));
		head.addClassName("head");
		head.add(form.isVoid() ? new StateBadge(State.WAIT, getTranslation("filing.forms.void"))
				: new PaperLink(getTranslation("filing.forms.print"),
						getTranslation("filing.forms.file", form.number()), (out) -> this.desk.write(form.id(), out)));
		Section panel = new Section(head);
		panel.addClassNames("aj-panel", "aj-file-panel");
		form.lines().forEach((line) -> panel.add(row(line)));
		return panel;
	}

	private Div row(FilingForm.Line line) {
		Anchor unit = new Anchor("office/purchases/" + line.purchase(), line.unit() + " " + line.buyers());
		unit.getElement().setAttribute("router-link", true);
		Area area = line.area();
		Money total = line.total();
		String ended = line.ended();
		Span facts = new Span(getTranslation("filing.forms.line",
				line.contractNo().isEmpty() ? getTranslation("filing.forms.no-number") : line.contractNo(),
				Objects.toString(area, "—"), (total != null) ? total.written() : "—"));
		facts.addClassName("aj-muted");
		Div text = new Div(unit, facts);
		text.addClassName("aj-grow");
		Div row = new Div(text);
		row.addClassName("row");
		if (ended != null) {
			row.add(new StateBadge(State.WAIT, getTranslation("filing.forms.ended", ended)));
		}
		return row;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("filing.forms.title");
	}

}
