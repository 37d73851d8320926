package cn.anju.booking.ui.office;

import java.util.List;
import java.util.Optional;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingPurpose;
import cn.anju.booking.BookingRefusal;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.property.Project;
import cn.anju.shell.Alert;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * One calendar with its rules, beside the slots that they make; whoever does not lead
 * reads. Without an id, one that is to be made for a project and purpose.
 */
@Route("office/bookings/calendars/:id")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/booking-office.css")
class CalendarRulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final String NEW = "new";

	private final transient BookingParts parts;

	private final transient List<BookingPurpose> purposes;

	private final Div note = new Div();

	private String title = "";

	private transient @Nullable BookingCalendar standing;

	private transient Optional<CalendarForm> form = Optional.empty();

	CalendarRulesView(BookingParts parts) {
		this.parts = parts;
		this.purposes = parts.calendars().purposes();
		this.note.addClassName("aj-rules-note");
		this.note.getElement().setAttribute("role", "status");
		addClassName("aj-calendar-rules");
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = event.getRouteParameters().get("id").orElseThrow(NotFoundException::new);
		if (NEW.equals(id)) {
			showNew(event.getLocation().getQueryParameters());
		}
		else {
			showStanding(find(id));
		}
	}

	private BookingCalendar find(String id) {
		try {
			return this.parts.calendars().calendar(Long.parseLong(id)).orElseThrow(NotFoundException::new);
		}
		catch (NumberFormatException _) {
			throw new NotFoundException();
		}
	}

	private void showNew(QueryParameters asked) {
		Project project = this.parts.calendars()
			.projects()
			.stream()
			.filter((one) -> Long.toString(one.id().value()).equals(asked.getSingleParameter("project").orElse("")))
			.filter((one) -> this.parts.calendars().rights(one.id()).leads())
			.findFirst()
			.orElseThrow(NotFoundException::new);
		BookingPurpose purpose = purpose(asked.getSingleParameter("purpose").orElse(""));
		this.standing = null;
		show(project.id(), purpose, UsualCalendar.of(project.id(), purpose.key(), this.parts.words().today()), true);
	}

	private BookingPurpose purpose(String key) {
		return this.purposes.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private void showStanding(BookingCalendar calendar) {
		this.standing = calendar;
		show(calendar.project(), purpose(calendar.purpose()), calendar,
				this.parts.calendars().rights(calendar.project()).leads());
		tellOutside(calendar);
	}

	private void show(ProjectId project, BookingPurpose purpose, BookingCalendar calendar, boolean leads) {
		String where = this.parts.calendars()
			.projects()
			.stream()
			.filter((one) -> one.id().equals(project))
			.map(Project::name)
			.findFirst()
			.orElse("");
		this.title = this.parts.words().purpose(purpose, getLocale());
		SlotPreviewPanel preview = new SlotPreviewPanel(this.parts);
		CalendarForm fields = new CalendarForm(calendar, this.parts, preview::show);
		this.form = Optional.of(fields);
		preview.of(fields::rules);
		PageHeader header = PageHeader.below(CalendarsView.PATH, getTranslation("booking.calendars.title"), this.title,
				where);
		if (leads) {
			NativeButton save = new NativeButton(getTranslation("booking.calendars.save"),
					(_) -> save(project, purpose.key()));
			save.addClassNames("aj-btn", "aj-btn-primary");
			header.add(save);
		}
		else {
			fields.readOnly();
			header.add(new StateBadge(State.WAIT, getTranslation("booking.calendars.read-only")));
		}
		Div columns = new Div(fields, preview);
		columns.addClassName("aj-rules-columns");
		this.note.removeAll();
		removeAll();
		add(header, this.note, columns);
	}

	private void save(ProjectId project, String purpose) {
		Alert.current().ifPresent(Alert::quiet);
		this.form.ifPresent((fields) -> {
			try {
				fields.quiet();
				store(fields, project, purpose);
			}
			catch (Refused refused) {
				refuse(fields, refused);
			}
		});
	}

	private void store(CalendarForm fields, ProjectId project, String purpose) {
		BookingCalendar before = this.standing;
		if (before == null) {
			long id = this.parts.calendars().create(project, purpose, fields.isOpen(), fields.place(), fields.rules());
			Toasts.done(getTranslation("booking.calendars.created"));
			UI.getCurrent().navigate(CalendarsView.PATH + "/" + id);
			return;
		}
		this.parts.calendars().change(before.id(), before.version(), fields.isOpen(), fields.place(), fields.rules());
		BookingCalendar now = find(Long.toString(before.id()));
		this.standing = now;
		tellOutside(now);
		Toasts.done(getTranslation("booking.calendars.saved"));
	}

	private void refuse(CalendarForm fields, Refused refused) {
		BookingCalendar before = this.standing;
		if (refused.reason() == BookingRefusal.CHANGED_MEANWHILE && before != null) {
			this.standing = find(Long.toString(before.id()));
			Alert.current().ifPresent((alert) -> alert.say(getTranslation("booking.calendars.meanwhile")));
			return;
		}
		String words = Alert.words(refused);
		if (!fields.say(refused, words)) {
			Alert.current().ifPresent((alert) -> alert.say(words));
		}
	}

	/** Nobody is dropped by new rules: whoever is outside them is moved by staff. */
	private void tellOutside(BookingCalendar calendar) {
		this.note.removeAll();
		int outside = this.parts.calendars().outsideHours(calendar.id());
		if (outside > 0) {
			Anchor board = new Anchor(BoardQuery.PATH + "?project=" + calendar.project().value() + "&purpose="
					+ calendar.purpose() + "&view=week", getTranslation("booking.calendars.to-board"));
			board.getElement().setAttribute("router-link", true);
			this.note.add(new StateBadge(State.LATE, getTranslation("booking.calendars.outside", outside)), board);
		}
	}

}
