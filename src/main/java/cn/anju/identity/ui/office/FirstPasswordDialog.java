package cn.anju.identity.ui.office;

import cn.anju.identity.staff.FirstPassword;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a first password, this once. */
class FirstPasswordDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	FirstPasswordDialog(FirstPassword password) {
		setCloseOnOutsideClick(false);
		setCloseOnEsc(false);
		setHeaderTitle(getTranslation("identity.accounts.first-password-title"));
		Code code = new Code(password.password());
		code.addClassName("aj-staff-password");
		add(new Paragraph(password.username()), code,
				new Paragraph(getTranslation("identity.accounts.first-password")));
		getFooter().add(new Button(getTranslation("identity.accounts.close"), (_) -> close()));
	}

	static void show(FirstPassword password) {
		new FirstPasswordDialog(password).open();
	}

}
