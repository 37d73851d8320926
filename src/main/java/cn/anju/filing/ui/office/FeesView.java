package cn.anju.filing.ui.office;

import java.util.List;

import cn.anju.core.Roles;
import cn.anju.documents.ui.DocumentPanels;
import cn.anju.filing.FeeDesk;
import cn.anju.filing.FeeRequest;
import cn.anju.identity.CurrentStaff;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What Finance was asked to pay for filings, and the invoices it got. */
@Route("office/filing/fees")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
class FeesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private static final List<String> ASKING = List.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER,
			Roles.ADMINISTRATOR);

	private final transient FeeDesk desk;

	private final transient DocumentPanels documents;

	private final transient CurrentStaff staff;

	private final transient LedgerWords words;

	FeesView(FeeDesk desk, DocumentPanels documents, CurrentStaff staff, LedgerWords words) {
		this.desk = desk;
		this.documents = documents;
		this.staff = staff;
		this.words = words;
		addClassName("aj-file");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		removeAll();
		add(PageHeader.below("office/filing", getTranslation("filing.menu.ledger"), getPageTitle(),
				getTranslation("filing.fees.sub")));
		List<FeeRequest> requests = this.desk.newest();
		if (requests.isEmpty()) {
			add(new EmptyState("money", getTranslation("filing.fees.none"), getTranslation("filing.fees.none-text")));
		}
		requests.forEach((request) -> add(panel(request)));
	}

	private Section panel(FeeRequest request) {
		Span made = new Span(getTranslation("filing.fees.made", this.words.day(request.madeOn(), getLocale()),
				request.madeBy(), request.lines().size(), request.rate().written(), request.total().written()));
		made.addClassName("aj-muted");
		Div head = new Div(new Div(new H2(request.number()), made), badge(request));
		head.addClassName("head");
		Section panel = new Section(head, actions(request), lines(request));
		panel.addClassNames("aj-panel", "aj-file-panel");
		if (request.isInvoiced()) {
			panel.add(this.documents.custody(request.subject()));
		}
		return panel;
	}

	private StateBadge badge(FeeRequest request) {
		String because = request.voidBecause();
		if (because != null) {
			return new StateBadge(State.WAIT, getTranslation("filing.fees.void", because));
		}
		String invoice = request.invoiceNo();
		return (invoice != null)
				? new StateBadge(State.DONE,
						getTranslation("filing.fees.invoiced", invoice,
								this.words.day(request.invoicedOn(), getLocale())))
				: new StateBadge(State.NOW, getTranslation("filing.fees.open"));
	}

	private Div actions(FeeRequest request) {
		Div actions = new Div(new PaperLink(getTranslation("filing.fees.print"),
				getTranslation("filing.fees.file", request.number()), (out) -> this.desk.write(request.id(), out)));
		actions.addClassName("actions");
		boolean open = !request.isVoid() && !request.isInvoiced();
		if (open && ASKING.stream().anyMatch(this.staff::has)) {
			actions.add(button("filing.fees.hand-over",
					() -> FeeDialogs.invoice(this.desk, request, this.staff.name(), this.words.today(), this::show)
						.open()),
					button("filing.fees.give-up", () -> FeeDialogs.giveUp(this.desk, request, this::show).open()));
		}
		return actions;
	}

	private NativeButton button(String key, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", "aj-btn-outline");
		return button;
	}

	private NativeDetails lines(FeeRequest request) {
		Div rows = new Div();
		for (FeeRequest.Line line : request.lines()) {
			Anchor unit = new Anchor("office/purchases/" + line.purchase(), line.unit() + " " + line.buyers());
			unit.getElement().setAttribute("router-link", true);
			Span facts = new Span(getTranslation("filing.fees.line",
					line.contractNo().isEmpty() ? getTranslation("filing.forms.no-number") : line.contractNo(),
					line.area().toString(), line.amount().written()));
			facts.addClassName("aj-muted");
			Div text = new Div(unit, facts);
			text.addClassName("aj-grow");
			Div row = new Div(text);
			row.addClassName("row");
			rows.add(row);
		}
		return new NativeDetails(getTranslation("filing.fees.lines", request.lines().size()), rows);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("filing.fees.title");
	}

}
