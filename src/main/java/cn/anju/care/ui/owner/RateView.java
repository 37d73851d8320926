package cn.anju.care.ui.owner;

import cn.anju.care.Case;
import cn.anju.care.Feedback;
import cn.anju.care.MyCaseFile;
import cn.anju.care.MyCases;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.shell.EmptyState;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.Problem;
import cn.anju.shell.Toasts;
import cn.anju.shell.Writing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Asks once how a case was. Opening the page rates nothing: a button does. */
@Route("my/requests/:requestId([0-9]+)/rate")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/care.css")
class RateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient MyCases cases;

	private int score;

	RateView(MyCases cases) {
		this.cases = cases;
		addClassName("aj-rate");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		long id = event.getRouteParameters().getLong("requestId").orElseThrow(NotFoundException::new);
		MyCaseFile file = this.cases.file(id).orElseThrow(NotFoundException::new);
		removeAll();
		this.score = 0;
		add(new OwnerTop(getPageTitle(), "my/requests/" + id));
		if (file.survey().filter((survey) -> survey.score() == null).isEmpty()) {
			add(new EmptyState("talk", getTranslation("care.rate.nothing"),
					getTranslation("care.rate.nothing-text", file.head().one().title())));
			return;
		}
		add(form(file.head().one()));
	}

	private Section form(Case one) {
		Section form = new Section(new H2(one.title()), new Paragraph(one.number()), scores());
		form.addClassNames("aj-card", "aj-rate-form");
		Writing words = new Writing(getTranslation("care.rate.words"), Feedback.LONGEST);
		Problem problem = new Problem();
		NativeButton send = new NativeButton(getTranslation("care.rate.send"), (_) -> {
			problem.quiet();
			try {
				this.cases.rate(one.id(), this.score, words.getValue());
			}
			catch (Refused refused) {
				problem.say(getTranslation(refused.reason().key(), refused.facts().toArray()));
				return;
			}
			Toasts.done(getTranslation("care.rate.done"));
			UI.getCurrent().navigate("my/requests/" + one.id());
		});
		send.addClassNames("aj-btn", "aj-btn-primary");
		form.add(words, problem, send);
		return form;
	}

	private Div scores() {
		Div scores = new Div();
		scores.addClassName("scores");
		scores.getElement()
			.setAttribute("role", "radiogroup")
			.setAttribute("aria-label", getTranslation("care.rate.question"));
		for (int i = 1; i <= Feedback.BEST; i++) {
			int value = i;
			NativeButton button = new NativeButton(Integer.toString(i));
			button.getElement()
				.setAttribute("role", "radio")
				.setAttribute("aria-checked", "false")
				.setAttribute("aria-label", getTranslation("care.rate.score." + i));
			button.add(new Paragraph(getTranslation("care.rate.score." + i)));
			button.addClickListener((_) -> {
				this.score = value;
				scores.getChildren()
					.forEach((each) -> each.getElement()
						.setAttribute("aria-checked", Boolean.toString(each.equals(button))));
			});
			scores.add(button);
		}
		return scores;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.rate.title");
	}

}
