package cn.anju.shell;

import java.util.Optional;

import com.vaadin.flow.component.Component;

/** Something other modules put into the head of the layouts, such as the bell. */
public interface HeaderItem {

	/** Where a header item stands. */
	enum Place {

		/** At the top of the owner's pages. */
		OWNER,
		/** In the side menu of the office. */
		OFFICE

	}

	/**
	 * Makes the item for one page.
	 * @param place the layout that asks
	 * @return a new component, or nothing if there is none for this place or user
	 */
	Optional<Component> item(Place place);

}
