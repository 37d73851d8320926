package cn.anju.filing.ui.office;

import java.time.LocalDate;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.filing.CredentialDesk;
import cn.anju.filing.CredentialState;
import cn.anju.filing.FilingRefusal;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The dialogs of the register of passwords. */
final class CredentialDialogs {

	private static final int LONGEST_NAME = 80;

	private CredentialDialogs() {
	}

	static CommandDialog begin(CredentialDesk desk, ProjectId project, LocalDate today, Runnable changed) {
		TextField holder = name("filing.credential.holder");
		DayField since = day("filing.credential.since", today);
		CommandDialog dialog = dialog("filing.credential.begin",
				() -> desk.begin(project, holder.getValue(), day(since)), changed);
		dialog.ask(new Paragraph(text("filing.credential.never")), holder, since);
		dialog.mark(FilingRefusal.SIGNATURES, holder);
		dialog.mark(FilingRefusal.DAY, since);
		return dialog;
	}

	static CommandDialog handOver(CredentialDesk desk, CredentialState state, LocalDate today, Runnable changed) {
		TextField from = name("filing.credential.signed-from");
		from.setValue(state.holder());
		TextField to = name("filing.credential.signed-to");
		DayField on = day("filing.credential.on", today);
		CommandDialog dialog = dialog("filing.credential.hand-over",
				() -> desk.handOver(state.project(), state.version(), from.getValue(), to.getValue(), day(on)),
				changed);
		dialog.ask(new Paragraph(text("filing.credential.never")), from, to, on);
		dialog.mark(FilingRefusal.SIGNATURES, from, to);
		dialog.mark(FilingRefusal.SAME_HOLDER, to);
		dialog.mark(FilingRefusal.DAY, on);
		return dialog;
	}

	static CommandDialog change(CredentialDesk desk, CredentialState state, LocalDate today, Runnable changed) {
		TextField by = name("filing.credential.changed-by");
		by.setValue(state.holder());
		DayField on = day("filing.credential.on", today);
		CommandDialog dialog = dialog("filing.credential.change",
				() -> desk.change(state.project(), state.version(), by.getValue(), day(on)), changed);
		dialog.ask(new Paragraph(text("filing.credential.never")), by, on);
		dialog.mark(FilingRefusal.SIGNATURES, by);
		dialog.mark(FilingRefusal.DAY, on);
		return dialog;
	}

	private static CommandDialog dialog(String key, Runnable command, Runnable changed) {
		return new CommandDialog(text(key), text(key), () -> {
			command.run();
			changed.run();
			Toasts.done(text("filing.credential.saved"));
		});
	}

	private static TextField name(String key) {
		TextField field = new TextField(text(key));
		field.setMaxLength(LONGEST_NAME);
		field.setRequiredIndicatorVisible(true);
		return field;
	}

	private static DayField day(String key, LocalDate today) {
		DayField field = new DayField(text(key), today);
		field.setMax(today);
		field.setRequiredIndicatorVisible(true);
		return field;
	}

	private static LocalDate day(DayField field) {
		return field.getOptionalValue().orElseThrow(() -> new Refused(FilingRefusal.DAY));
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
