package cn.anju.purchase.ui.office;

import java.util.Collection;
import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.identity.StaffMember;
import cn.anju.purchase.PurchaseRefusal;
import cn.anju.purchase.SpecialistDesk;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

/** Asks who in customer service is there for the buyers. */
final class SpecialistDialog {

	private SpecialistDialog() {
	}

	static CommandDialog of(SpecialistDesk desk, Collection<PurchaseId> ids, Runnable changed) {
		Select<StaffMember> member = new Select<>();
		member.setLabel(text("purchase.specialist.who"));
		member.setItems(desk.assignable(ids));
		member.setItemLabelGenerator(StaffMember::name);
		member.setRequiredIndicatorVisible(true);
		CommandDialog dialog = new CommandDialog(text("purchase.specialist.title", ids.size()),
				text("purchase.specialist.save"), () -> {
					StaffMember chosen = member.getOptionalValue()
						.orElseThrow(() -> new Refused(PurchaseRefusal.NOT_A_SPECIALIST));
					List<PurchaseId> left = desk.assign(ids, chosen.id());
					changed.run();
					Toasts.done(text(left.isEmpty() ? "purchase.specialist.done" : "purchase.specialist.done-some",
							ids.size() - left.size(), chosen.name(), left.size()));
				});
		dialog.ask(new Paragraph(text("purchase.specialist.what")), member);
		return dialog;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
