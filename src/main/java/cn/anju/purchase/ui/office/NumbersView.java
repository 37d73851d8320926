package cn.anju.purchase.ui.office;

import java.util.List;

import cn.anju.core.Roles;
import cn.anju.intake.ImportSummary;
import cn.anju.intake.RejectedNumber;
import cn.anju.property.VoidNumber;
import cn.anju.purchase.NumberCheck;
import cn.anju.purchase.NumberGap;
import cn.anju.purchase.SubscriptionDesk;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Which subscription numbers are missing, and why some stand for nothing. */
@Route("office/purchases/numbers")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
class NumbersView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NUMBER = 64;

	private static final int MOST_ROWS = 20;

	private final transient SubscriptionDesk desk;

	private final transient PurchaseWords words;

	NumbersView(SubscriptionDesk desk, PurchaseWords words) {
		this.desk = desk;
		this.words = words;
		addClassName("aj-file");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		removeAll();
		add(PageHeader.below("office/purchases", getTranslation("purchase.menu.files"), getPageTitle(),
				getTranslation("purchase.numbers.sub")));
		List<NumberCheck> checks = this.desk.check();
		if (checks.isEmpty()) {
			add(new EmptyState("document", getTranslation("purchase.numbers.none"),
					getTranslation("purchase.numbers.none-text")));
		}
		checks.forEach((check) -> add(panel(check)));
	}

	private Section panel(NumberCheck check) {
		Div head = new Div(new H2(check.project().name()),
				(check.missing() == 0) ? new StateBadge(State.DONE, getTranslation("purchase.numbers.complete"))
						: new StateBadge(State.NEED, getTranslation("purchase.numbers.missing", check.missing())));
		head.addClassName("head");
		Paragraph sum = new Paragraph(getTranslation("purchase.numbers.sum", check.used(), check.voided().size()));
		sum.addClassName("aj-muted");
		Section panel = new Section(head, sum);
		panel.addClassNames("aj-panel", "aj-file-panel");
		boolean changeable = this.desk.mayVoid(check.project().id());
		check.gaps().forEach((gap) -> panel.add(row(check, gap, changeable)));
		if (check.gaps().stream().anyMatch((gap) -> gap.rejected().isEmpty())) {
			check.lastImport().ifPresent((last) -> panel.add(lastImport(last)));
		}
		if (!check.unread().isEmpty()) {
			panel.add(new Paragraph(getTranslation("purchase.numbers.unread",
					String.join(" ", check.unread().stream().limit(20).toList()))));
		}
		if (!check.voided().isEmpty()) {
			panel.add(voided(check.voided()));
		}
		return panel;
	}

	private Div row(NumberCheck check, NumberGap gap, boolean changeable) {
		Span numbers = new Span((gap.missing() == 1) ? gap.first()
				: getTranslation("purchase.numbers.range", gap.first(), gap.last(), gap.missing()));
		numbers.addClassName("aj-strong");
		Div text = new Div(numbers, neighbour("purchase.numbers.before", gap.before()),
				neighbour("purchase.numbers.after", gap.after()));
		text.addClassName("aj-grow");
		gap.rejected().stream().limit(MOST_ROWS).forEach((rejected) -> text.add(rejected(rejected)));
		Div row = new Div(text);
		row.addClassName("row");
		if (changeable) {
			NativeButton button = new NativeButton(getTranslation("purchase.numbers.void"), (_) -> ask(check, gap));
			button.addClassNames("aj-btn", "aj-btn-outline");
			button.setAriaLabel(getTranslation("purchase.numbers.void") + " " + numbers.getText());
			row.add(button);
		}
		return row;
	}

	/** Why a number is missing: the row that has it was rejected. */
	private Span rejected(RejectedNumber one) {
		Anchor link = new Anchor("office/imports/" + one.importId() + "?row=" + one.row(),
				getTranslation("purchase.numbers.rejected", one.number(), Integer.toString(one.row())));
		link.getElement().setAttribute("router-link", true);
		return new Span(link);
	}

	private Paragraph lastImport(ImportSummary last) {
		Anchor link = new Anchor("office/imports/" + last.id(), getTranslation("purchase.numbers.last-import",
				Integer.toString(last.counts().rejected()), last.fileName()));
		link.getElement().setAttribute("router-link", true);
		return new Paragraph(link);
	}

	private Span neighbour(String key, NumberGap.Neighbour one) {
		Anchor link = new Anchor("office/purchases/" + one.purchase(), one.number());
		link.getElement().setAttribute("router-link", true);
		Span beside = new Span(new Span(getTranslation(key) + " "), link,
				new Span(" " + one.unit() + " " + String.join(" ", one.buyers())));
		beside.addClassName("aj-muted");
		return beside;
	}

	private NativeDetails voided(List<VoidNumber> numbers) {
		Div rows = new Div();
		for (VoidNumber one : numbers) {
			Span number = new Span(one.number());
			number.addClassName("aj-strong");
			Span why = new Span(getTranslation("purchase.numbers.voided-by", one.reason(), one.by(),
					this.words.at(one.at(), getLocale())));
			why.addClassName("aj-muted");
			Div text = new Div(number, why);
			text.addClassName("aj-grow");
			Div row = new Div(text);
			row.addClassName("row");
			rows.add(row);
		}
		return new NativeDetails(getTranslation("purchase.numbers.voided", numbers.size()), rows);
	}

	private void ask(NumberCheck check, NumberGap gap) {
		TextField first = number("purchase.numbers.first", gap.first());
		TextField last = number("purchase.numbers.last", gap.last());
		ReasonField reason = new ReasonField(getTranslation("purchase.field.reason"));
		CommandDialog dialog = new CommandDialog(getTranslation("purchase.numbers.void-title"),
				getTranslation("purchase.numbers.void-save"), () -> {
					this.desk.makeVoid(check.project().id(), first.getValue(), last.getValue(), reason.getValue());
					show();
					Toasts.done(getTranslation("purchase.numbers.done", first.getValue()));
				});
		dialog.ask(new Paragraph(getTranslation("purchase.numbers.void-what")));
		if (gap.missing() > 1) {
			dialog.ask(first, last);
		}
		dialog.ask(reason);
		dialog.open();
	}

	private TextField number(String key, String value) {
		TextField field = new TextField(getTranslation(key));
		field.setMaxLength(LONGEST_NUMBER);
		field.setValue(value);
		return field;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("purchase.numbers.title");
	}

}
