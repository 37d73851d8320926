package cn.anju.care.ui.office;

import com.vaadin.flow.component.html.Anchor;

/** Leads to a case, by its number. */
class CaseLink extends Anchor {

	private static final long serialVersionUID = 1L;

	CaseLink(long id, String number) {
		super(CareTabs.CASES + "/" + id, number);
		getElement().setAttribute("router-link", true);
		addClassNames("aj-strong", "nb");
	}

}
