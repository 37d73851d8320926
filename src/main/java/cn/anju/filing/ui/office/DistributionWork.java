package cn.anju.filing.ui.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.Days;
import cn.anju.core.Refused;
import cn.anju.documents.DocumentRefusal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.filing.Distribution;
import cn.anju.filing.FilingDesk;
import cn.anju.filing.FilingProcedure;
import cn.anju.filing.FilingRefusal;
import cn.anju.identity.CurrentStaff;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDetails;
import cn.anju.procedure.TemplateStep;
import cn.anju.procedure.ui.StepWork;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Hands all copies of a filed contract over at once, each with the names of both sides,
 * and finishes the step.
 */
@org.springframework.stereotype.Component
class DistributionWork implements StepWork {

	private static final int LONGEST_NAME = 80;

	private final FilingDesk desk;

	private final CurrentStaff staff;

	private final Days days;

	DistributionWork(FilingDesk desk, CurrentStaff staff, Days days) {
		this.desk = desk;
		this.staff = staff;
		this.days = days;
	}

	@Override
	public String template() {
		return FilingProcedure.TEMPLATE;
	}

	@Override
	public String step() {
		return FilingProcedure.DISTRIBUTE;
	}

	@Override
	public void open(RunDetails run, StepDetails step, Runnable changed) {
		DayField on = new DayField(text("filing.distribute.on"), this.days.today());
		on.setMax(this.days.today());
		on.setRequiredIndicatorVisible(true);
		TextField giver = name(text("filing.distribute.giver"));
		giver.setValue(this.staff.name());
		Map<Party, TextField> takers = new LinkedHashMap<>();
		TextField bank = name(text("filing.distribute.bank"));
		bank.setValue(this.desk.bankOf(Objects.requireNonNull(run.purchase())));
		for (TemplateStep.Handover handover : step.template().handovers()) {
			if (handover.variants().isEmpty() || handover.variants().contains(run.variant())) {
				Party to = Party.of(PartyKind.valueOf(handover.to()));
				takers.put(to, name(text("filing.distribute.taker", text("procedure.copy." + handover.copy()),
						text(to.kind().key()))));
			}
		}
		CommandDialog dialog = new CommandDialog(text("filing.distribute.title", takers.size()),
				text("filing.distribute.save"), () -> {
					this.desk.distribute(Objects.requireNonNull(run.purchase()), run.ref(),
							new Distribution(on.getOptionalValue().orElseThrow(() -> new Refused(FilingRefusal.DAY)),
									giver.getValue(), receipts(takers, bank.getValue())));
					changed.run();
					Toasts.done(text("filing.distribute.done"));
				});
		dialog.ask(new Paragraph(text("filing.distribute.what")), on, giver);
		takers.forEach((to, field) -> {
			if (to.kind() == PartyKind.BANK) {
				dialog.ask(bank);
			}
			dialog.ask(field);
		});
		mark(dialog, on, giver, takers, bank);
		dialog.open();
	}

	private static void mark(CommandDialog dialog, DayField on, TextField giver, Map<Party, TextField> takers,
			TextField bank) {
		List<Component> signatures = new ArrayList<>(List.of(giver));
		signatures.addAll(takers.values());
		dialog.mark(DocumentRefusal.SIGNATURE_MISSING, signatures.toArray(Component[]::new));
		dialog.mark(DocumentRefusal.IN_THE_FUTURE, on);
		dialog.mark(FilingRefusal.DAY, on);
		dialog.mark(DocumentRefusal.BEFORE_THE_LAST, on);
		dialog.mark(DocumentRefusal.RECEIVER_MISSING, bank);
	}

	private static List<Distribution.Receipt> receipts(Map<Party, TextField> takers, String bank) {
		List<Distribution.Receipt> receipts = new ArrayList<>();
		takers.forEach((to, field) -> receipts.add(new Distribution.Receipt(
				(to.kind() == PartyKind.BANK) ? new Party(to.kind(), bank) : to, field.getValue())));
		return receipts;
	}

	private static TextField name(@Nullable String label) {
		TextField field = new TextField(label);
		field.setMaxLength(LONGEST_NAME);
		field.setRequiredIndicatorVisible(true);
		return field;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
