package cn.anju.care.ui.office;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;

/**
 * The pages of care that the reader may open, one beside the other; each stands for a way
 * of looking at cases.
 */
class CareTabs extends Nav {

	private static final long serialVersionUID = 1L;

	/** The page of cases itself. */
	static final String CASES = "office/care";

	/** Who has how much, and how old it is. */
	static final String BOARD = "office/care/board";

	/** Cases with one cause. */
	static final String GROUPS = "office/care/groups";

	/** Suggestions to departments. */
	static final String SUGGESTIONS = "office/care/suggestions";

	/** Visits to owners. */
	static final String VISITS = "office/care/visits";

	/** What is handed to the next shift. */
	static final String SHIFTS = "office/care/shifts";

	/** Figures. */
	static final String REPORTS = "office/care/reports";

	private static final List<String> PAGES = List.of(CASES, BOARD, GROUPS, SUGGESTIONS, VISITS, SHIFTS, REPORTS);

	/**
	 * Shows the pages.
	 * @param here the one that is open
	 */
	CareTabs(String here) {
		addClassNames("aj-tabs", "aj-care-tabs");
		getElement().setAttribute("aria-label", getTranslation("care.pages"));
		for (String page : PAGES) {
			if (page.equals(here) || isOpenTo(page)) {
				add(link(page, page.equals(here)));
			}
		}
		setVisible(getComponentCount() > 1);
	}

	private Anchor link(String page, boolean here) {
		Anchor link = new Anchor(page, getTranslation("care.page." + page.substring(page.lastIndexOf('/') + 1)));
		link.getElement().setAttribute("router-link", true);
		link.addClassName("aj-tab");
		if (here) {
			link.getElement().setAttribute("aria-current", "page").setAttribute("aria-selected", "true");
		}
		return link;
	}

	/** Whoever may not open a page is not led there. */
	private static boolean isOpenTo(String page) {
		VaadinRequest reader = VaadinRequest.getCurrent();
		return reader != null && RouteConfiguration.forApplicationScope()
			.getAvailableRoutes()
			.stream()
			.filter((route) -> route.getTemplate().equals(page))
			.anyMatch((route) -> new AccessAnnotationChecker().hasAccess(route.getNavigationTarget(),
					reader.getUserPrincipal(), reader::isUserInRole));
	}

}
