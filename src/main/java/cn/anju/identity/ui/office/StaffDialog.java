package cn.anju.identity.ui.office;

import java.util.Optional;
import java.util.function.IntConsumer;

import cn.anju.core.Days;
import cn.anju.core.Refused;
import cn.anju.identity.staff.StaffChange;
import cn.anju.identity.staff.StaffDesk;
import cn.anju.identity.staff.StaffRole;
import cn.anju.identity.staff.StaffRow;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Problem;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * One account: name, roles by project, lock, password, history. Every action names the
 * version shown.
 */
class StaffDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient StaffDesk desk;

	private final transient RoleNames names;

	private final transient Days days;

	private final transient Runnable changed;

	private final Problem problem = new Problem();

	private transient StaffRow row;

	StaffDialog(StaffDesk desk, RoleNames names, Days days, StaffRow row, Runnable changed) {
		this.desk = desk;
		this.names = names;
		this.days = days;
		this.changed = changed;
		this.row = row;
		addClassName("aj-staff-dialog");
		show();
	}

	private void show() {
		removeAll();
		getFooter().removeAll();
		setHeaderTitle(this.row.name() + " · " + this.row.username());
		add(this.problem, who(), roles(), history());
		boolean locked = this.row.locked() || this.row.triesUsedUp();
		Button lock = new Button(getTranslation(locked ? "identity.accounts.unlock" : "identity.accounts.lock"),
				(_) -> act((version) -> lock(locked, version)));
		Button reset = new Button(getTranslation("identity.accounts.reset"), (_) -> askReset());
		getFooter().add(lock, reset, new Button(getTranslation("identity.accounts.close"), (_) -> close()));
	}

	private void lock(boolean locked, int version) {
		if (locked) {
			this.desk.unlock(this.row.id(), version);
		}
		else {
			this.desk.lock(this.row.id(), version);
		}
	}

	private void reset(int version) {
		FirstPasswordDialog.show(this.desk.resetPassword(this.row.id(), version));
	}

	/** A refusal is said here and keeps what was typed. */
	private void act(IntConsumer action) {
		this.problem.quiet();
		try {
			action.accept(this.row.version());
		}
		catch (Refused | AccessDeniedException ex) {
			this.problem.say(ex);
			return;
		}
		catch (OptimisticLockingFailureException ex) {
			reload();
			this.problem.say(ex);
			return;
		}
		Toasts.done(getTranslation("identity.accounts.saved"));
		reload();
	}

	private void reload() {
		this.row = this.desk.find(this.row.id());
		show();
		this.changed.run();
	}

	/** The old password is gone for good, so it is asked first. */
	private void askReset() {
		CommandDialog dialog = new CommandDialog(getTranslation("identity.accounts.reset"),
				getTranslation("identity.accounts.reset"), () -> act(this::reset));
		dialog.hint(getTranslation("identity.accounts.reset-what", this.row.name()));
		dialog.open();
	}

	private Div who() {
		TextField name = new TextField(getTranslation("identity.accounts.name"), this.row.name(), "");
		TextField login = new TextField(getTranslation("identity.accounts.provider-login"),
				Optional.ofNullable(this.row.providerLogin()).orElse(""), "");
		login.setHelperText(getTranslation("identity.accounts.provider-login-hint"));
		Button save = new Button(getTranslation("identity.accounts.save"),
				(_) -> act((version) -> this.desk.change(this.row.id(), version, name.getValue(), login.getValue())));
		Div fields = new Div(name, login, save);
		fields.addClassName("aj-staff-fields");
		return fields;
	}

	private Div roles() {
		Div list = new Div(new H3(getTranslation("identity.accounts.roles")));
		for (StaffRole role : this.row.roles()) {
			list.add(new Button(getTranslation("identity.accounts.take", this.names.written(role, getLocale())),
					(_) -> act((version) -> this.desk.take(this.row.id(), version, role))));
		}
		RoleFields fields = new RoleFields(this.names);
		Button give = new Button(getTranslation("identity.accounts.give"), (_) -> fields.chosen()
			.ifPresent((role) -> act((version) -> this.desk.give(this.row.id(), version, role))));
		fields.add(give);
		list.add(fields);
		return list;
	}

	private Div history() {
		UnorderedList list = new UnorderedList();
		for (StaffChange change : this.desk.history(this.row.id())) {
			list.add(new ListItem(this.days.written(change.at(), getLocale()) + " " + change.by().name() + " "
					+ getTranslation("identity.accounts.change-" + change.what()) + " " + role(change)));
		}
		Div history = new Div(new H3(getTranslation("identity.accounts.history")), list);
		history.addClassNames("aj-small", "aj-staff-history");
		return history;
	}

	private String role(StaffChange change) {
		String[] parts = change.detail().split(" ");
		return (parts.length == 2) ? this.names.written(new StaffRole(parts[0], Long.parseLong(parts[1])), getLocale())
				: "";
	}

}
