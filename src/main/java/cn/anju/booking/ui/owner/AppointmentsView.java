package cn.anju.booking.ui.owner;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyAppointments;
import cn.anju.booking.MyBooking;
import cn.anju.booking.MyBookings;
import cn.anju.core.Roles;
import cn.anju.identity.IdentitySettings;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The owner's appointments: those to come, what can be booked, those of the past. */
@Route("my/appointments")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/booking.css")
class AppointmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient MyBookings bookings;

	private final transient MyAppointments appointments;

	private final transient VisitWords words;

	private final String hotline;

	AppointmentsView(MyBookings bookings, MyAppointments appointments, VisitWords words, IdentitySettings settings) {
		this.bookings = bookings;
		this.appointments = appointments;
		this.words = words;
		this.hotline = settings.hotline();
		addClassName("aj-appointments");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		List<MyAppointment> all = this.appointments.appointments();
		List<MyBooking> open = this.bookings.all();
		List<MyBooking> bookable = open.stream()
			.filter((one) -> one.appointment() == null && (one.places().isEmpty() || one.kept().isPresent()))
			.toList();
		add(new OwnerTop(getPageTitle(), "my"));
		if (all.isEmpty() && open.isEmpty()) {
			add(new EmptyState("calendar", getTranslation("booking.mine.empty"),
					getTranslation("booking.mine.empty-text")));
		}
		section("booking.mine.coming",
				all.stream().filter((one) -> one.appointment().state().isLive()).map(this::row).toList());
		section("booking.mine.waiting", open.stream().flatMap(this::waiting).toList());
		section("booking.mine.bookable", bookable.stream().map(this::bookable).toList());
		section("booking.mine.past",
				all.stream().filter((one) -> !one.appointment().state().isLive()).map(this::row).toList());
		add(new OwnerHelp(this.hotline));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("booking.mine.title");
	}

	private void section(String titleKey, List<? extends Component> rows) {
		if (rows.isEmpty()) {
			return;
		}
		H2 title = new H2(getTranslation(titleKey));
		title.addClassName("aj-section");
		Div list = new Div();
		list.addClassNames("aj-card", "aj-list");
		rows.forEach(list::add);
		add(title, list);
	}

	private Anchor row(MyAppointment one) {
		Locale locale = getLocale();
		Paragraph state = new Paragraph(VisitState.badge(one, locale, this.words));
		return item(one.link(),
				getTranslation(one.textKey() + ".name") + " · "
						+ this.words.written(one.appointment().startsAt(), locale),
				new Paragraph(one.subject().label()), state);
	}

	private Anchor bookable(MyBooking one) {
		String what = one.kept()
			.map((kept) -> getTranslation("booking.mine.kept", this.words.written(kept.slot().startsAt(), getLocale()),
					this.words.written(kept.until(), getLocale())))
			.orElseGet(() -> one.subject().label());
		return item(one.link(), getTranslation("booking.mine.book", getTranslation(one.textKey() + ".name")),
				new Paragraph(what));
	}

	/** Someone may wait for another time than the one that is booked. */
	private Stream<Anchor> waiting(MyBooking one) {
		return one.places()
			.stream()
			.map((waiting) -> item(one.link(),
					getTranslation(one.textKey() + ".name") + " · "
							+ this.words.written(waiting.slot().startsAt(), getLocale()),
					new Paragraph(one.subject().label()),
					new Paragraph(getTranslation("booking.mine.place", waiting.place()))));
	}

	private static Anchor item(String link, String title, Component... lines) {
		Div text = new Div(new H3(title));
		text.addClassName("aj-grow");
		text.add(lines);
		Anchor item = new Anchor(link, new Icon("calendar"), text, new Icon("next"));
		item.getElement().setAttribute("router-link", true);
		item.addClassName("aj-item");
		return item;
	}

}
