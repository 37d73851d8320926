package cn.anju.documents.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import cn.anju.core.Days;
import cn.anju.core.Subject;
import cn.anju.documents.ChecklistDesk;
import cn.anju.documents.ChecklistEntry;
import cn.anju.documents.DocumentDesk;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What one subject owes, and the verdicts of staff on what came in. */
@StyleSheet("context://anju/documents.css")
public class ChecklistPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient ChecklistDesk desk;

	private final transient DocumentDesk files;

	private final transient Days days;

	private final transient Subject subject;

	private final boolean changeable;

	private final Div list = new Div();

	ChecklistPanel(ChecklistDesk desk, DocumentDesk files, Days days, Subject subject) {
		this.desk = desk;
		this.files = files;
		this.days = days;
		this.changeable = files.mayChange(subject);
		this.subject = subject;
		addClassNames("aj-panel", "aj-documents");
		add(new H2(getTranslation("documents.section.checklist")), this.list);
		refresh();
	}

	/** Reads the checklist again. */
	public void refresh() {
		this.list.removeAll();
		var entries = this.desk.of(this.subject);
		if (entries.isEmpty()) {
			this.list.add(new Paragraph(getTranslation("documents.checklist.none")));
		}
		entries.stream().map(ChecklistEntry::category).distinct().sorted().forEach((category) -> {
			this.list.add(new H3(getTranslation(category.key())));
			entries.stream()
				.filter((entry) -> entry.category() == category)
				.forEach((entry) -> this.list.add(row(entry)));
		});
	}

	private Div row(ChecklistEntry entry) {
		Span name = new Span(entry.name(getLocale()));
		Span facts = new Span(facts(entry));
		facts.addClassName("aj-muted");
		Div words = new Div(name, facts);
		words.addClassName("aj-grow");
		Div row = new Div(words, ChecklistWords.badge(this, entry));
		row.addClassName("row");
		if (this.changeable) {
			addActions(row, entry);
		}
		return row;
	}

	private String facts(ChecklistEntry entry) {
		if (entry.verifiedAt() == null) {
			return "";
		}
		String verdict = getTranslation("documents.checklist.verified", entry.verifier(),
				this.days.written(entry.verifiedAt(), getLocale()));
		LocalDate until = entry.validUntil();
		String valid = (until != null)
				? " · " + getTranslation("documents.checklist.valid", this.days.written(until, getLocale())) : "";
		String second = entry.secondCheck().isEmpty() ? ""
				: " · " + getTranslation("documents.checklist.second", entry.secondCheck());
		String why = entry.reason().isEmpty() ? "" : " · " + getTranslation("documents.item.why", entry.reason());
		return verdict + valid + second + why;
	}

	private void addActions(Div row, ChecklistEntry entry) {
		switch (entry.state()) {
			case OWED, RETURNED -> row.add(button("documents.checklist.receive", entry,
					() -> ChecklistDialogs
						.receive(this.desk, entry, this.files.of(this.subject), entry.name(getLocale()), this::refresh)
						.open()));
			case IN_REVIEW -> row.add(
					button("documents.checklist.accept", entry,
							() -> ChecklistDialogs.accept(this.desk, entry, entry.name(getLocale()), this::refresh)
								.open()),
					asking("documents.checklist.give-back", entry,
							(reason) -> this.desk.giveBack(entry.id(), entry.version(), reason)));
			case ACCEPTED -> {
				if (entry.secondCheck().isEmpty()) {
					row.add(button("documents.checklist.confirm", entry,
							() -> this.desk.confirm(entry.id(), entry.version())));
				}
				row.add(asking("documents.checklist.reopen", entry,
						(reason) -> this.desk.reopen(entry.id(), entry.version(), reason)));
			}
		}
	}

	private NativeButton button(String key, ChecklistEntry entry, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> {
			act.run();
			refresh();
		});
		button.addClassName("aj-btn");
		button.setAriaLabel(getTranslation(key) + " " + entry.name(getLocale()));
		return button;
	}

	private NativeButton asking(String key, ChecklistEntry entry, Consumer<String> act) {
		NativeButton button = new NativeButton(getTranslation(key),
				(_) -> new ReasonDialog(entry.name(getLocale()), getTranslation(key), (reason) -> {
					act.accept(reason);
					refresh();
				}).open());
		button.addClassName("aj-btn");
		button.setAriaLabel(getTranslation(key) + " " + entry.name(getLocale()));
		return button;
	}

}
