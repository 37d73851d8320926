package cn.anju.booking.ui.office;

import java.util.List;
import java.util.function.Consumer;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingPurpose;
import cn.anju.property.Project;
import cn.anju.shell.DayField;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;

/** Which board: the project, what for, the day, and the day or its week. */
class BoardChoices extends Div {

	private static final long serialVersionUID = 1L;

	private final transient BookingParts parts;

	private final transient Consumer<BoardQuery> ask;

	private final Select<Project> project = new Select<>();

	private final Div purposes = segments("booking.board.purpose");

	private final Div views = segments("booking.board.view");

	private final DayField day;

	private final Div days;

	private transient BoardQuery shown;

	BoardChoices(BookingParts parts, List<Project> projects, BoardQuery first, Consumer<BoardQuery> ask) {
		this.parts = parts;
		this.ask = ask;
		this.shown = first;
		addClassName("aj-board-choices");
		this.project.setItems(projects);
		this.project.setItemLabelGenerator(Project::name);
		this.project.setAriaLabel(getTranslation("booking.board.project"));
		this.project.setVisible(projects.size() > 1);
		this.project.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				ask.accept(this.shown.of(change.getValue().id()));
			}
		});
		this.day = new DayField("", first.day());
		this.day.setAriaLabel(getTranslation("booking.board.day"));
		this.day.setRequiredIndicatorVisible(false);
		this.day.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				ask.accept(this.shown.on(change.getValue()));
			}
		});
		this.days = days();
		add(this.project, this.purposes, this.days, this.views);
	}

	private Div segments(String key) {
		Div segments = new Div();
		segments.addClassName("aj-segments");
		segments.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
		return segments;
	}

	private Div days() {
		NativeButton today = new NativeButton(getTranslation("shell.today"),
				(_) -> this.ask.accept(this.shown.on(this.parts.words().today())));
		today.addClassNames("aj-btn", "aj-btn-outline");
		Div days = new Div(step("back", "booking.board.before", -1), this.day, step("next", "booking.board.after", 1),
				today);
		days.addClassName("days");
		return days;
	}

	private NativeButton step(String icon, String key, int by) {
		NativeButton step = new NativeButton("", (_) -> this.ask.accept(this.shown.further(by)));
		step.add(new Icon(icon));
		step.addClassNames("aj-btn", "aj-btn-outline", "step");
		step.setAriaLabel(getTranslation(key));
		return step;
	}

	void show(BoardQuery query, List<BookingCalendar> calendars) {
		this.shown = query;
		this.purposes.setVisible(calendars.size() > 1);
		this.days.setVisible(true);
		this.views.setVisible(true);
		this.project.getListDataView()
			.getItems()
			.filter((one) -> one.id().equals(query.project()))
			.findFirst()
			.ifPresent(this.project::setValue);
		this.day.setValue(query.day());
		this.purposes.removeAll();
		List<BookingPurpose> all = this.parts.calendars().purposes();
		calendars.forEach((calendar) -> all.stream()
			.filter((purpose) -> purpose.key().equals(calendar.purpose()))
			.forEach((purpose) -> this.purposes.add(segment(this.parts.words().purpose(purpose, getLocale()),
					calendar.purpose().equals(query.purpose()), query.of(calendar)))));
		this.views.removeAll();
		this.views.add(segment(getTranslation("booking.board.view-day"), !query.week(), query.by(false)),
				segment(getTranslation("booking.board.view-week"), query.week(), query.by(true)));
	}

	/** Without a calendar there are no days to choose from. */
	void onlyProject() {
		this.purposes.setVisible(false);
		this.days.setVisible(false);
		this.views.setVisible(false);
	}

	private NativeButton segment(String text, boolean pressed, BoardQuery leads) {
		NativeButton segment = new NativeButton(text, (_) -> this.ask.accept(leads));
		segment.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
		return segment;
	}

}
