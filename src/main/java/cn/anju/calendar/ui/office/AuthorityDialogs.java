package cn.anju.calendar.ui.office;

import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;

import cn.anju.calendar.Authority;
import cn.anju.calendar.CalendarDesk;
import cn.anju.calendar.CalendarRefused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;

/** Asks for the name of an authority whose counters keep days of their own. */
final class AuthorityDialogs {

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_KEY = 40;

	private final CalendarDesk desk;

	private final Component page;

	private final Consumer<Authority> saved;

	AuthorityDialogs(CalendarDesk desk, Component page, Consumer<Authority> saved) {
		this.desk = desk;
		this.page = page;
		this.saved = saved;
	}

	/** Asks for a new authority. */
	void add() {
		TextField name = field("calendar.authority.name", LONGEST_NAME);
		TextField key = field("calendar.authority.key", LONGEST_KEY);
		key.setHelperText(text("calendar.authority.key.hint"));
		CommandDialog dialog = ask("calendar.authority.new", () -> {
			Authority authority = new Authority(key.getValue().strip().toLowerCase(Locale.ROOT),
					name.getValue().strip());
			this.desk.add(authority);
			done(authority);
		}, name, key);
		dialog.mark(CalendarRefused.AUTHORITY_KEY, key);
		dialog.mark(CalendarRefused.AUTHORITY_TAKEN, key);
		dialog.mark(CalendarRefused.AUTHORITY_NAME, name);
	}

	/** Asks for another name. */
	void rename(Authority known) {
		TextField name = field("calendar.authority.name", LONGEST_NAME);
		name.setValue(known.name());
		ask("calendar.authority.rename", () -> {
			Authority authority = new Authority(known.key(), name.getValue().strip());
			this.desk.rename(authority);
			done(authority);
		}, name).mark(CalendarRefused.AUTHORITY_NAME, name);
	}

	private CommandDialog ask(String title, Runnable command, TextField... fields) {
		CommandDialog dialog = new CommandDialog(text(title), text("calendar.authority.save"), command);
		dialog.ask(fields);
		dialog.open();
		fields[0].focus();
		return dialog;
	}

	private void done(Authority authority) {
		Toasts.done(text("calendar.authority.saved", authority.name()));
		this.saved.accept(authority);
	}

	private TextField field(String key, int longest) {
		TextField field = new TextField(text(key));
		field.setRequiredIndicatorVisible(true);
		field.setMaxLength(longest);
		return field;
	}

	private String text(String key, Object... facts) {
		return this.page.getTranslation(key, facts);
	}

}
