package cn.anju.booking.ui.office;

import java.util.List;
import java.util.function.Supplier;

import cn.anju.booking.CalendarRules;
import cn.anju.booking.CalendarRules.Times;
import cn.anju.booking.SlotPreview;
import cn.anju.core.Refused;
import cn.anju.shell.Alert;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** The slots that the rules in the form would make in the coming 14 days. */
class SlotPreviewPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient BookingParts parts;

	private final Paragraph sum = new Paragraph();

	private final UnorderedList days = new UnorderedList();

	private transient @Nullable Supplier<CalendarRules> rules;

	SlotPreviewPanel(BookingParts parts) {
		this.parts = parts;
		addClassNames("aj-panel", "aj-slot-preview");
		this.sum.getElement().setAttribute("role", "status");
		add(new H2(getTranslation("booking.preview.title")), this.sum, this.days);
	}

	/** Says where the rules come from, and shows them. */
	void of(Supplier<CalendarRules> source) {
		this.rules = source;
		show();
	}

	/** Rules that make no sense yet are no failure while somebody types. */
	void show() {
		if (this.rules == null) {
			return;
		}
		this.days.removeAll();
		try {
			List<SlotPreview> preview = this.parts.calendars().preview(this.rules.get());
			int slots = preview.stream().mapToInt((day) -> day.slots().size()).sum();
			int seats = preview.stream().flatMap((day) -> day.slots().stream()).mapToInt(Times::seats).sum();
			this.sum.setText(getTranslation("booking.preview.sum", slots, seats));
			preview.forEach((day) -> this.days.add(row(day)));
		}
		catch (Refused refused) {
			this.sum.setText(getTranslation("booking.preview.not-yet", Alert.words(refused)));
		}
	}

	private ListItem row(SlotPreview day) {
		Span date = new Span(this.parts.words().day(day.day(), getLocale()));
		date.addClassName("date");
		Span type = new Span(getTranslation(day.type().key()));
		type.addClassNames("aj-muted", "type");
		Div times = new Div();
		times.addClassName("times");
		day.slots().forEach((slot) -> times.add(new Span(this.parts.words().time(slot.starts()))));
		if (day.slots().isEmpty()) {
			Span shut = new Span(getTranslation("booking.preview.shut"));
			shut.addClassName("aj-muted");
			times.add(shut);
		}
		ListItem row = new ListItem(date, type, times);
		row.setClassName("is-shut", day.slots().isEmpty());
		return row;
	}

}
