package cn.anju.messaging.ui.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import cn.anju.core.Roles;
import cn.anju.messaging.RehearsalDesk;
import cn.anju.messaging.RuleEffect;
import cn.anju.shell.DayField;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What all rules would send on a day; nothing is sent. */
@Route("office/rules/rehearsal")
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/messaging-office.css")
class RehearsalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int PER_CENT = 100;

	private final transient RehearsalDesk desk;

	private final transient DeskWords words;

	private final DayField day;

	private final Section effects = new Section();

	RehearsalView(RehearsalDesk desk, DeskWords words) {
		this.desk = desk;
		this.words = words;
		addClassName("aj-rules");
		this.day = new DayField(getTranslation("messaging.preview.day"), words.today().plusDays(1));
		this.day.setMin(words.today());
		this.day.setRequiredIndicatorVisible(false);
		this.day.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				choose();
			}
		});
		PageHeader header = PageHeader.below("office/rules", getTranslation("messaging.rules.title"), getPageTitle(),
				"");
		Div hint = new Div(new Icon("eye"), new Span(getTranslation("messaging.rehearsal.nothing-is-sent")));
		hint.addClassName("aj-rehearsal-hint");
		this.effects.addClassNames("aj-panel", "aj-rehearsal");
		add(header, hint, this.day, this.effects);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("messaging.rehearsal.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getLocation().getQueryParameters().getSingleParameter("day").ifPresent((asked) -> {
			try {
				this.day.setValue(LocalDate.parse(asked));
			}
			catch (DateTimeParseException _) {
				this.day.setValue(this.words.today().plusDays(1));
			}
		});
		show();
	}

	private void choose() {
		LocalDate wanted = this.day.getValue();
		if (wanted != null) {
			UI.getCurrent()
				.getPage()
				.getHistory()
				.replaceState(null, new Location("office/rules/rehearsal",
						QueryParameters.simple(Map.of("day", wanted.toString()))));
		}
		show();
	}

	private void show() {
		this.effects.removeAll();
		LocalDate wanted = this.day.getValue();
		if (wanted == null || wanted.isBefore(this.words.today())) {
			this.effects.add(new EmptyState("calendar", getTranslation("messaging.rehearsal.no-day"),
					getTranslation("messaging.preview.no-day")));
			return;
		}
		List<RuleEffect> found = this.desk.day(wanted, getLocale());
		String on = this.words.near(wanted, getLocale());
		if (found.isEmpty()) {
			this.effects.add(new EmptyState("bell", getTranslation("messaging.rehearsal.none", on),
					getTranslation("messaging.rehearsal.none-text")));
			return;
		}
		int most = Math.max(1, found.stream().mapToInt(RuleEffect::people).max().orElse(1));
		this.effects.add(new H2(getTranslation("messaging.rehearsal.sum", on,
				found.stream().mapToInt(RuleEffect::notices).sum(), found.stream().mapToInt(RuleEffect::people).sum(),
				found.stream().mapToInt(RuleEffect::calls).sum())));
		found.forEach((effect) -> this.effects.add(row(effect, most)));
	}

	private Div row(RuleEffect effect, int most) {
		Anchor name = new Anchor("office/rules/" + effect.rule(), effect.name());
		name.getElement().setAttribute("router-link", true);
		name.addClassName("aj-strong");
		Span bar = new Span();
		bar.addClassName("bar");
		bar.getStyle().set("--part", effect.people() * PER_CENT / most + "%");
		bar.getElement().setAttribute("aria-hidden", "true");
		Span track = new Span(bar);
		track.addClassName("track");
		Span numbers = new Span(
				getTranslation("messaging.rehearsal.numbers", effect.people(), effect.notices(), effect.calls()));
		numbers.addClassName("number");
		Div row = new Div(name, track, numbers);
		row.addClassName("effect");
		if (!effect.examples().isEmpty()) {
			row.add(new RuleExamples(effect, this.words));
		}
		return row;
	}

}
