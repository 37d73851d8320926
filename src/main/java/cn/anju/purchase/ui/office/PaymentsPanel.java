package cn.anju.purchase.ui.office;

import java.util.List;
import java.util.stream.Collectors;

import cn.anju.core.Money;
import cn.anju.documents.ui.DocumentPanels;
import cn.anju.identity.PersonSummary;
import cn.anju.purchase.FirstPaymentDesk;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PartyRole;
import cn.anju.purchase.PaymentItem;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseRights;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What was paid and is open; Finance records and withdraws. */
class PaymentsPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient PurchaseFile file;

	private final transient PurchaseDesk desk;

	private final transient PeopleDesk people;

	private final transient DocumentPanels documents;

	private final transient PurchaseWords words;

	private final transient Runnable changed;

	private final transient PurchaseRights rights;

	PaymentsPanel(PurchaseFile file, PurchaseRights rights, PurchaseDesk desk, PeopleDesk people,
			FirstPaymentDesk firstPayments, DocumentPanels documents, PurchaseWords words, Runnable changed) {
		this.file = file;
		this.desk = desk;
		this.people = people;
		this.documents = documents;
		this.words = words;
		this.changed = changed;
		this.rights = rights;
		addClassNames("aj-panel", "aj-file-panel", "aj-file-payments");
		Div head = new Div(new H2(getTranslation("purchase.file.payments")));
		head.addClassName("head");
		if (this.rights.money()) {
			NativeButton record = new NativeButton(getTranslation("purchase.payment.record"), (_) -> record());
			record.addClassNames("aj-btn", "aj-link");
			head.add(record);
		}
		add(head, sums(), new FirstPaymentLine(file, rights.people() || rights.money(), firstPayments, words, changed));
		List<PaymentItem> payments = desk.payments(file.id());
		if (payments.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("purchase.payment.none"));
			none.addClassName("aj-muted");
			add(none);
		}
		payments.forEach((payment) -> add(row(payment)));
	}

	private Div sums() {
		Div sums = new Div(sum("purchase.payment.paid", this.file.balance().paid()));
		sums.addClassName("sums");
		this.file.balance().open().ifPresent((open) -> sums.add(sum("purchase.payment.open", open)));
		this.file.balance()
			.openForFiling()
			.ifPresentOrElse(
					(open) -> sums.add(open.isZero()
							? new StateBadge(State.DONE, getTranslation("purchase.condition.filing-money.met"))
							: new StateBadge(State.NEED,
									getTranslation("purchase.condition.filing-money.open", open.written()))),
					() -> sums
						.add(new StateBadge(State.WAIT, getTranslation("purchase.condition.filing-money.unknown"))));
		return sums;
	}

	private Span sum(String key, Money money) {
		Span value = new Span(money.written());
		value.addClassName("aj-strong");
		return new Span(new Span(getTranslation(key) + " "), value);
	}

	private Div row(PaymentItem payment) {
		Span amount = new Span(payment.amount().written());
		amount.addClassNames("aj-strong", "amount");
		Span facts = new Span(facts(payment));
		facts.addClassName("aj-muted");
		Div text = new Div(new Span(what(payment)), facts);
		text.addClassName("aj-grow");
		PaymentItem.PaidBy payer = payment.paidBy();
		if (payer != null) {
			text.add(proof(payer));
		}
		Div row = new Div(text, amount);
		row.addClassName("row");
		row.setClassName("gone", payment.withdrawnAt() != null);
		if (this.rights.money() && payment.withdrawnAt() == null && payment.method() != PayMethod.BEFORE_ANJU) {
			NativeButton withdraw = new NativeButton(getTranslation("purchase.payment.withdraw"),
					(_) -> withdraw(payment));
			withdraw.addClassNames("aj-btn", "aj-link");
			withdraw.setAriaLabel(getTranslation("purchase.payment.withdraw") + " " + payment.amount().written());
			row.add(withdraw);
		}
		return row;
	}

	/** Who paid, with the document masked, and the scan of the declaration. */
	private Div proof(PaymentItem.PaidBy payer) {
		Div proof = new Div();
		proof.addClassName("actions");
		PersonSummary person = payer.person();
		if (person != null) {
			Span document = new Span(getTranslation(person.type().key()) + " " + person.maskedNumber());
			document.addClassName("aj-muted");
			proof.add(document);
			if (this.rights.reveal()) {
				NativeButton reveal = new NativeButton(getTranslation("purchase.people.reveal"),
						(_) -> reveal(person, document));
				reveal.addClassNames("aj-btn", "aj-link");
				reveal.setAriaLabel(getTranslation("purchase.people.reveal") + " " + person.name());
				proof.add(reveal);
			}
		}
		if (payer.declaration() != null) {
			Anchor scan = new Anchor("documents/" + payer.declaration(),
					getTranslation("purchase.payment.declaration-open"));
			scan.setTarget(AnchorTarget.BLANK);
			scan.setRouterIgnore(true);
			scan.addClassNames("aj-btn", "aj-link");
			proof.add(scan);
		}
		return proof;
	}

	private void reveal(PersonSummary person, Span document) {
		new RevealDialog(getTranslation("purchase.people.reveal-title", person.name()),
				getTranslation("purchase.people.show"), this.people, this.file.id(), person, (full) -> document
					.setText(getTranslation(full.document().type().key()) + " " + full.document().number()))
			.open();
	}

	private String what(PaymentItem payment) {
		String method = getTranslation(payment.method().key());
		return (payment.method() == PayMethod.BEFORE_ANJU) ? method : getTranslation("purchase.payment.what",
				this.words.day(payment.paidOn(), getLocale()), method, this.words.orNothing(payment.receiptNo()));
	}

	private String facts(PaymentItem payment) {
		StringBuilder facts = new StringBuilder();
		PaymentItem.PaidBy payer = payment.paidBy();
		if (payer != null) {
			facts
				.append(getTranslation("purchase.payment.by-other", payer.name(),
						this.words.orNothing(payer.declarationNo()), this.words.day(payer.declaredOn(), getLocale()),
						payment.amount().inWords()))
				.append(" · ");
		}
		facts.append(getTranslation("purchase.payment.recorded-by",
				payment.recordedBy().isEmpty() ? getTranslation("purchase.actor.import") : payment.recordedBy()));
		if (payment.withdrawnAt() != null) {
			facts.append(" · ")
				.append(getTranslation("purchase.payment.withdrawn", this.words.at(payment.withdrawnAt(), getLocale()),
						this.words.orNothing(payment.withdrawnBecause())));
		}
		return facts.toString();
	}

	private String buyers() {
		return this.file.people()
			.stream()
			.filter((one) -> one.party().role() != PartyRole.AGENT)
			.map((one) -> one.person().name())
			.collect(Collectors.joining(" "));
	}

	private void record() {
		PaymentFields fields = new PaymentFields(this.words.today(), buyers(),
				this.documents.scan(getTranslation("purchase.payment.declaration-scan")));
		CommandDialog dialog = new CommandDialog(getTranslation("purchase.payment.record"),
				getTranslation("purchase.payment.save"), () -> {
					this.desk.record(this.file.id(), fields.command());
					this.changed.run();
					Toasts.done(getTranslation("purchase.payment.saved"));
				});
		dialog.ask(fields);
		fields.markIn(dialog);
		dialog.open();
	}

	private void withdraw(PaymentItem payment) {
		ReasonField reason = new ReasonField(getTranslation("purchase.field.reason"));
		CommandDialog dialog = new CommandDialog(
				getTranslation("purchase.payment.withdraw-title", payment.amount().written()),
				getTranslation("purchase.payment.withdraw"), () -> {
					this.desk.withdraw(payment.id(), reason.getValue());
					this.changed.run();
					Toasts.done(getTranslation("purchase.payment.withdrawn-done"));
				});
		dialog.ask(new Paragraph(getTranslation("purchase.payment.withdraw-what")), reason);
		dialog.open();
	}

}
