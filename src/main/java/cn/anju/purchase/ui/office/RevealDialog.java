package cn.anju.purchase.ui.office;

import java.util.function.Consumer;

import cn.anju.core.PurchaseId;
import cn.anju.identity.FullView;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.PersonSummary;
import cn.anju.purchase.PeopleDesk;
import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks what for before full numbers are shown; who looked is recorded (D-04). */
class RevealDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_PURPOSE = 200;

	private final TextField purpose = new TextField(getTranslation("purchase.people.purpose"));

	private final transient PeopleDesk desk;

	private final transient PurchaseId purchase;

	private final transient PersonSummary person;

	private final transient Consumer<FullView> shown;

	RevealDialog(String title, String verb, PeopleDesk desk, PurchaseId purchase, PersonSummary person,
			Consumer<FullView> shown) {
		super(title, verb);
		this.desk = desk;
		this.purchase = purchase;
		this.person = person;
		this.shown = shown;
		this.purpose.setMaxLength(LONGEST_PURPOSE);
		this.purpose.setRequiredIndicatorVisible(true);
		this.purpose.setWidthFull();
		ask(new Paragraph(getTranslation("purchase.people.reveal-what")), this.purpose);
		mark(IdentityRefusal.PURPOSE_MISSING, this.purpose);
	}

	@Override
	protected boolean carryOut() {
		this.shown.accept(this.desk.reveal(this.purchase, this.person.id(), this.purpose.getValue()));
		return true;
	}

}
