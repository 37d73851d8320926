package cn.anju.calendar.ui.office;

import java.util.List;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import cn.anju.calendar.CalendarDesk;
import cn.anju.calendar.CalendarYear;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.Toasts;

/**
 * The holiday tables by year, their import, and the days of single authorities (D-08).
 */
@Route("office/calendar")
@Menu(order = 82, title = "calendar.menu.calendar", icon = "calendar")
@RolesAllowed({ Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("anju/calendar.css")
class CalendarView extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient CalendarDesk desk;

	private final transient Days days;

	private final Div tabs = new Div();

	private final Div year = new Div();

	CalendarView(CalendarDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		addClassName("aj-calendar");
		this.tabs.addClassName("aj-tabs");
		this.tabs.getElement().setAttribute("role", "tablist");
		Div panel = new Div(this.tabs, this.year);
		panel.addClassName("aj-panel");
		Div side = new Div(new ImportPanel(desk, days, this::imported), new AuthorityPanel(desk, days));
		side.addClassName("aj-calendar-side");
		Div columns = new Div(panel, side);
		columns.addClassName("aj-calendar-columns");
		PageHeader header = new PageHeader(getTranslation("calendar.title"));
		header.sub(getTranslation("calendar.sub"));
		add(header, columns);
		show(days.today().getYear());
	}

	private void imported(int importedYear) {
		Toasts.done(getTranslation("calendar.import.done", Integer.toString(importedYear)));
		show(importedYear);
	}

	private void show(int wanted) {
		List<CalendarYear> years = this.desk.years();
		this.tabs.removeAll();
		years.forEach((known) -> this.tabs.add(tab(known, known.year() == wanted)));
		this.year.removeAll();
		years.stream()
			.filter((known) -> known.year() == wanted)
			.findFirst()
			.ifPresentOrElse(
					(known) -> this.year
						.add(new YearPanel(known, this.desk.days(wanted), this.desk.workingDays(wanted), this.days)),
					() -> this.year.add(new EmptyState("calendar",
							getTranslation("calendar.year.unknown", Integer.toString(wanted)),
							getTranslation("calendar.year.unknown.text"))));
	}

	private NativeButton tab(CalendarYear known, boolean selected) {
		String key = known.provisional() ? "calendar.year.tab.provisional" : "calendar.year.tab";
		NativeButton tab = new NativeButton(getTranslation(key, Integer.toString(known.year())),
				(_) -> show(known.year()));
		tab.addClassName("aj-tab");
		tab.getElement().setAttribute("role", "tab").setAttribute("aria-selected", Boolean.toString(selected));
		return tab;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("calendar.title");
	}

}
