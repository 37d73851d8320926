package cn.anju.care.ui.office;

import java.time.LocalDate;

import cn.anju.care.ui.WarrantyChart;
import cn.anju.care.warranty.WarrantyWallet;
import cn.anju.core.Days;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.purchase.MilestoneDesk;
import cn.anju.purchase.PurchaseRefusal;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The day of acceptance, which staff type in, and what is covered since then. */
class WarrantyPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient PurchaseId purchase;

	private final transient WarrantyWallet wallet;

	private final transient MilestoneDesk milestones;

	private final transient Days days;

	private final transient Runnable changed;

	WarrantyPanel(PurchaseId purchase, WarrantyWallet wallet, MilestoneDesk milestones, Days days, Runnable changed) {
		this.purchase = purchase;
		this.wallet = wallet;
		this.milestones = milestones;
		this.days = days;
		this.changed = changed;
		addClassNames("aj-panel", "aj-file-panel", "aj-case-list");
		NativeButton write = new NativeButton(
				getTranslation((wallet.accepted() != null) ? "care.warranty.correct" : "care.warranty.write"),
				(_) -> ask());
		write.addClassNames("aj-btn", "aj-link", "aj-small");
		Div head = new Div(new H2(getTranslation("care.warranty.title")), write);
		head.addClassName("head");
		add(head);
		LocalDate accepted = wallet.accepted();
		if (accepted == null) {
			Paragraph none = new Paragraph(getTranslation("care.warranty.office-empty"));
			none.addClassName("aj-muted");
			add(none);
		}
		else {
			show(accepted);
		}
	}

	private void show(LocalDate accepted) {
		LocalDate today = this.days.today();
		long covered = this.wallet.covered(today);
		add(new Paragraph(
				getTranslation("care.warranty.office-since", this.days.written(accepted, getLocale()), covered)));
		add(new NativeDetails(getTranslation("care.warranty.all"),
				new WarrantyChart(this.wallet, accepted, this.days)));
	}

	private void ask() {
		DayField day = new DayField(getTranslation("care.warranty.day"), this.wallet.accepted());
		day.setHelperText(getTranslation("care.warranty.day-help"));
		day.setMax(this.days.today());
		CommandDialog dialog = new CommandDialog(
				getTranslation((this.wallet.accepted() != null) ? "care.warranty.correct" : "care.warranty.write"),
				getTranslation("care.warranty.save"), () -> {
					if (day.getValue() == null) {
						throw new Refused(PurchaseRefusal.DELIVERED_DAY);
					}
					this.milestones.delivered(this.purchase, day.getValue());
					this.changed.run();
					Toasts.done(getTranslation("care.warranty.saved"));
				});
		dialog.ask(day);
		dialog.mark(PurchaseRefusal.DELIVERED_BEFORE_CONTRACT, day);
		dialog.mark(PurchaseRefusal.DELIVERED_IN_FUTURE, day);
		dialog.mark(PurchaseRefusal.DELIVERED_DAY, day);
		dialog.open();
	}

}
