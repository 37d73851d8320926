package cn.anju.booking.ui.office;

import java.util.List;
import java.util.Optional;

import cn.anju.booking.AppointmentFile;
import cn.anju.booking.BoardSlot;
import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingList;
import cn.anju.booking.BookingRights;
import cn.anju.booking.SeatWatch;
import cn.anju.core.Lookout;
import cn.anju.core.Roles;
import cn.anju.property.Project;
import cn.anju.shell.Alert;
import cn.anju.shell.PageHeader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The boards of appointments (R-205, D-06): a day by slot, or a week. The address says
 * which one; the page follows what others change.
 */
@Route("office/bookings")
@Menu(order = 3, title = "booking.menu.bookings", icon = "calendar")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/booking-office.css")
class BookingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient BookingParts parts;

	private final transient SeatWatch watch;

	private final transient BoardDialogs dialogs;

	private final transient List<Project> projects;

	private final BoardChoices choices;

	private final BoardTools tools;

	private final PageHeader header;

	private final DayBoard day;

	private final WeekBoard week;

	private final ClosuresPanel closures;

	private final Div counts = new Div();

	private final Div board = new Div();

	private transient BoardQuery query;

	private transient @Nullable BookingCalendar calendar;

	private transient Lookout.@Nullable Watching watching;

	BookingsView(BookingParts parts, BookingList list, SeatWatch watch) {
		this.parts = parts;
		this.watch = watch;
		this.projects = parts.calendars().projects();
		this.query = BoardQuery.read(QueryParameters.empty(), parts.words().today());
		this.dialogs = new BoardDialogs(parts, this::show, (one) -> ask(this.query.on(one).by(false)), this::focusOn);
		this.day = new DayBoard(parts.words(), this.dialogs);
		this.week = new WeekBoard(parts.words(), this.dialogs);
		this.closures = new ClosuresPanel(parts, this::show);
		this.choices = new BoardChoices(parts, this.projects, this.query, this::ask);
		this.tools = new BoardTools(this.dialogs, list, () -> this.calendar, () -> this.query);
		CodeField code = new CodeField(this::openCode);
		this.header = new PageHeader(getPageTitle(), code, this.tools.first());
		this.board.addClassNames("aj-panel", "aj-board");
		addClassName("aj-bookings");
		Div bar = new Div(this.choices, this.tools);
		bar.addClassName("aj-board-bar");
		add(this.header, bar, this.counts, this.board, this.closures);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("booking.menu.bookings");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		this.query = BoardQuery.read(asked, this.parts.words().today());
		Optional<String> code = asked.getSingleParameter("code");
		Optional<AppointmentFile> found = code.flatMap(this.parts.appointments()::byCode);
		found.ifPresent(this::turnTo);
		choose();
		show();
		found.ifPresent((file) -> this.dialogs.open(file, this::writeAddress));
		if (code.isPresent() && found.isEmpty()) {
			UI.getCurrent()
				.beforeClientResponse(this,
						(_) -> Alert.current().ifPresent((alert) -> alert.say(getTranslation("booking.code.none"))));
		}
	}

	private boolean openCode(String code) {
		Optional<AppointmentFile> found = this.parts.appointments().byCode(code);
		found.ifPresent((file) -> {
			turnTo(file);
			choose();
			writeAddress();
			show();
			this.dialogs.open(file, () -> {
			});
		});
		return found.isPresent();
	}

	private void turnTo(AppointmentFile file) {
		this.query = this.query.of(file.calendar())
			.on(this.parts.words().dayOf(file.appointment().startsAt()))
			.by(false);
	}

	/** What the address leaves open is the first project and its first calendar. */
	private void choose() {
		Project project = this.projects.stream()
			.filter((one) -> one.id().equals(this.query.project()))
			.findFirst()
			.or(() -> this.projects.stream()
				.filter((one) -> !this.parts.calendars().calendars(one.id()).isEmpty())
				.findFirst())
			.or(() -> this.projects.stream().findFirst())
			.orElse(null);
		this.calendar = null;
		if (project != null) {
			this.query = this.query.of(project.id());
			List<BookingCalendar> all = this.parts.calendars().calendars(project.id());
			this.calendar = all.stream()
				.filter((one) -> one.purpose().equals(this.query.purpose()))
				.findFirst()
				.or(() -> all.stream().findFirst())
				.orElse(null);
			if (this.calendar != null) {
				this.query = this.query.of(this.calendar);
			}
			this.choices.show(this.query, all);
		}
		follow();
	}

	/** Another board gets an address of its own, so that the way back leads here. */
	private void ask(BoardQuery other) {
		UI.getCurrent().navigate(BoardQuery.PATH, other.write());
	}

	private void writeAddress() {
		UI.getCurrent().getPage().getHistory().replaceState(null, new Location(BoardQuery.PATH, this.query.write()));
	}

	private void show() {
		BookingCalendar its = this.calendar;
		this.counts.removeAll();
		if (its == null) {
			this.header.sub("");
			this.choices.onlyProject();
			this.tools.show(new BookingRights(false, false, false), false);
			this.closures.setVisible(false);
			showOnly(NoBoard.withoutCalendar(this.query.project(), this.parts));
			return;
		}
		BookingRights rights = this.parts.calendars().rights(its.project());
		List<BoardSlot> slots = this.parts.board().board(its.id(), this.query.first(), this.query.last());
		this.dialogs.of(its, rights, this.query.day(), slots);
		this.header.sub(sub());
		this.tools.show(rights, !slots.isEmpty());
		this.closures.show(this.parts.board().closures(its.id()), rights.leads());
		if (!slots.isEmpty()) {
			this.counts.add(new DayCounts(slots, this.parts.words().now()));
		}
		showBoard(its, rights, slots);
	}

	private void showBoard(BookingCalendar its, BookingRights rights, List<BoardSlot> slots) {
		if (slots.isEmpty()) {
			showOnly(NoBoard.withoutSlots(its, this.query, rights, this.parts));
		}
		else if (this.query.week()) {
			this.week.show(this.query.first(), slots);
			showOnly(this.week);
		}
		else {
			this.day.show(slots, rights);
			showOnly(this.day);
		}
	}

	private void showOnly(com.vaadin.flow.component.Component one) {
		if (one.getParent().filter(this.board::equals).isEmpty()) {
			this.board.removeAll();
			this.board.add(one);
		}
	}

	private String sub() {
		String days = this.query.week() ? getTranslation("booking.board.days", this.query.first(), this.query.last())
				: this.parts.words().day(this.query.day(), getLocale());
		return this.projects.stream()
			.filter((one) -> one.id().equals(this.query.project()))
			.findFirst()
			.map((one) -> getTranslation("booking.board.sub", days, one.name()))
			.orElse(days);
	}

	private void focusOn(long appointment) {
		this.day.focus(appointment);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		follow();
	}

	@Override
	protected void onDetach(DetachEvent event) {
		super.onDetach(event);
		unfollow();
	}

	private void follow() {
		unfollow();
		BookingCalendar its = this.calendar;
		UI ui = getUI().orElse(null);
		if (its != null && ui != null && isAttached()) {
			this.watching = this.watch.watch(its.id(), () -> ui.access(this::show));
		}
	}

	private void unfollow() {
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

}
