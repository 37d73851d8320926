package cn.anju.identity.ui;

import java.util.Optional;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.shell.HeaderItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/**
 * The account menu of the office. An owner's account stands on a page of its own, which
 * the bottom navigation leads to.
 */
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
		if (place != Place.OFFICE || !user.isStaff()) {
			return Optional.empty();
		}
		AccountMenu menu = new AccountMenu(user.name(), "office", this.authentication.getObject());
		return Optional.of(menu.with("identity.menu-item.password", "office/password"));
	}

}
