package cn.anju.purchase.ui;

import java.util.Optional;

import cn.anju.core.PurchaseId;
import com.vaadin.flow.component.Component;

/** A section of the office's page of one purchase; one bean for each procedure. */
public interface PurchaseFileSection {

	/**
	 * Gives the place of the section.
	 * @return lower stands first
	 */
	int order();

	/**
	 * Makes the section. Called only for a purchase that the signed-in member of staff
	 * may see.
	 * @param purchase the purchase
	 * @param changed called after the section changed something that other parts show
	 * @return a new component, or nothing if there is nothing to show
	 */
	Optional<Component> section(PurchaseId purchase, Runnable changed);

}
