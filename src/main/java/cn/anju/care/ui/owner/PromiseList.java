package cn.anju.care.ui.owner;

import java.util.List;
import java.util.Locale;

import cn.anju.care.Promise;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What was promised to the owner, kept or broken. */
class PromiseList extends Div {

	private static final long serialVersionUID = 1L;

	PromiseList(List<Promise> promises, RequestWords words) {
		H2 title = new H2(getTranslation("care.promises"));
		title.addClassName("aj-section");
		Div list = new Div();
		list.addClassNames("aj-card", "aj-list");
		promises.forEach((promise) -> list.add(item(promise, words)));
		add(title, list);
	}

	private Div item(Promise promise, RequestWords words) {
		Locale locale = getLocale();
		Div text = new Div(new H3(promise.words()),
				new Paragraph(getTranslation("care.promise.by", words.day(promise.dueOn(), locale), promise.madeBy())));
		if (!promise.fulfilledWords().isEmpty()) {
			text.add(new Paragraph(promise.fulfilledWords()));
		}
		text.addClassName("aj-grow");
		Promise.State state = promise.state();
		Div item = new Div(text, new StateBadge(switch (state) {
			case OPEN -> State.NOW;
			case KEPT -> State.DONE;
			case BROKEN -> State.LATE;
		}, getTranslation("care.promise." + state.name().toLowerCase(Locale.ROOT))));
		item.addClassName("aj-item");
		return item;
	}

}
