package cn.anju.care.ui.owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.anju.care.ui.WarrantyChart;
import cn.anju.care.warranty.MyWarranties;
import cn.anju.care.warranty.WarrantyWallet;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.identity.IdentitySettings;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.MyPurchases;
import cn.anju.purchase.ui.ChosenHome;
import cn.anju.purchase.ui.HomeTabs;
import cn.anju.shell.EmptyState;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** What is covered until when: every part of the owner's home in one picture. */
@Route("my/warranty")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/warranty.css")
class WarrantyView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient MyPurchases purchases;

	private final transient MyWarranties warranties;

	private final transient Days days;

	private final String hotline;

	WarrantyView(MyPurchases purchases, MyWarranties warranties, Days days, IdentitySettings settings) {
		this.purchases = purchases;
		this.warranties = warranties;
		this.days = days;
		this.hotline = settings.hotline();
		addClassName("aj-warranty");
	}

	@Override
	public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
		removeAll();
		add(new OwnerTop(getPageTitle(), "my"));
		List<MyHome> homes = this.purchases.homes();
		Optional<MyHome> home = (id == null) ? ChosenHome.among(homes)
				: homes.stream().filter((mine) -> mine.purchase().value() == id).findFirst();
		if (home.isEmpty() && id != null) {
			throw new NotFoundException();
		}
		home.ifPresent((mine) -> {
			ChosenHome.remember(mine.purchase());
			add(new HomeTabs("my/warranty", homes, mine.purchase()));
		});
		Optional<WarrantyWallet> wallet = home.flatMap((mine) -> this.warranties.of(mine.purchase()));
		LocalDate accepted = wallet.map(WarrantyWallet::accepted).orElse(null);
		if (home.isEmpty() || wallet.isEmpty() || accepted == null) {
			add(new EmptyState("shield", getTranslation("care.warranty.empty"),
					getTranslation("care.warranty.empty-text")));
		}
		else {
			show(home.get(), wallet.get(), accepted);
		}
		add(new OwnerHelp(this.hotline));
	}

	private void show(MyHome home, WarrantyWallet wallet, LocalDate accepted) {
		LocalDate today = this.days.today();
		long covered = wallet.covered(today);
		H2 title = new H2(getTranslation("care.warranty.covered", covered));
		Section summary = new Section(title,
				new Paragraph(getTranslation("care.warranty.since", this.days.written(accepted, getLocale()))),
				new Paragraph(home.unitLabel()));
		summary.addClassName("aj-summary");
		add(summary);
		WarrantyChart chart = new WarrantyChart(wallet, accepted, this.days);
		chart.addClassName("aj-card");
		add(chart);
		Paragraph law = new Paragraph(getTranslation("care.warranty.law"));
		law.addClassNames("aj-muted", "aj-small", "aj-warranty-law");
		add(law);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.warranty.title");
	}

}
