package cn.anju.booking.ui.owner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentPage;
import cn.anju.booking.AppointmentState;
import cn.anju.booking.AppointmentState.Action;
import cn.anju.booking.CalendarFile;
import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyAppointments;
import cn.anju.booking.QrCode;
import cn.anju.booking.Readiness.Lack;
import cn.anju.core.Roles;
import cn.anju.identity.IdentitySettings;
import cn.anju.shell.Icon;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;

/** One appointment: when and where, what to bring, the code for the door, and changes. */
@Route("my/appointments")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/booking.css")
class AppointmentView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient MyAppointments appointments;

	private final transient CalendarFile file;

	private final transient QrCode qr;

	private final transient VisitWords words;

	private final transient IdentitySettings settings;

	AppointmentView(MyAppointments appointments, CalendarFile file, QrCode qr, VisitWords words,
			IdentitySettings settings) {
		this.appointments = appointments;
		this.file = file;
		this.qr = qr;
		this.words = words;
		this.settings = settings;
		addClassName("aj-appointment");
	}

	@Override
	public void setParameter(BeforeEvent event, Long id) {
		show(id);
	}

	private void show(long id) {
		AppointmentPage page = this.appointments.page(id).orElseThrow(NotFoundException::new);
		MyAppointment one = page.appointment();
		removeAll();
		add(new OwnerTop(getPageTitle(), "my/appointments"), head(one));
		if (one.appointment().state().isLive()) {
			add(ticket(one, page.warnings()), actions(one));
		}
		else {
			add(again(one));
		}
		add(new OwnerHelp(this.settings.hotline()));
	}

	private Section head(MyAppointment one) {
		Locale locale = getLocale();
		Appointment appointment = one.appointment();
		H2 time = new H2(this.words.written(appointment.startsAt(), appointment.endsAt(), locale));
		Section head = new Section(new Paragraph(VisitState.badge(one, locale, this.words)), time,
				new Paragraph(getTranslation(one.textKey() + ".name") + " · " + one.subject().label()));
		String reason = appointment.reason();
		if (reason != null) {
			head.add(new Paragraph(getTranslation("booking.visit.reason", reason)));
		}
		head.addClassName("aj-summary");
		return head;
	}

	private Div ticket(MyAppointment one, List<Lack> warnings) {
		Locale locale = getLocale();
		String code = one.appointment().code();
		Html drawing = new Html("<div>" + this.qr.svg(code, getTranslation("booking.visit.qr", code)) + "</div>");
		Span spelled = new Span(code.substring(0, 4) + " " + code.substring(4));
		spelled.addClassName("code");
		Div pass = new Div(drawing, spelled, new Paragraph(getTranslation("booking.visit.show-code")));
		pass.addClassName("pass");
		DescriptionList facts = new DescriptionList();
		facts.addClassName("aj-facts");
		fact(facts, "booking.visit.place", one.place().in(locale));
		fact(facts, "booking.visit.bring", getTranslation(one.textKey() + ".bring"));
		warnings.forEach((lack) -> fact(facts, "booking.visit.note", lack(lack)));
		Div ticket = new Div(pass, facts);
		ticket.addClassNames("aj-card", "aj-ticket");
		return ticket;
	}

	private String lack(Lack lack) {
		return this.words.lack(lack, getLocale());
	}

	private void fact(DescriptionList facts, String label, String value) {
		facts.add(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value));
	}

	private Div actions(MyAppointment one) {
		Div actions = new Div();
		actions.addClassName("aj-visit-actions");
		if (one.appointment().state() == AppointmentState.BOOKED) {
			NativeButton confirm = new NativeButton(getTranslation("booking.visit.confirm"), (_) -> {
				this.appointments.confirm(one.appointment().id());
				Toasts.done(getTranslation("booking.visit.confirmed"));
				show(one.appointment().id());
			});
			confirm.addClassNames("aj-btn", "aj-btn-primary");
			actions.add(confirm);
		}
		actions.add(calendarFile(one, "booking.visit.calendar"));
		if (!one.appointment().state().allows(Action.MOVE)) {
			return actions;
		}
		if (one.changeable()) {
			if (one.movesLeft() > 0) {
				actions.add(link(bookLink(one), getTranslation("booking.visit.move")));
			}
			addCancelling(one, actions);
		}
		Paragraph rule = new Paragraph(one.changeable() ? getTranslation("booking.visit.rule",
				this.words.written(one.changeableUntil(), getLocale()), one.movesLeft())
				: getTranslation("booking.visit.too-late"));
		rule.addClassName("aj-muted");
		actions.add(rule);
		return actions;
	}

	private void addCancelling(MyAppointment one, Div actions) {
		long id = one.appointment().id();
		NativeButton cancel = new NativeButton(getTranslation("booking.visit.cancel"));
		CancelPanel panel = new CancelPanel(
				getTranslation("booking.cancel.what", this.words.written(one.appointment().startsAt(), getLocale())),
				() -> {
					this.appointments.cancel(id);
					Toasts.done(getTranslation("booking.cancel.done"));
					show(id);
				}, cancel::focus);
		cancel.addClickListener((_) -> panel.ask());
		cancel.addClassNames("aj-btn", "aj-btn-outline");
		actions.add(cancel, panel);
	}

	/** What follows a cancelled or missed one; its entry in a calendar is taken away. */
	private Div again(MyAppointment one) {
		Div actions = new Div();
		actions.addClassName("aj-visit-actions");
		if (one.appointment().state() != AppointmentState.DONE) {
			Anchor again = link(bookLink(one), getTranslation("booking.visit.again"));
			again.removeClassName("aj-btn-outline");
			again.addClassName("aj-btn-primary");
			actions.add(again, calendarFile(one, "booking.visit.calendar-cancel"));
		}
		return actions;
	}

	private static String bookLink(MyAppointment one) {
		return one.path() + "/" + one.appointment().subject().id();
	}

	private Anchor link(String path, String text) {
		Anchor link = new Anchor(path, text);
		link.getElement().setAttribute("router-link", true);
		link.addClassNames("aj-btn", "aj-btn-outline");
		return link;
	}

	private Anchor calendarFile(MyAppointment one, String textKey) {
		long id = one.appointment().id();
		Locale locale = getLocale();
		Anchor link = new Anchor((DownloadHandler) (event) -> {
			// as it stands when it is fetched
			MyAppointment present = this.appointments.appointment(id).orElseThrow(NotFoundException::new);
			event.setFileName("anju-" + this.words.day(present.appointment().startsAt()) + ".ics");
			event.setContentType("text/calendar; charset=utf-8");
			event.getOutputStream().write(this.file.of(present, locale).getBytes(StandardCharsets.UTF_8));
		}, "");
		link.add(new Icon("calendar"), new Span(getTranslation(textKey)));
		link.setTarget(AnchorTarget.DEFAULT);
		link.addClassNames("aj-btn", "aj-btn-outline");
		return link;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("booking.visit.title");
	}

}
