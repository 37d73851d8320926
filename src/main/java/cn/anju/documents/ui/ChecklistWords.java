package cn.anju.documents.ui;

import cn.anju.documents.ChecklistEntry;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.Component;

/** The state of an item with its glyph and word, the same for owners and staff. */
public final class ChecklistWords {

	private ChecklistWords() {
	}

	/**
	 * Makes the badge of an item.
	 * @param where the component that shows it
	 * @param entry the item
	 * @return a new badge
	 */
	public static StateBadge badge(Component where, ChecklistEntry entry) {
		State state = switch (entry.state()) {
			case OWED, RETURNED -> State.NEED;
			case IN_REVIEW -> State.NOW;
			case ACCEPTED -> State.DONE;
		};
		return new StateBadge(state, where.getTranslation(entry.state().key()));
	}

}
