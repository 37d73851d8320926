package cn.anju.filing.ui.owner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.Roles;
import cn.anju.filing.MyFiling;
import cn.anju.identity.IdentitySettings;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.RunDetails;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.MyPurchases;
import cn.anju.purchase.ui.ChosenHome;
import cn.anju.purchase.ui.HomeTabs;
import cn.anju.purchase.ui.HowToPay;
import cn.anju.shell.Chinese;
import cn.anju.shell.EmptyState;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The owner's page of one filing: every step with its date, the present one open. */
@Route("my/filing")
@Menu(title = "filing.menu.my", order = 1, icon = "progress")
@RolesAllowed(Roles.OWNER)
class FilingView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient MyPurchases purchases;

	private final transient MyFiling filing;

	private final transient FilingWords words;

	private final transient FilingDelays delays;

	private final transient HowToPay howToPay;

	private final transient IdentitySettings settings;

	FilingView(MyPurchases purchases, MyFiling filing, FilingWords words, FilingDelays delays, HowToPay howToPay,
			IdentitySettings settings) {
		this.purchases = purchases;
		this.filing = filing;
		this.words = words;
		this.delays = delays;
		this.howToPay = howToPay;
		this.settings = settings;
	}

	@Override
	public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
		removeAll();
		add(new OwnerTop(getTranslation("filing.name"), "my"));
		List<MyHome> homes = this.purchases.homes();
		Optional<MyHome> home = (id == null) ? ChosenHome.among(homes)
				: homes.stream().filter((mine) -> mine.purchase().value() == id).findFirst();
		if (home.isEmpty() && id != null) {
			throw new NotFoundException();
		}
		home.map(MyHome::purchase).ifPresent(ChosenHome::remember);
		Optional<RunDetails> run = home.flatMap((mine) -> this.filing.of(mine.purchase()));
		if (home.isEmpty() || run.isEmpty()) {
			add(new EmptyState("seal", getTranslation("filing.empty.title"), getTranslation("filing.empty.text")));
			return;
		}
		show(home.get(), homes, run.get());
	}

	private void show(MyHome home, List<MyHome> homes, RunDetails run) {
		add(new HomeTabs("my/filing", homes, home.purchase()));
		FilingTimeline timeline = new FilingTimeline(run, this.words, this.delays, howToPay(home), getLocale());
		add(summary(home, run), timeline, new OwnerHelp(this.settings.hotline()));
	}

	private Optional<Component> howToPay(MyHome home) {
		return this.howToPay.draw(home, getLocale()).map((how) -> {
			Chinese.mark(how, getLocale());
			return new Html(how.outerHtml());
		});
	}

	private Section summary(MyHome home, RunDetails run) {
		Locale locale = getLocale();
		H2 title = new H2(this.words.headline(run, locale));
		Paragraph line = new Paragraph(new StateBadge(this.words.state(run), this.words.stateWord(run, locale)));
		var legal = run.legal();
		if (legal != null) {
			line.add(new Span(" · " + getTranslation("filing.legal-until", this.words.day(legal.endsOn(), locale))));
		}
		Section summary = new Section(title, line, new Paragraph(home.unitLabel()));
		if (run.lifecycle() == Lifecycle.CANCELLED) {
			// no step is open that could say it
			this.delays.onCard(run, locale)
				.ifPresent((why) -> summary.add(new Paragraph(this.delays.label(run, locale) + why)));
		}
		summary.addClassName("aj-summary");
		return summary;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("filing.name");
	}

}
