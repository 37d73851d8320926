package cn.anju.booking.ui.office;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingRights;
import cn.anju.core.ProjectId;
import cn.anju.shell.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;

/** Says why there is no board and what to do about it. */
final class NoBoard {

	private NoBoard() {
	}

	static EmptyState withoutCalendar(@Nullable ProjectId project, BookingParts parts) {
		boolean leads = project != null && parts.calendars().rights(project).leads();
		if (!leads) {
			return new EmptyState("calendar", text("booking.empty.no-calendar"), text("booking.empty.ask-lead"));
		}
		return new EmptyState("calendar", text("booking.empty.no-calendar"), text("booking.empty.make-one"),
				link("office/bookings/calendars", "booking.calendars.create"));
	}

	static EmptyState withoutSlots(BookingCalendar calendar, BoardQuery query, BookingRights rights,
			BookingParts parts) {
		boolean past = query.last().isBefore(parts.words().today());
		String why = past ? text("booking.empty.past") : text("booking.empty.no-slots", calendar.rules().horizonDays());
		EmptyState empty = new EmptyState("calendar", text("booking.empty.no-slots-title"), why);
		if (rights.leads()) {
			empty.add(link("office/bookings/calendars/" + calendar.id(), "booking.empty.rules"));
		}
		return empty;
	}

	private static Anchor link(String path, String key) {
		Anchor link = new Anchor(path, text(key));
		link.getElement().setAttribute("router-link", true);
		link.addClassNames("aj-btn", "aj-btn-outline");
		return link;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
