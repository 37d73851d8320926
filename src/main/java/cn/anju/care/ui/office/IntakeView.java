package cn.anju.care.ui.office;

import java.util.List;
import java.util.Optional;

import cn.anju.care.Case;
import cn.anju.care.CaseFile;
import cn.anju.care.CaseIntake;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Takes cases in while the customer talks. */
@Route("office/care/new")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient CaseIntake intake;

	private final transient CaseDeskWords words;

	private final Div content = new Div();

	IntakeView(CaseIntake intake, CaseDeskWords words) {
		this.intake = intake;
		this.words = words;
		addClassName("aj-intake-page");
		add(PageHeader.below("office/care", getTranslation("care.menu.office"), getPageTitle(),
				getTranslation("care.office.intake.sub")), this.content);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.office.intake");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		IntakeForm form = form();
		Optional<Long> purchase = event.getLocation()
			.getQueryParameters()
			.getSingleParameter("purchase")
			.filter((id) -> id.matches("\\d{1,18}"))
			.map(Long::valueOf);
		purchase.map(PurchaseId::new).flatMap(this.intake::caller).ifPresent(form::preset);
	}

	private IntakeForm form() {
		IntakeForm form = new IntakeForm(this.intake, this.words, this::taken);
		this.content.removeAll();
		this.content.add(form);
		return form;
	}

	private void taken(List<CaseFile> files) {
		UnorderedList numbers = new UnorderedList();
		files.stream().map(CaseFile::one).forEach((one) -> numbers.add(line(one)));
		Button next = new Button(getTranslation("care.office.intake.next"), (_) -> form());
		next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		next.setAutofocus(true);
		Section done = new Section(new StateBadge(State.DONE, getTranslation("care.office.intake.done", files.size())),
				new H2(getTranslation("care.office.intake.say")), numbers);
		if (files.stream().allMatch((file) -> file.one().purchase() != null)) {
			done.add(new Paragraph(getTranslation("care.office.intake.then")));
		}
		done.add(next);
		done.addClassNames("aj-panel", "aj-intake", "aj-intake-done");
		this.content.removeAll();
		this.content.add(done);
		next.focus();
	}

	private ListItem line(Case one) {
		Anchor number = new Anchor("office/care/" + one.id(), one.number());
		number.getElement().setAttribute("router-link", true);
		number.addClassName("number");
		Span what = new Span(one.title());
		Span who = new Span(getTranslation("care.office.handled-by", one.responsibility().handler().name(),
				this.words.word("level", one.responsibility().handler().level())));
		who.addClassName("aj-muted");
		return new ListItem(number, what, who);
	}

}
