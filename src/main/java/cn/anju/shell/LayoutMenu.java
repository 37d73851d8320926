package cn.anju.shell;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

import org.springframework.security.access.AccessDeniedException;

/** The links of a layout: every view under its path that the signed-in user may open. */
class LayoutMenu extends Nav {

	private static final long serialVersionUID = 1L;

	LayoutMenu(String prefix, List<MenuCount> counts) {
		getElement().setAttribute("aria-label", getTranslation("shell.main-menu"));
		List<MenuEntry> entries = entries(prefix);
		for (MenuEntry entry : entries) {
			RouterLink link = link(entry, prefix, entries);
			counts.stream().filter((count) -> count.path().equals(path(entry))).forEach((count) -> add(link, count));
			add(link);
		}
	}

	private void add(RouterLink link, MenuCount count) {
		String number = number(count);
		if (!number.isEmpty()) {
			String meaning = getTranslation(count.meaning(), number);
			Span shown = new Span(number);
			shown.getElement().setAttribute("aria-hidden", "true");
			Span said = new Span(meaning);
			said.addClassName("aj-sr");
			Span badge = new Span(shown, said);
			badge.addClassName("count");
			badge.setTitle(meaning);
			link.add(badge);
		}
	}

	/** A number that is not for this role is left out. */
	private static String number(MenuCount count) {
		try {
			return count.count();
		}
		catch (AccessDeniedException _) {
			return "";
		}
	}

	/** Asked once for each layout: who may open what is looked up for every view. */
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
	private static boolean isNearest(MenuEntry entry, List<MenuEntry> entries, String prefix, String page) {
		return entries.stream()
			.map(LayoutMenu::path)
			.filter((path) -> page.equals(path) || (!path.equals(prefix) && page.startsWith(path + "/")))
			.max(Comparator.comparingInt(String::length))
			.filter(path(entry)::equals)
			.isPresent();
	}

	private RouterLink link(MenuEntry entry, String prefix, List<MenuEntry> entries) {
		RouterLink link = new RouterLink();
		link.getElement().setAttribute("href", path(entry));
		if (entry.menuClass() != null) {
			link.setRoute(entry.menuClass());
		}
		if (entry.icon() != null) {
			link.add(new Icon(entry.icon()));
		}
		link.add(new Span(getTranslation(entry.title())));
		link.setHighlightCondition((_, event) -> isNearest(entry, entries, prefix, event.getLocation().getPath()));
		return link;
	}

}
