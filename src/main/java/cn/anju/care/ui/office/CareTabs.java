package cn.anju.care.ui.office;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The pages of care, one beside the other; each stands for a way of looking at cases. */
class CareTabs extends Nav {

	private static final long serialVersionUID = 1L;

	/** The page of cases itself. */
	static final String CASES = "office/care";

	/** Cases with one cause. */
	static final String GROUPS = "office/care/groups";

	/** Suggestions to departments. */
	static final String SUGGESTIONS = "office/care/suggestions";

	/** What is handed to the next shift. */
	static final String SHIFTS = "office/care/shifts";

	/** Figures. */
	static final String REPORTS = "office/care/reports";

	private static final List<String> PAGES = List.of(CASES, GROUPS, SUGGESTIONS, SHIFTS, REPORTS);

	/**
	 * Shows the pages.
	 * @param here the one that is open
	 */
	CareTabs(String here) {
		addClassNames("aj-tabs", "aj-care-tabs");
		getElement().setAttribute("aria-label", getTranslation("care.pages"));
		for (String page : PAGES) {
			Anchor link = new Anchor(page, getTranslation("care.page." + page.substring(page.lastIndexOf('/') + 1)));
			link.getElement().setAttribute("router-link", true);
			link.addClassName("aj-tab");
			if (page.equals(here)) {
				link.getElement().setAttribute("aria-current", "page").setAttribute("aria-selected", "true");
			}
			add(link);
		}
	}

}
