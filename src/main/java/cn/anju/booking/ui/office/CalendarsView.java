package cn.anju.booking.ui.office;

import java.util.List;
import java.util.Optional;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingPurpose;
import cn.anju.core.Roles;
import cn.anju.property.Project;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * What can be booked where: the calendars of each project, and those still to be made.
 */
@Route("office/bookings/calendars")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/booking-office.css")
class CalendarsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	static final String PATH = "office/bookings/calendars";

	private final transient BookingParts parts;

	CalendarsView(BookingParts parts) {
		this.parts = parts;
		addClassName("aj-calendars");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("booking.calendars.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		add(PageHeader.below(BoardQuery.PATH, getTranslation("booking.menu.bookings"), getPageTitle(),
				getTranslation("booking.calendars.sub")));
		List<Project> projects = this.parts.calendars().projects();
		if (projects.isEmpty()) {
			add(new EmptyState("calendar", getTranslation("booking.calendars.no-project"),
					getTranslation("booking.calendars.no-project-text")));
		}
		projects.forEach((project) -> add(section(project)));
	}

	private Section section(Project project) {
		List<BookingCalendar> calendars = this.parts.calendars().calendars(project.id());
		boolean leads = this.parts.calendars().rights(project.id()).leads();
		UnorderedList rows = new UnorderedList();
		for (BookingPurpose purpose : this.parts.calendars().purposes()) {
			Optional<BookingCalendar> its = calendars.stream()
				.filter((one) -> one.purpose().equals(purpose.key()))
				.findFirst();
			rows.add(its.map((calendar) -> row(purpose, calendar)).orElseGet(() -> missing(project, purpose, leads)));
		}
		Section section = new Section(new H2(project.name()), rows);
		section.addClassNames("aj-panel", "aj-calendar-list");
		return section;
	}

	private ListItem row(BookingPurpose purpose, BookingCalendar calendar) {
		Anchor name = link(PATH + "/" + calendar.id(), this.parts.words().purpose(purpose, getLocale()));
		name.addClassName("name");
		StateBadge state = calendar.open() ? new StateBadge(State.DONE, getTranslation("booking.calendars.open"))
				: new StateBadge(State.WAIT, getTranslation("booking.calendars.shut"));
		return row(name, muted(CalendarSummary.of(calendar, this.parts.words(), getLocale())), state);
	}

	private ListItem missing(Project project, BookingPurpose purpose, boolean leads) {
		String name = this.parts.words().purpose(purpose, getLocale());
		Span text = new Span(name);
		text.addClassName("name");
		ListItem row = row(text, muted(getTranslation("booking.calendars.none")));
		if (leads) {
			Anchor create = link(PATH + "/new?project=" + project.id().value() + "&purpose=" + purpose.key(),
					getTranslation("booking.calendars.create"));
			create.addClassNames("aj-btn", "aj-btn-outline");
			create.setAriaLabel(getTranslation("booking.calendars.create") + " " + project.name() + " " + name);
			row.add(create);
		}
		return row;
	}

	private static ListItem row(Component... parts) {
		return new ListItem(parts);
	}

	private static Span muted(String text) {
		Span muted = new Span(text);
		muted.addClassNames("aj-muted", "aj-grow");
		return muted;
	}

	private static Anchor link(String path, String text) {
		Anchor link = new Anchor(path, text);
		link.getElement().setAttribute("router-link", true);
		return link;
	}

}
