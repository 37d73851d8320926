package cn.anju.identity.ui;

import cn.anju.shell.Icon;
import cn.anju.shell.Preferences;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Name, language, text size, light or dark, and signing out; opens without any script.
 */
class AccountMenu extends NativeDetails {

	private static final long serialVersionUID = 1L;

	private final Div items = new Div();

	private final String back;

	AccountMenu(String name, String home, AuthenticationContext authentication) {
		this.back = home;
		addClassName("aj-account");
		Span label = new Span(name);
		label.addClassName("aj-account-name");
		Div summary = new Div(new Icon("person"), label);
		summary.addClassName("aj-account-summary");
		setSummary(summary);
		this.items.addClassName("aj-account-items");
		setContent(this.items);
		preferences(Preferences.of(VaadinServletRequest.getCurrent().getHttpServletRequest()));
		NativeButton signOut = new NativeButton(getTranslation("identity.menu-item.sign-out"),
				(_) -> authentication.logout());
		signOut.addClassName("aj-account-item");
		this.items.add(signOut);
	}

	private void preferences(Preferences now) {
		boolean english = now.locale().equals(java.util.Locale.ENGLISH);
		boolean dark = "dark".equals(now.theme());
		preference("identity.menu-item.other-language", "language", english ? "zh-CN" : "en");
		preference(now.elder() ? "identity.menu-item.normal" : "identity.menu-item.elder", "scale",
				now.elder() ? "normal" : "elder");
		preference(dark ? "identity.menu-item.light" : "identity.menu-item.dark", "theme", dark ? "light" : "dark");
	}

	private void preference(String key, String name, String value) {
		String target = UriComponentsBuilder.fromPath("preferences")
			.queryParam(name, value)
			.queryParam("back", "/" + this.back)
			.encode()
			.toUriString();
		Anchor link = link(key, target);
		link.setRouterIgnore(true);
		this.items.add(link);
	}

	/** Puts a link before the preferences. */
	AccountMenu with(String key, String path, boolean withinTheEngine) {
		Anchor link = link(key, path);
		link.setRouterIgnore(!withinTheEngine);
		this.items.addComponentAsFirst(link);
		return this;
	}

	private Anchor link(String key, String path) {
		Anchor link = new Anchor(path, getTranslation(key));
		link.addClassName("aj-account-item");
		return link;
	}

}
