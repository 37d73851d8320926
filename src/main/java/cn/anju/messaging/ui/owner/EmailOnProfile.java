package cn.anju.messaging.ui.owner;

import java.util.Optional;

import cn.anju.messaging.MyEmail;
import cn.anju.shell.ProfileSection;
import com.vaadin.flow.component.Component;

/** Lets owners choose e-mail beside the inbox, where a mail server is configured. */
@org.springframework.stereotype.Component
class EmailOnProfile implements ProfileSection {

	private final MyEmail email;

	EmailOnProfile(MyEmail email) {
		this.email = email;
	}

	@Override
	public String titleKey() {
		return "messaging.email.title";
	}

	@Override
	public Optional<Component> section() {
		return this.email.offered() ? Optional.of(new EmailChoice(this.email)) : Optional.empty();
	}

}
