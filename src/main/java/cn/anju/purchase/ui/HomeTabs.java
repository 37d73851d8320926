package cn.anju.purchase.ui;

import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.purchase.MyHome;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The owner's homes on a page of one of them; one home needs no choice. */
public class HomeTabs extends Div {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the tabs.
	 * @param path the page, to which the purchase is added, such as {@code my/filing}
	 * @param homes the owner's homes
	 * @param shown the one that is shown
	 */
	public HomeTabs(String path, List<MyHome> homes, PurchaseId shown) {
		if (homes.size() < 2) {
			return;
		}
		addClassName("aj-tabs");
		for (MyHome home : homes) {
			Anchor tab = new Anchor(path + "/" + home.purchase(), home.unitLabel());
			tab.getElement().setAttribute("router-link", true);
			tab.addClassName("aj-tab");
			if (home.purchase().equals(shown)) {
				tab.getElement().setAttribute("aria-current", "page");
			}
			add(tab);
		}
	}

}
