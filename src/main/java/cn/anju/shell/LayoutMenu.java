package cn.anju.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** The links of a layout: every view under its path that the signed-in user may open. */
class LayoutMenu extends Nav {

	private static final long serialVersionUID = 1L;

	LayoutMenu(String prefix, Map<String, String> counts) {
		getElement().setAttribute("aria-label", getTranslation("shell.main-menu"));
		for (MenuEntry entry : entries(prefix)) {
			add(link(entry, prefix, counts.getOrDefault(path(entry), "")));
		}
	}

	private static List<MenuEntry> entries(String prefix) {
		return MenuConfiguration.getMenuEntries()
			.stream()
			.filter((entry) -> path(entry).equals(prefix) || path(entry).startsWith(prefix + "/"))
			.toList();
	}

	private static String path(MenuEntry entry) {
		return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
	}

	/** Of all entries that lead to a page or above it, the longest. */
	private static boolean isNearest(MenuEntry entry, String prefix, String page) {
		return entries(prefix).stream()
			.map(LayoutMenu::path)
			.filter((path) -> page.equals(path) || (!path.equals(prefix) && page.startsWith(path + "/")))
			.max(Comparator.comparingInt(String::length))
			.filter(path(entry)::equals)
			.isPresent();
	}

	private RouterLink link(MenuEntry entry, String prefix, String count) {
		RouterLink link = new RouterLink();
		link.getElement().setAttribute("href", path(entry));
		if (entry.menuClass() != null) {
			link.setRoute(entry.menuClass());
		}
		if (entry.icon() != null) {
			link.add(new Icon(entry.icon()));
		}
		link.add(new Span(getTranslation(entry.title())));
		if (!count.isEmpty()) {
			Span number = new Span(count);
			number.addClassName("count");
			link.add(number);
		}
		link.setHighlightCondition((_, event) -> isNearest(entry, prefix, event.getLocation().getPath()));
		return link;
	}

}
