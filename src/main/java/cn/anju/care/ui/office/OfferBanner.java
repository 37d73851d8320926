package cn.anju.care.ui.office;

import cn.anju.care.Case;
import cn.anju.care.Handler;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says that somebody is asked to take a case over; whoever is asked answers here. */
class OfferBanner extends Div {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskParts parts;

	private final transient HandOverDialogs hands;

	OfferBanner(CaseDeskParts parts, HandOverDialogs hands) {
		this.parts = parts;
		this.hands = hands;
		addClassName("aj-care-offer");
		setVisible(false);
	}

	void show(Case one) {
		removeAll();
		Handler asked = one.responsibility().offered();
		setVisible(asked != null && one.state().isOpen());
		if (asked == null) {
			return;
		}
		String from = one.responsibility().handler().name();
		if (!asked.account().equals(this.parts.staff().accountId())) {
			add(new Span(getTranslation("care.office.offered", asked.name(), from)));
			return;
		}
		Span text = new Span(getTranslation("care.office.offered.you", from));
		text.addClassName("aj-grow");
		add(text, button("accept", "aj-btn-primary", () -> this.hands.accept(one)),
				button("decline", "aj-btn-outline", () -> this.hands.decline(one)));
	}

	private NativeButton button(String what, String look, Runnable act) {
		NativeButton button = new NativeButton(getTranslation("care.office.do." + what), (_) -> act.run());
		button.addClassNames("aj-btn", look);
		return button;
	}

}
