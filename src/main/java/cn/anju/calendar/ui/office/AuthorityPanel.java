package cn.anju.calendar.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

import cn.anju.calendar.Authority;
import cn.anju.calendar.AuthorityDay;
import cn.anju.calendar.CalendarDesk;
import cn.anju.core.Days;
import cn.anju.shell.DayField;
import cn.anju.shell.Toasts;

/** Days on which an authority's counter differs from the national table. */
class AuthorityPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 200;

	private final transient CalendarDesk desk;

	private final transient Days days;

	private final ComboBox<Authority> authority = new ComboBox<>();

	private final DayField date = new DayField(getTranslation("calendar.authority.day"), null);

	private final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>();

	private final TextField reason = new TextField();

	private final UnorderedList list = new UnorderedList();

	private final Paragraph none = new Paragraph();

	AuthorityPanel(CalendarDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		addClassNames("aj-panel", "aj-calendar-authority");
		prepareFields();
		this.none.setText(getTranslation("calendar.authority.none"));
		this.none.addClassNames("aj-muted", "aj-small");
		this.list.addClassName("aj-calendar-words");
		Button add = new Button(getTranslation("calendar.authority.add"), (_) -> add());
		add(new H2(getTranslation("calendar.authority.title")), this.authority, keeping(), this.list, this.none,
				this.date, this.open, this.reason, add);
		desk.authorities().stream().findFirst().ifPresent(this.authority::setValue);
	}

	private Div keeping() {
		AuthorityDialogs dialogs = new AuthorityDialogs(this.desk, this, this::choose);
		NativeButton add = new NativeButton(getTranslation("calendar.authority.new"), (_) -> dialogs.add());
		NativeButton rename = new NativeButton(getTranslation("calendar.authority.rename"),
				(_) -> this.authority.getOptionalValue().ifPresent(dialogs::rename));
		Div keeping = new Div(add, rename);
		add.addClassNames("aj-btn", "aj-btn-text");
		rename.addClassNames("aj-btn", "aj-btn-text");
		keeping.addClassName("aj-row");
		return keeping;
	}

	private void choose(Authority saved) {
		this.authority.setItems(this.desk.authorities());
		this.authority.setValue(saved);
	}

	private void prepareFields() {
		this.authority.setLabel(getTranslation("calendar.authority.which"));
		this.authority.setItems(this.desk.authorities());
		this.authority.setItemLabelGenerator(Authority::name);
		this.authority.addValueChangeListener((_) -> show());
		this.open.setLabel(getTranslation("calendar.authority.how"));
		this.open.setItems(false, true);
		this.open.setItemLabelGenerator(
				(opens) -> getTranslation(opens ? "calendar.authority.open" : "calendar.authority.closed"));
		this.open.setValue(false);
		this.reason.setLabel(getTranslation("calendar.authority.reason"));
		this.reason.setMaxLength(LONGEST_REASON);
	}

	private void show() {
		this.list.removeAll();
		Authority chosen = this.authority.getValue();
		if (chosen != null) {
			this.desk.exceptions(chosen.key()).forEach((day) -> this.list.add(row(day)));
		}
		this.none.setVisible(this.list.getComponentCount() == 0);
	}

	private ListItem row(AuthorityDay day) {
		String key = day.open() ? "calendar.authority.row.open" : "calendar.authority.row.closed";
		String written = this.days.written(day.date(), getLocale());
		Button remove = new Button(getTranslation("calendar.authority.remove"), (_) -> {
			this.desk.removeException(day.authority(), day.date());
			show();
		});
		remove.addThemeNames("tertiary", "small");
		remove.setAriaLabel(getTranslation("calendar.authority.remove.label", written));
		return new ListItem(new Span(getTranslation(key, written, day.reason())), remove);
	}

	private void add() {
		Authority chosen = this.authority.getValue();
		this.date.setInvalid(this.date.isEmpty());
		this.date.setErrorMessage(getTranslation("calendar.authority.day.missing"));
		if (chosen == null || this.date.isEmpty()) {
			return;
		}
		this.desk
			.except(new AuthorityDay(chosen.key(), this.date.getValue(), this.open.getValue(), this.reason.getValue()));
		Toasts.done(getTranslation("calendar.authority.added"));
		this.reason.clear();
		this.date.clear();
		show();
	}

}
