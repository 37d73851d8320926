package cn.anju.messaging.ui.office;

import java.util.Optional;

import cn.anju.messaging.InboxDesk;
import cn.anju.shell.HeaderItem;
import com.vaadin.flow.component.Component;

import org.springframework.core.annotation.Order;

/** Puts the bell of staff into the side menu, before the account. */
@org.springframework.stereotype.Component
@Order(0)
class OfficeBellInHeader implements HeaderItem {

	private final InboxDesk inbox;

	OfficeBellInHeader(InboxDesk inbox) {
		this.inbox = inbox;
	}

	@Override
	public Optional<Component> item(Place place) {
		return (place == Place.OFFICE) ? Optional.of(new OfficeBell(this.inbox)) : Optional.empty();
	}

}
