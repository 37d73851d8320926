package cn.anju.identity.ui.office;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import cn.anju.identity.staff.NewStaff;
import cn.anju.identity.staff.StaffRole;
import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for what a new account needs. */
class NewStaffDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final TextField username = new TextField();

	private final TextField name = new TextField();

	private final TextField login = new TextField();

	private final RoleFields role;

	private final transient Consumer<NewStaff> create;

	NewStaffDialog(String title, String verb, RoleNames names, Consumer<NewStaff> create) {
		super(title, verb);
		this.create = create;
		this.role = new RoleFields(names);
		this.username.setLabel(getTranslation("identity.accounts.username"));
		this.username.setHelperText(getTranslation("identity.accounts.username-hint"));
		this.name.setLabel(getTranslation("identity.accounts.name"));
		this.login.setLabel(getTranslation("identity.accounts.provider-login"));
		this.login.setHelperText(getTranslation("identity.accounts.provider-login-hint"));
		ask(this.username, this.name, this.login, this.role);
	}

	@Override
	protected boolean carryOut() {
		Optional<StaffRole> chosen = this.role.chosen();
		chosen.ifPresent((role) -> this.create
			.accept(new NewStaff(this.username.getValue(), this.name.getValue(), this.login.getValue(), Set.of(role))));
		return chosen.isPresent();
	}

}
