package cn.anju.booking.ui.owner;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.Hold;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * A seat that is kept for the owner, to be taken with one tap: offered from the waiting
 * list, or instead of an appointment that was cancelled, with other times beside it.
 */
class KeptSeat extends Section {

	private static final long serialVersionUID = 1L;

	KeptSeat(Hold hold, List<AppointmentSlot> others, VisitWords words, Consumer<AppointmentSlot> taken,
			Consumer<AppointmentSlot> declined) {
		Locale locale = getLocale();
		boolean offer = hold.kind() == Hold.Kind.OFFER;
		addClassName("aj-hero");
		Div kicker = new Div(new Span(getTranslation(offer ? "booking.kept.offer" : "booking.kept.alternative")));
		kicker.addClassName("aj-hero-kicker");
		H2 time = new H2(words.written(hold.slot(), locale));
		Paragraph until = new Paragraph(getTranslation("booking.kept.until", words.written(hold.until(), locale)));
		NativeButton take = new NativeButton(getTranslation("booking.kept.take"), (_) -> taken.accept(hold.slot()));
		take.addClassName("aj-btn");
		NativeButton decline = new NativeButton(getTranslation("booking.kept.decline"),
				(_) -> declined.accept(hold.slot()));
		decline.addClassNames("aj-btn", "aj-hero-other");
		Div actions = new Div(take, decline);
		actions.addClassName("aj-actions");
		add(kicker, time, until, actions);
		if (!others.isEmpty()) {
			add(others(others, words, taken, locale));
		}
	}

	private Div others(List<AppointmentSlot> slots, VisitWords words, Consumer<AppointmentSlot> taken, Locale locale) {
		Div others = new Div(new Span(getTranslation("booking.kept.others")));
		others.addClassName("aj-hero-others");
		slots.forEach((slot) -> {
			NativeButton other = new NativeButton(words.written(slot.startsAt(), locale), (_) -> taken.accept(slot));
			other.addClassNames("aj-btn", "aj-hero-other");
			others.add(other);
		});
		return others;
	}

}
