package cn.anju.booking.ui.office;

import java.util.Optional;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentFile;
import cn.anju.booking.BookingEntry;
import cn.anju.booking.BookingRights;
import cn.anju.shell.Problem;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** An appointment: facts, what to say at the door, what can be done, what happened. */
class AppointmentDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient BookingParts parts;

	private final transient BookingRights rights;

	private final transient Runnable changed;

	private final Problem problem = new Problem();

	private final Div content = new Div();

	private transient AppointmentFile file;

	AppointmentDialog(AppointmentFile file, BookingRights rights, BookingParts parts, Runnable changed) {
		this.file = file;
		this.rights = rights;
		this.parts = parts;
		this.changed = changed;
		addClassName("aj-appointment");
		this.content.addClassName("content");
		add(this.problem, this.content);
		getFooter().add(new Button(getTranslation("shell.close"), (_) -> close()));
		show();
	}

	long appointment() {
		return this.file.appointment().id();
	}

	/** Reads it anew; what it says of a refusal stays. */
	void refresh() {
		Optional<AppointmentFile> now = this.parts.appointments().appointment(appointment());
		if (now.isPresent() && !now.get().equals(this.file)) {
			this.file = now.get();
			show();
		}
	}

	private void show() {
		setHeaderTitle(this.file.subject().shortLabel());
		this.content.removeAll();
		this.content.add(head(), facts());
		if (!this.file.warnings().isEmpty()) {
			this.content.add(warnings());
		}
		this.content.add(new AppointmentButtons(this.file, this.rights, this.parts, this::act, this::told), history());
	}

	private Div head() {
		Appointment one = this.file.appointment();
		Span names = new Span(this.file.subject().names());
		names.addClassName("names");
		Div head = new Div(names, new StateBadge(words().glyph(one), words().state(one, getLocale())));
		head.addClassName("head");
		return head;
	}

	private DescriptionList facts() {
		Appointment one = this.file.appointment();
		DescriptionList facts = new DescriptionList();
		facts.addClassName("aj-facts");
		fact(facts, "booking.fact.what", new Span(getTranslation(this.file.textKey() + ".name")));
		fact(facts, "booking.fact.when",
				new Span(words().at(one.startsAt(), getLocale()) + "–" + words().time(one.endsAt())));
		fact(facts, "booking.fact.where", new Span(this.file.calendar().place().in(getLocale())));
		Span code = new Span(one.code());
		code.addClassName("code");
		fact(facts, "booking.fact.code", code);
		if (one.walkIn()) {
			fact(facts, "booking.fact.note", new Span(getTranslation("booking.mark.walk-in")));
		}
		if (one.moves() > 0) {
			fact(facts, "booking.fact.moves", new Span(
					getTranslation("booking.fact.moves-of", one.moves(), this.file.calendar().rules().mostMoves())));
		}
		String reason = one.reason();
		if (reason != null) {
			fact(facts, "booking.fact.reason", new Span(reason));
		}
		return facts;
	}

	private void fact(DescriptionList facts, String key, Component value) {
		facts.add(new Term(getTranslation(key)), new Description(value));
	}

	private Div warnings() {
		Div warnings = new Div();
		warnings.addClassName("aj-lacks");
		this.file.warnings().forEach((lack) -> {
			Div line = new Div(new StateBadge(State.NEED, getTranslation("booking.home.warning")),
					new Span(getTranslation(lack.textKey(), lack.facts().toArray())));
			line.addClassName("aj-lack");
			warnings.add(line);
		});
		return warnings;
	}

	private Section history() {
		OrderedList entries = new OrderedList();
		for (BookingEntry entry : this.file.history().reversed()) {
			Span when = new Span(words().at(entry.at(), getLocale()) + " · " + by(entry));
			when.addClassNames("aj-muted", "aj-small");
			entries.add(new ListItem(new Span(words().entry(entry, getLocale())), when));
		}
		Section history = new Section(new H3(getTranslation("booking.fact.history")), entries);
		history.addClassName("history");
		return history;
	}

	private String by(BookingEntry entry) {
		return switch (entry.by().kind()) {
			case STAFF -> entry.by().name();
			case OWNER -> getTranslation("booking.by.owner");
			default -> getTranslation("booking.by.clock");
		};
	}

	private BookingWords words() {
		return this.parts.words();
	}

	private void told() {
		this.problem.quiet();
		refresh();
		this.changed.run();
	}

	/** A refusal stands above the fresh state. */
	private void act(Runnable action) {
		this.problem.quiet();
		try {
			action.run();
		}
		catch (RuntimeException ex) {
			this.problem.say(ex);
		}
		refresh();
		this.changed.run();
	}

}
