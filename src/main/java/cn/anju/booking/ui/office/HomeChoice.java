package cn.anju.booking.ui.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.anju.booking.Appointment;
import cn.anju.booking.BookableSubject;
import cn.anju.booking.BookingRefusal;
import cn.anju.booking.Readiness;
import cn.anju.booking.Readiness.Lack;
import cn.anju.core.Refused;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds a home while its number or a name is typed, and tells what it lacks. */
class HomeChoice extends Div {

	private static final long serialVersionUID = 1L;

	private static final int TYPING_PAUSE = 350;

	private final transient BookingParts parts;

	private final long calendar;

	private final TextField typed = new TextField();

	private final RadioButtonGroup<BookableSubject> homes = new RadioButtonGroup<>();

	private final Paragraph found = new Paragraph();

	private final Div lacks = new Div();

	HomeChoice(BookingParts parts, long calendar) {
		this.parts = parts;
		this.calendar = calendar;
		addClassName("aj-home-choice");
		this.typed.setLabel(getTranslation("booking.home.search"));
		this.typed.setPlaceholder(getTranslation("booking.home.search-hint"));
		this.typed.setClearButtonVisible(true);
		this.typed.setAutofocus(true);
		this.typed.setValueChangeMode(ValueChangeMode.LAZY);
		this.typed.setValueChangeTimeout(TYPING_PAUSE);
		this.typed.addValueChangeListener((_) -> search());
		this.homes.setLabel(getTranslation("booking.home.home"));
		this.homes.addThemeNames("vertical");
		this.homes.setRequiredIndicatorVisible(true);
		this.homes.setItemLabelGenerator((home) -> home.shortLabel() + " " + home.names());
		this.homes.addValueChangeListener((_) -> showLacks());
		this.homes.setVisible(false);
		this.found.addClassNames("aj-muted", "aj-small");
		this.found.getElement().setAttribute("role", "status");
		this.found.setVisible(false);
		this.lacks.addClassName("aj-lacks");
		add(this.typed, this.found, this.homes, this.lacks);
	}

	private void search() {
		String what = this.typed.getValue().strip();
		List<BookableSubject> homes = what.isEmpty() ? List.of()
				: this.parts.appointments().search(this.calendar, what);
		this.homes.setItems(homes);
		this.homes.setVisible(!homes.isEmpty());
		this.found.setVisible(!what.isEmpty() && homes.isEmpty());
		this.found.setText(getTranslation("booking.home.none", what));
		if (homes.size() == 1) {
			this.homes.setValue(homes.getFirst());
		}
		showLacks();
	}

	private void showLacks() {
		this.lacks.removeAll();
		this.homes.getOptionalValue().ifPresent((home) -> {
			Readiness its = this.parts.appointments().readiness(this.calendar, home.subject().id());
			this.parts.appointments()
				.standing(this.calendar, home.subject().id())
				.ifPresent((one) -> this.lacks.add(booked(one)));
			Stream
				.concat(its.missing().stream().map((lack) -> lack(lack, State.LATE)),
						its.warnings().stream().map((lack) -> lack(lack, State.NEED)))
				.forEach(this.lacks::add);
		});
	}

	private Div booked(Appointment one) {
		return line(State.LATE, "booking.home.booked",
				getTranslation("booking.home.booked-at", this.parts.words().at(one.startsAt(), getLocale())));
	}

	private Div lack(Lack lack, State state) {
		return line(state, (state == State.LATE) ? "booking.home.missing" : "booking.home.warning",
				getTranslation(lack.textKey(), lack.facts().toArray()));
	}

	private Div line(State state, String badgeKey, String text) {
		Div line = new Div(new StateBadge(state, getTranslation(badgeKey)), new Span(text));
		line.addClassName("aj-lack");
		return line;
	}

	TextField typed() {
		return this.typed;
	}

	/** The chosen home; refused where none is chosen. */
	BookableSubject require() {
		return Optional.ofNullable(this.homes.getValue()).orElseThrow(() -> new Refused(BookingRefusal.HOME_MISSING));
	}

}
