package cn.anju.identity.ui;

import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

/**
 * Name, language, text size, light or dark, and signing out; opens without any script.
 */
class AccountMenu extends NativeDetails {

	private static final long serialVersionUID = 1L;

	private final Div items = new Div();

	AccountMenu(String name, String home, AuthenticationContext authentication) {
		addClassName("aj-account");
		Span label = new Span(name);
		label.addClassName("aj-account-name");
		Div summary = new Div(new Icon("person"), label);
		summary.addClassName("aj-account-summary");
		setSummary(summary);
		this.items.addClassName("aj-account-items");
		setContent(this.items);
		ReadingLinks.to(home).forEach(this::add);
		NativeButton signOut = new NativeButton(getTranslation("identity.menu-item.sign-out"),
				(_) -> authentication.logout());
		signOut.addClassName("aj-account-item");
		this.items.add(signOut);
	}

	private void add(Anchor link) {
		link.addClassName("aj-account-item");
		this.items.add(link);
	}

	/** Puts a link before the preferences. */
	AccountMenu with(String key, String path) {
		Anchor link = new Anchor(path, getTranslation(key));
		link.addClassName("aj-account-item");
		link.setRouterIgnore(true);
		this.items.addComponentAsFirst(link);
		return this;
	}

}
