package cn.anju.booking.ui.office;

import java.util.List;
import java.util.function.Supplier;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingList;
import cn.anju.booking.BookingRights;
import cn.anju.core.Refused;
import cn.anju.booking.BookingRefusal;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/** What can be done with a whole board: book, receive, close, take away, set up. */
class BoardTools extends Div {

	private static final long serialVersionUID = 1L;

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String PDF = "application/pdf";

	private final transient Supplier<@Nullable BookingCalendar> calendar;

	private final transient Supplier<BoardQuery> query;

	private final Div first = new Div();

	private final NativeButton book;

	private final NativeButton walkIn;

	private final NativeButton seats;

	private final NativeButton close;

	private final ListLink excel;

	private final ListLink pdf;

	BoardTools(BoardDialogs dialogs, BookingList list, Supplier<@Nullable BookingCalendar> calendar,
			Supplier<BoardQuery> query) {
		this.calendar = calendar;
		this.query = query;
		this.book = button("booking.act.book-phone", () -> dialogs.book((cn.anju.booking.AppointmentSlot) null));
		this.walkIn = button("booking.act.walk-in", dialogs::walkIn);
		this.seats = button("booking.act.seats-day", () -> dialogs.seats(List.of()));
		this.close = button("booking.act.close", dialogs::close);
		this.excel = new ListLink("booking.act.excel", EXCEL, () -> name("xlsx"),
				(locale, out) -> list.write(id(), this.query.get().first(), this.query.get().last(), locale, out));
		this.pdf = new ListLink("booking.act.pdf", PDF, () -> name("pdf"),
				(locale, out) -> list.print(id(), this.query.get().first(), this.query.get().last(), locale, out));
		Anchor setUp = new Anchor("office/bookings/calendars", getTranslation("booking.act.calendars"));
		setUp.getElement().setAttribute("router-link", true);
		setUp.addClassNames("aj-btn", "aj-btn-outline");
		this.first.addClassName("aj-board-first");
		this.first.add(this.walkIn, this.book);
		addClassName("aj-board-tools");
		add(this.seats, this.close, this.excel, this.pdf, setUp);
	}

	private NativeButton button(String key, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", "aj-btn-outline");
		return button;
	}

	private String name(String ending) {
		return getTranslation("booking.list.file", this.query.get().first().toString()) + "." + ending;
	}

	private long id() {
		BookingCalendar its = this.calendar.get();
		if (its == null) {
			throw new Refused(BookingRefusal.NOT_FOUND);
		}
		return its.id();
	}

	/** What is done most, for the head of the page. */
	Div first() {
		return this.first;
	}

	/** Whoever receives at the door only has that as the one thing to do. */
	void show(BookingRights rights, boolean slots) {
		this.book.setVisible(rights.books());
		this.walkIn.setVisible(rights.receives());
		this.seats.setVisible(rights.leads() && slots);
		this.close.setVisible(rights.leads() && slots);
		this.excel.setVisible(slots);
		this.pdf.setVisible(slots);
		look(this.book, rights.books());
		look(this.walkIn, !rights.books());
	}

	private static void look(NativeButton button, boolean primary) {
		button.setClassName("aj-btn-primary", primary);
		button.setClassName("aj-btn-outline", !primary);
	}

}
