package cn.anju.shell;

import java.util.Optional;

import com.vaadin.flow.component.Component;

/** Something other modules put onto the owner's page about himself. */
public interface ProfileSection {

	/**
	 * Gives the key of its heading.
	 * @return the key of a text
	 */
	String titleKey();

	/**
	 * Makes the section for one page.
	 * @return a new component, or nothing if there is nothing to choose
	 */
	Optional<Component> section();

}
