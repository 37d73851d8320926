package cn.anju.booking.ui.owner;

import java.util.List;
import java.util.Locale;

import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyBooking;
import cn.anju.booking.Readiness;
import cn.anju.booking.Readiness.Lack;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/**
 * The head of the page: what it is about, the appointment there is, what is missing; or
 * why nothing can be booked now and what to do.
 */
class BookHead extends Div {

	private static final long serialVersionUID = 1L;

	private final transient VisitWords words;

	private final String hotline;

	BookHead(MyBooking one, Readiness readiness, VisitWords words, String hotline) {
		this.words = words;
		this.hotline = hotline;
		MyAppointment standing = one.appointment();
		add(summary(one, standing));
		if (standing != null) {
			add(standing(standing));
			return;
		}
		if (!one.open()) {
			add(new EmptyState("calendar", getTranslation("booking.book.not-open"),
					getTranslation("booking.book.not-open-text", getTranslation(one.textKey() + ".name"))));
			return;
		}
		if (!readiness.isReady()) {
			add(lacks("booking.book.missing", readiness.missing(), State.NEED), call());
		}
		else if (!readiness.warnings().isEmpty()) {
			add(lacks("booking.book.warnings", readiness.warnings(), State.WAIT));
		}
	}

	private Section summary(MyBooking one, @Nullable MyAppointment standing) {
		String titleKey = one.textKey() + ((standing != null) ? ".name" : ".title");
		H2 title = new H2(getTranslation(isMovable(standing) ? "booking.book.which-other" : titleKey));
		Section summary = new Section(title,
				new Paragraph(one.subject().label() + " · " + getTranslation(one.textKey() + ".about")));
		summary.addClassName("aj-summary");
		return summary;
	}

	static boolean isMovable(@Nullable MyAppointment standing) {
		return standing != null && standing.changeable() && standing.movesLeft() > 0;
	}

	/** What is booked, and how often it may still be moved. */
	private Div standing(MyAppointment standing) {
		Locale locale = getLocale();
		Anchor link = new Anchor(standing.link(),
				this.words.written(standing.appointment().startsAt(), standing.appointment().endsAt(), locale));
		link.getElement().setAttribute("router-link", true);
		Paragraph now = new Paragraph(new Span(getTranslation("booking.book.now")), link);
		Div box = new Div(now, new Paragraph(moves(standing)));
		box.addClassNames("aj-card", "aj-book-note");
		if (!isMovable(standing)) {
			box.add(call());
		}
		return box;
	}

	private String moves(MyAppointment standing) {
		if (!standing.changeable()) {
			return getTranslation("booking.book.too-late");
		}
		return (standing.movesLeft() > 0) ? getTranslation("booking.book.moves-left", standing.movesLeft())
				: getTranslation("booking.book.no-moves-left");
	}

	private Div lacks(String titleKey, List<Lack> lacks, State state) {
		Span title = new Span(getTranslation(titleKey));
		title.addClassName("aj-strong");
		UnorderedList list = new UnorderedList();
		lacks.forEach((lack) -> list.add(new ListItem(new Glyph(state), new Span(this.words.lack(lack, getLocale())))));
		Div box = new Div(title, list);
		box.addClassNames("aj-card", "aj-book-note");
		return box;
	}

	private Anchor call() {
		Anchor call = new Anchor("tel:" + this.hotline, getTranslation("booking.call", this.hotline));
		call.setRouterIgnore(true);
		call.addClassNames("aj-btn", "aj-btn-outline");
		return call;
	}

}
