package cn.anju.purchase.ui.office;

import java.time.LocalDate;

import cn.anju.identity.PersonSummary;
import cn.anju.purchase.Party;
import cn.anju.purchase.PartyRole;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseFile.PersonOnFile;
import cn.anju.purchase.PurchaseRights;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Who buys and who acts for them; numbers are hidden until a purpose is given. */
class PeoplePanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient PurchaseFile file;

	private final transient PurchaseRights rights;

	private final transient PeopleDesk desk;

	private final transient PurchaseWords words;

	private final transient PeopleDialogs dialogs;

	PeoplePanel(PurchaseFile file, PurchaseRights rights, PeopleDesk desk, PurchaseWords words, Runnable changed) {
		this.file = file;
		this.rights = rights;
		this.desk = desk;
		this.words = words;
		this.dialogs = new PeopleDialogs(file, desk, words, changed);
		addClassNames("aj-panel", "aj-file-panel", "aj-file-people");
		add(new H2(getTranslation("purchase.file.people")));
		file.people().forEach((person) -> add(row(person)));
		if (rights.people()) {
			add(actions());
		}
	}

	private Div actions() {
		Div actions = new Div(link("purchase.people.add-agent", () -> this.dialogs.addAgent(this).open()));
		actions.addClassName("actions");
		long buyers = this.file.people().stream().filter((one) -> one.party().role() != PartyRole.AGENT).count();
		if (buyers > 1) {
			actions.add(link("purchase.people.shares", () -> this.dialogs.shares(this).open()));
		}
		return actions;
	}

	private Div row(PersonOnFile one) {
		PersonSummary person = one.person();
		Span avatar = new Span(person.name().substring(0, person.name().offsetByCodePoints(0, 1)));
		avatar.addClassName("aj-avatar");
		avatar.getElement().setAttribute("aria-hidden", "true");
		Span name = new Span(person.name());
		name.addClassName("aj-strong");
		Span role = new Span(role(one.party()));
		role.addClassName("aj-muted");
		Span phone = new Span(phone(person.maskedPhone()));
		Span document = new Span(getTranslation(person.type().key()) + " " + person.maskedNumber());
		Div numbers = new Div(phone, document);
		numbers.addClassName("numbers");
		Div text = new Div(new Div(name, role), numbers);
		text.addClassName("aj-grow");
		mandate(one.party(), text);
		Div row = new Div(avatar, text);
		row.addClassName("row");
		Div actions = new Div();
		actions.addClassName("actions");
		if (this.rights.reveal()) {
			actions.add(link("purchase.people.reveal", person.name(), () -> askPurpose(person, phone, document)));
		}
		if (this.rights.people()) {
			actions.add(link("purchase.people.change", person.name(), () -> this.dialogs.change(this, person).open()));
			addMandateActions(one, actions);
		}
		text.add(actions);
		return row;
	}

	private void addMandateActions(PersonOnFile one, Div actions) {
		LocalDate until = one.party().until();
		if (one.party().role() == PartyRole.AGENT && until != null) {
			actions.add(
					link("purchase.people.mandate", one.person().name(), () -> this.dialogs.mandate(this, one).open()));
			if (!until.isBefore(this.words.today())) {
				actions.add(link("purchase.people.end-mandate", one.person().name(),
						() -> this.dialogs.endMandate(this, one).open()));
			}
		}
	}

	private void mandate(Party party, Div text) {
		LocalDate until = party.until();
		if (party.role() != PartyRole.AGENT || until == null) {
			return;
		}
		boolean over = until.isBefore(this.words.today());
		Span scope = new Span(this.words.orNothing(party.scope()));
		scope.addClassName("aj-small");
		text.add(scope, new StateBadge(over ? State.WAIT : State.NOW, getTranslation(
				over ? "purchase.people.ended" : "purchase.people.until", this.words.day(until, getLocale()))));
	}

	private String role(Party party) {
		String share = party.shareWritten();
		return getTranslation(party.role().key()) + (share.isEmpty() ? "" : " · " + share);
	}

	private String phone(@org.jspecify.annotations.Nullable String number) {
		return (number != null) ? getTranslation("purchase.people.phone", number)
				: getTranslation("purchase.people.no-phone");
	}

	private NativeButton link(String key, Runnable act) {
		NativeButton link = new NativeButton(getTranslation(key), (_) -> act.run());
		link.addClassNames("aj-btn", "aj-link");
		return link;
	}

	private NativeButton link(String key, String name, Runnable act) {
		NativeButton link = link(key, act);
		link.setAriaLabel(getTranslation(key) + " " + name);
		return link;
	}

	private void askPurpose(PersonSummary person, Span phone, Span document) {
		new RevealDialog(getTranslation("purchase.people.reveal-title", person.name()),
				getTranslation("purchase.people.show"), this.desk, this.file.id(), person, (full) -> {
					phone.setText(phone((full.phone() != null) ? full.phone().digits() : null));
					document.setText(getTranslation(full.document().type().key()) + " " + full.document().number());
				})
			.open();
	}

}
