package cn.anju.care.ui.office;

import cn.anju.care.CareRefusal;
import cn.anju.care.CaseGroupFile;
import cn.anju.care.GroupDesk;
import cn.anju.care.NewItem;
import cn.anju.core.Refused;
import cn.anju.shell.Alert;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** One text to the owners of every open case, after the count was seen and confirmed. */
class UpdatePanel extends Section {

	private static final long serialVersionUID = 1L;

	private @Nullable CommandDialog asking;

	private static final int SHOWN = 10;

	private final transient GroupDesk desk;

	private final transient GroupWords words;

	private final transient Runnable changed;

	private final TextArea text = new TextArea();

	private final NativeButton send = new NativeButton("", (_) -> confirm());

	private final Div said = new Div();

	private transient CaseGroupFile file;

	UpdatePanel(CaseGroupFile file, GroupDesk desk, GroupWords words, Runnable changed) {
		this.file = file;
		this.desk = desk;
		this.words = words;
		this.changed = changed;
		this.text.setLabel(getTranslation("care.groups.update"));
		this.text.setMaxLength(NewItem.LONGEST);
		this.text.setWidthFull();
		this.send.addClassNames("aj-btn", "aj-btn-primary");
		addClassNames("aj-panel", "aj-care-update");
		add(new H2(getTranslation("care.groups.update-title")), this.text, this.send, this.said);
		show(file);
	}

	/** What was typed stays. */
	void show(CaseGroupFile now) {
		this.file = now;
		boolean possible = now.open() > 0 && now.group().closedAt() == null;
		this.text.setEnabled(possible);
		this.send.setVisible(possible);
		this.send.setText(getTranslation("care.groups.send", now.open()));
		this.said.removeAll();
		if (!possible) {
			Paragraph nobody = new Paragraph(getTranslation("care.groups.nobody"));
			nobody.addClassName("aj-muted");
			this.said.add(nobody);
		}
		UnorderedList rows = new UnorderedList();
		rows.addClassName("aj-care-updates");
		rows.getElement().setAttribute("aria-label", getTranslation("care.groups.updates"));
		now.updates().stream().limit(SHOWN).forEach((one) -> rows.add(row(one)));
		this.said.add(rows);
	}

	private ListItem row(CaseGroupFile.Update one) {
		Span when = new Span(
				getTranslation("care.groups.told-by", this.words.at(one.at(), getLocale()), one.by(), one.reached()));
		when.addClassName("aj-muted");
		return new ListItem(when, new Paragraph(one.words()));
	}

	/** Pressed twice it asks once. */
	private void confirm() {
		if (this.asking != null && this.asking.isOpened()) {
			return;
		}
		Alert.current().ifPresent(Alert::quiet);
		String words = this.text.getValue().strip();
		if (words.isEmpty()) {
			this.text.setErrorMessage(Alert.words(new Refused(CareRefusal.WORDS_MISSING)));
			this.text.setInvalid(true);
			this.text.focus();
			return;
		}
		this.text.setInvalid(false);
		CaseGroupFile seen = this.file;
		CommandDialog dialog = new CommandDialog(getTranslation("care.groups.confirm-title", seen.open()),
				getTranslation("care.groups.send", seen.open()), () -> send(seen, words));
		dialog.hint(getTranslation("care.groups.confirm-text", seen.open()));
		Paragraph preview = new Paragraph(words);
		preview.addClassName("aj-said");
		dialog.ask(preview);
		this.asking = dialog;
		dialog.open();
	}

	private void send(CaseGroupFile seen, String words) {
		try {
			int reached = this.desk.update(seen.group().id(), seen.group().version(), words);
			this.text.clear();
			this.changed.run();
			Toasts.done(getTranslation("care.groups.sent", reached));
		}
		catch (Refused refused) {
			// the next click is about what is shown then
			this.changed.run();
			throw refused;
		}
	}

}
