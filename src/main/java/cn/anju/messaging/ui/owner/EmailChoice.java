package cn.anju.messaging.ui.owner;

import java.util.Optional;

import cn.anju.core.Refused;
import cn.anju.messaging.EmailAddress;
import cn.anju.messaging.MyEmail;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Whether and where notices are told by e-mail: an address, the code that was sent there,
 * and the end of it. What was typed stays when it is refused.
 */
class EmailChoice extends Div {

	private static final long serialVersionUID = 1L;

	private final transient MyEmail email;

	EmailChoice(MyEmail email) {
		this.email = email;
		show();
	}

	private void show() {
		removeAll();
		Optional<EmailAddress> address = this.email.address();
		add(hint(getTranslation("messaging.email.text")));
		if (address.isEmpty()) {
			addAddress();
		}
		else if (address.get().confirmed()) {
			add(new Paragraph(getTranslation("messaging.email.to", address.get().address())), remove());
		}
		else {
			addCode(address.get().address());
		}
	}

	private void addAddress() {
		Input address = input("email", "email", "email");
		ask("messaging.email.address", address, "messaging.email.send",
				() -> this.email.ask(address.getValue(), getLocale()), "messaging.email.sent");
	}

	private void addCode(String address) {
		add(new Paragraph(getTranslation("messaging.email.code-to", address)));
		Input code = input("email-code", "text", "one-time-code");
		code.getElement().setAttribute("inputmode", "numeric").setAttribute("maxlength", "6");
		ask("messaging.email.code", code, "messaging.email.confirm", () -> this.email.confirm(code.getValue()),
				"messaging.email.confirmed");
		add(remove());
	}

	private static Input input(String id, String type, String autocomplete) {
		Input input = new Input();
		input.setId(id);
		input.setType(type);
		input.getElement().setAttribute("autocomplete", autocomplete).setAttribute("aria-describedby", id + "-fault");
		input.addClassName("aj-profile-input");
		return input;
	}

	private void ask(String labelKey, Input input, String buttonKey, Runnable command, String doneKey) {
		NativeLabel label = new NativeLabel(getTranslation(labelKey));
		label.setFor(input);
		Paragraph fault = new Paragraph();
		fault.setId(input.getId().orElseThrow() + "-fault");
		fault.addClassName("aj-field-fault");
		fault.getElement().setAttribute("role", "alert");
		NativeButton button = new NativeButton(getTranslation(buttonKey), (_) -> {
			try {
				command.run();
				Toasts.done(getTranslation(doneKey));
				show();
			}
			catch (Refused refused) {
				fault.setText(getTranslation(refused.reason().key(), refused.facts().toArray()));
				input.getElement().setAttribute("aria-invalid", "true");
				input.focus();
			}
		});
		button.addClassNames("aj-btn", "aj-btn-primary");
		add(label, input, fault, button);
	}

	private NativeButton remove() {
		NativeButton remove = new NativeButton(getTranslation("messaging.email.remove"), (_) -> {
			this.email.remove();
			Toasts.done(getTranslation("messaging.email.removed"));
			show();
		});
		remove.addClassNames("aj-btn", "aj-btn-outline");
		return remove;
	}

	private static Paragraph hint(String text) {
		Paragraph hint = new Paragraph(text);
		hint.addClassNames("aj-muted", "aj-small");
		return hint;
	}

}
