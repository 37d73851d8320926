package cn.anju.identity.ui;

import java.util.List;
import java.util.Locale;

import cn.anju.shell.Preferences;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/** Links that change how this device reads: language, text size (D-19), light or dark. */
public final class ReadingLinks {

	private ReadingLinks() {
	}

	/**
	 * Makes the links.
	 * @param back the path of the page that they lead back to, such as {@code my/profile}
	 * @return one link for each preference, each to what is not chosen now
	 */
	public static List<Anchor> to(String back) {
		Preferences now = Preferences.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
		boolean english = now.locale().equals(Locale.ENGLISH);
		boolean dark = "dark".equals(now.theme());
		return List.of(
				link(back, now.elder() ? "identity.menu-item.normal" : "identity.menu-item.elder", "scale",
						now.elder() ? "normal" : "elder"),
				link(back, dark ? "identity.menu-item.light" : "identity.menu-item.dark", "theme",
						dark ? "light" : "dark"),
				language(back, english ? "zh-CN" : "en"));
	}

	private static Anchor language(String back, String other) {
		Anchor link = link(back, "identity.menu-item.other-language", "language", other);
		link.getElement().setAttribute("lang", other).setAttribute("hreflang", other);
		return link;
	}

	private static Anchor link(String back, String key, String name, String value) {
		String target = UriComponentsBuilder.fromPath("preferences")
			.queryParam(name, value)
			.queryParam("back", "/" + back)
			.encode()
			.toUriString();
		Anchor link = new Anchor(target, UI.getCurrent().getTranslation(key));
		link.setRouterIgnore(true);
		return link;
	}

}
