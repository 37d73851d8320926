package cn.anju.identity.ui.office;

import java.util.Set;
import java.util.function.Consumer;

import cn.anju.identity.staff.NewStaff;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for what a new account needs. */
class NewStaffDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final TextField username = new TextField();

	private final TextField name = new TextField();

	private final TextField login = new TextField();

	private final RoleFields role;

	NewStaffDialog(RoleNames names, Consumer<NewStaff> create) {
		this.role = new RoleFields(names);
		setHeaderTitle(getTranslation("identity.accounts.new"));
		this.username.setLabel(getTranslation("identity.accounts.username"));
		this.username.setHelperText(getTranslation("identity.accounts.username-hint"));
		this.name.setLabel(getTranslation("identity.accounts.name"));
		this.login.setLabel(getTranslation("identity.accounts.provider-login"));
		this.login.setHelperText(getTranslation("identity.accounts.provider-login-hint"));
		Div fields = new Div(this.username, this.name, this.login, this.role);
		fields.addClassName("aj-staff-fields");
		add(fields);
		Button ok = new Button(getTranslation("identity.accounts.create"), (_) -> ok(create));
		ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		getFooter().add(new Button(getTranslation("identity.accounts.close"), (_) -> close()), ok);
	}

	private void ok(Consumer<NewStaff> create) {
		this.role.chosen().ifPresent((chosen) -> {
			create.accept(new NewStaff(this.username.getValue(), this.name.getValue(), this.login.getValue(),
					Set.of(chosen)));
			close();
		});
	}

}
