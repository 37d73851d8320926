package cn.anju.purchase.ui.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.PersonId;
import cn.anju.core.Refused;
import cn.anju.identity.PersonSummary;
import cn.anju.purchase.NewAgent;
import cn.anju.purchase.PartyRole;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseFile.PersonOnFile;
import cn.anju.purchase.PurchaseRefusal;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Makes the dialogs that change the persons of a purchase. */
class PeopleDialogs {

	private static final int LONGEST_SCOPE = 200;

	private final PurchaseFile file;

	private final PeopleDesk desk;

	private final PurchaseWords words;

	private final Runnable changed;

	PeopleDialogs(PurchaseFile file, PeopleDesk desk, PurchaseWords words, Runnable changed) {
		this.file = file;
		this.desk = desk;
		this.words = words;
		this.changed = changed;
	}

	CommandDialog change(Component where, PersonSummary person) {
		PersonFields fields = PersonFields.changing(person);
		CommandDialog dialog = dialog(where, where.getTranslation("purchase.people.change-title", person.name()),
				"purchase.people.save",
				() -> this.desk.change(this.file.id(), person.id(), fields.change(person.version())));
		dialog.ask(fields);
		return dialog;
	}

	CommandDialog addAgent(Component where) {
		PersonFields fields = PersonFields.fresh();
		TextField scope = scope(where, "");
		DayField until = until(where, null);
		CommandDialog dialog = dialog(where, where.getTranslation("purchase.people.add-agent"),
				"purchase.people.add-agent", () -> {
					LocalDate last = required(until);
					this.desk.addAgent(this.file.id(), this.file.version(), new NewAgent(fields.name(), fields.type(),
							fields.number(), fields.phone(), scope.getValue(), last));
				});
		dialog.ask(new Paragraph(where.getTranslation("purchase.people.agent-what")), fields, scope, until);
		return dialog;
	}

	CommandDialog mandate(Component where, PersonOnFile agent) {
		TextField scope = scope(where, Objects.requireNonNullElse(agent.party().scope(), ""));
		DayField until = until(where, agent.party().until());
		CommandDialog dialog = dialog(where,
				where.getTranslation("purchase.people.mandate-title", agent.person().name()), "purchase.people.save",
				() -> this.desk.changeMandate(this.file.id(), this.file.version(), agent.person().id(),
						scope.getValue(), required(until)));
		dialog.ask(scope, until);
		return dialog;
	}

	CommandDialog endMandate(Component where, PersonOnFile agent) {
		ReasonField reason = new ReasonField(where.getTranslation("purchase.field.reason"));
		CommandDialog dialog = dialog(where, where.getTranslation("purchase.people.end-title", agent.person().name()),
				"purchase.people.end-mandate", () -> this.desk.endMandate(this.file.id(), this.file.version(),
						agent.person().id(), reason.getValue()));
		dialog.ask(new Paragraph(where.getTranslation("purchase.people.end-what")), reason);
		return dialog;
	}

	CommandDialog shares(Component where) {
		Map<PersonId, BigDecimalField> fields = new LinkedHashMap<>();
		this.file.people().stream().filter((one) -> one.party().role() != PartyRole.AGENT).forEach((one) -> {
			BigDecimalField field = new BigDecimalField(one.person().name());
			field.setSuffixComponent(new Span("%"));
			field.setValue(one.party().share());
			fields.put(one.person().id(), field);
		});
		CommandDialog dialog = dialog(where, where.getTranslation("purchase.people.shares"), "purchase.people.save",
				() -> this.desk.setShares(this.file.id(), this.file.version(), typed(fields)));
		dialog.ask(new Paragraph(where.getTranslation("purchase.people.shares-what")));
		fields.values().forEach(dialog::ask);
		return dialog;
	}

	/** Nothing typed at all means joint ownership without shares. */
	private static Map<PersonId, BigDecimal> typed(Map<PersonId, BigDecimalField> fields) {
		Map<PersonId, BigDecimal> shares = new LinkedHashMap<>();
		fields.forEach((person, field) -> {
			if (!field.isEmpty()) {
				shares.put(person, field.getValue());
			}
		});
		return shares;
	}

	private CommandDialog dialog(Component where, String title, String verb, Runnable command) {
		return new CommandDialog(title, where.getTranslation(verb), () -> {
			command.run();
			this.changed.run();
			Toasts.done(where.getTranslation("purchase.people.saved"));
		});
	}

	private static TextField scope(Component where, String value) {
		TextField scope = new TextField(where.getTranslation("purchase.people.scope"));
		scope.setMaxLength(LONGEST_SCOPE);
		scope.setRequiredIndicatorVisible(true);
		scope.setPlaceholder(where.getTranslation("purchase.people.scope-example"));
		scope.setValue(value);
		return scope;
	}

	private DayField until(Component where, @Nullable LocalDate value) {
		DayField until = new DayField(where.getTranslation("purchase.people.last-day"), null);
		until.setMin(this.words.today().plusDays(1));
		until.setRequiredIndicatorVisible(true);
		until.setValue(value);
		return until;
	}

	private static LocalDate required(DayField field) {
		return field.getOptionalValue().orElseThrow(() -> new Refused(PurchaseRefusal.MANDATE));
	}

}
