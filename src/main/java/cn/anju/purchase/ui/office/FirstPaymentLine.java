package cn.anju.purchase.ui.office;

import java.time.LocalDate;
import java.util.Optional;

import cn.anju.purchase.FirstPaymentDesk;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseRefusal;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** By when the first payment is due, and how to agree on another day. */
class FirstPaymentLine extends Div {

	private static final long serialVersionUID = 1L;

	private final transient PurchaseFile file;

	private final transient FirstPaymentDesk desk;

	private final transient Runnable changed;

	FirstPaymentLine(PurchaseFile file, boolean mayAgree, FirstPaymentDesk desk, PurchaseWords words,
			Runnable changed) {
		this.file = file;
		this.desk = desk;
		this.changed = changed;
		addClassName("first-payment");
		Optional<LocalDate> due = desk.dueOn(file.id());
		due.ifPresent((day) -> add(badge(day, words)));
		boolean open = file.balance().openForFiling().filter((money) -> !money.isZero()).isPresent();
		if (open && due.isEmpty()) {
			add(new StateBadge(State.WAIT, getTranslation("purchase.first-payment.no-day")));
		}
		if (open && mayAgree) {
			NativeButton agree = new NativeButton(getTranslation("purchase.first-payment.agree"),
					(_) -> agree(due.orElse(null)));
			agree.addClassNames("aj-btn", "aj-link");
			add(agree);
		}
		setVisible(getComponentCount() > 0);
	}

	private StateBadge badge(LocalDate day, PurchaseWords words) {
		boolean late = day.isBefore(words.today());
		return new StateBadge(late ? State.LATE : State.NOW, getTranslation(
				late ? "purchase.first-payment.late" : "purchase.first-payment.due", words.day(day, getLocale())));
	}

	private void agree(@org.jspecify.annotations.Nullable LocalDate due) {
		DayField day = new DayField(getTranslation("purchase.first-payment.day"), due);
		day.setRequiredIndicatorVisible(false);
		day.setClearButtonVisible(true);
		day.setHelperText(getTranslation("purchase.first-payment.day-help"));
		CommandDialog dialog = new CommandDialog(getTranslation("purchase.first-payment.agree"),
				getTranslation("purchase.first-payment.save"), () -> {
					this.desk.agree(this.file.id(), this.file.version(), day.getValue());
					this.changed.run();
					Toasts.done(getTranslation("purchase.first-payment.saved"));
				});
		dialog.ask(day);
		dialog.mark(PurchaseRefusal.DUE_BEFORE_SUBSCRIPTION, day);
		dialog.hint(getTranslation("purchase.first-payment.what"));
		dialog.open();
	}

}
