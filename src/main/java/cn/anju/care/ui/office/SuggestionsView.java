package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.care.Department;
import cn.anju.care.Suggestion;
import cn.anju.care.SuggestionBatch;
import cn.anju.care.SuggestionDesk;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Glyph;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions on their way through the departments: what is being collected, and
 * the batches of a month. The address says which.
 */
@Route("office/care/suggestions")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class SuggestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final String MONTH = "month";

	private final transient SuggestionDesk desk;

	private final transient Days days;

	/** Departments of what is not collected yet: they stay when the list is read anew. */
	private final transient Map<Long, Department> chosen = new HashMap<>();

	private transient @Nullable YearMonth month;

	SuggestionsView(SuggestionDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		addClassNames("aj-file", "aj-suggestions");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.suggestions.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.month = event.getLocation()
			.getQueryParameters()
			.getSingleParameter(MONTH)
			.flatMap(SuggestionsView::parse)
			.orElse(null);
		show();
	}

	private static Optional<YearMonth> parse(String written) {
		try {
			return Optional.of(YearMonth.parse(written));
		}
		catch (DateTimeParseException _) {
			return Optional.empty();
		}
	}

	private void show() {
		removeAll();
		PageHeader header = new PageHeader(getPageTitle());
		header.sub(getTranslation("care.suggestions.sub"));
		add(header, new CareTabs(CareTabs.SUGGESTIONS), tabs());
		YearMonth shown = this.month;
		if (shown == null) {
			showCollecting();
		}
		else {
			showBatches(shown);
		}
	}

	private Div tabs() {
		Div tabs = new Div(tab(null, getTranslation("care.suggestions.collecting"), false));
		tabs.addClassName("aj-tabs");
		tabs.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("care.suggestions.months"));
		LocalDate today = this.days.today();
		for (YearMonth one : this.desk.months()) {
			boolean late = this.desk.batches(one).stream().anyMatch((batch) -> batch.isLate(today));
			tabs.add(tab(one, name(one), late));
		}
		return tabs;
	}

	private NativeButton tab(@Nullable YearMonth one, String name, boolean late) {
		NativeButton tab = new NativeButton(name, (_) -> ask(one));
		tab.addClassName("aj-tab");
		boolean here = (one == null) ? this.month == null : one.equals(this.month);
		tab.getElement().setAttribute("aria-pressed", Boolean.toString(here));
		if (late) {
			Span said = new Span(getTranslation("care.suggestions.late"));
			said.addClassName("aj-sr");
			tab.add(new Glyph(State.LATE), said);
			tab.addClassName("is-late");
		}
		return tab;
	}

	/** Another month gets an address of its own, so that the way back leads here. */
	private void ask(@Nullable YearMonth one) {
		UI.getCurrent()
			.navigate(CareTabs.SUGGESTIONS,
					(one == null) ? QueryParameters.empty() : QueryParameters.simple(Map.of(MONTH, one.toString())));
	}

	private String name(YearMonth one) {
		return getTranslation("care.suggestions.month", Integer.toString(one.getYear()),
				Integer.toString(one.getMonthValue()));
	}

	private void showCollecting() {
		List<Suggestion> fresh = this.desk.fresh();
		List<Suggestion> waiting = this.desk.waiting();
		if (fresh.isEmpty() && waiting.isEmpty()) {
			add(new EmptyState("talk", getTranslation("care.suggestions.none"),
					getTranslation("care.suggestions.none-text")));
		}
		if (!fresh.isEmpty()) {
			add(panel("care.suggestions.fresh", "care.suggestions.fresh-text", fresh));
		}
		if (!waiting.isEmpty()) {
			add(panel("care.suggestions.waiting", "care.suggestions.waiting-text", waiting));
		}
	}

	private Section panel(String title, String text, List<Suggestion> some) {
		Paragraph why = new Paragraph(getTranslation(text));
		why.addClassName("aj-muted");
		Section panel = new Section(new H2(getTranslation(title, some.size())), why);
		panel.addClassNames("aj-panel", "aj-file-panel");
		some.forEach((one) -> panel.add(new SuggestionRow(one, this.desk, this.days, this.chosen, this::show)));
		return panel;
	}

	private void showBatches(YearMonth shown) {
		List<SuggestionBatch> batches = this.desk.batches(shown);
		if (batches.isEmpty()) {
			add(new EmptyState("document", getTranslation("care.suggestions.no-batches"),
					getTranslation("care.suggestions.no-batches-text")));
		}
		batches.forEach((batch) -> add(new BatchPanel(batch, this.desk, this.days, this::show)));
	}

}
