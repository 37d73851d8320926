package cn.anju.messaging.ui.owner;

import java.util.Optional;

import cn.anju.messaging.MyNotices;
import cn.anju.shell.HeaderItem;
import com.vaadin.flow.component.Component;

/** Puts the bell at the top of the owner's pages. */
@org.springframework.stereotype.Component
class BellInHeader implements HeaderItem {

	private final MyNotices notices;

	BellInHeader(MyNotices notices) {
		this.notices = notices;
	}

	@Override
	public Optional<Component> item(Place place) {
		return (place == Place.OWNER) ? Optional.of(new Bell(this.notices)) : Optional.empty();
	}

}
