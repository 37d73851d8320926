package cn.anju.identity.ui;

import java.util.Optional;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.shell.HeaderItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The account menu of both layouts. */
@Order(100)
@org.springframework.stereotype.Component
class AccountInHeader implements HeaderItem {

	private final CurrentActor actor;

	private final ObjectProvider<AuthenticationContext> authentication;

	AccountInHeader(CurrentActor actor, ObjectProvider<AuthenticationContext> authentication) {
		this.actor = actor;
		this.authentication = authentication;
	}

	@Override
	public Optional<Component> item(Place place) {
		Actor user = this.actor.get();
		return switch (place) {
			case OWNER -> menu(user, Actor.Kind.OWNER, "my")
				.map((menu) -> menu.with("identity.menu-item.profile", "my/profile", true));
			case OFFICE -> menu(user, Actor.Kind.STAFF, "office")
				.map((menu) -> menu.with("identity.menu-item.password", "office/password", false));
		};
	}

	private Optional<AccountMenu> menu(Actor user, Actor.Kind kind, String home) {
		return (user.kind() == kind) ? Optional.of(new AccountMenu(user.name(), home, this.authentication.getObject()))
				: Optional.empty();
	}

}
