package cn.anju.booking.ui.owner;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.jspecify.annotations.Nullable;

/**
 * A slot was tapped, as its owner saw it: what it has become since must not turn a
 * booking into waiting, nor a second tap into giving up.
 */
@DomEvent("click")
public class SlotTapped extends ComponentEvent<SlotRow> {

	private static final long serialVersionUID = 1L;

	private final String seen;

	/**
	 * Makes the event.
	 * @param row the row
	 * @param fromClient whether somebody tapped
	 * @param seen what the row said when it was tapped
	 */
	public SlotTapped(SlotRow row, boolean fromClient, @EventData("element.dataset.seen") @Nullable String seen) {
		super(row, fromClient);
		this.seen = (seen != null) ? seen : "";
	}

	String seen() {
		return this.seen;
	}

}
