package cn.anju.purchase.ui.office;

import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.documents.ui.ChecklistPanel;
import cn.anju.documents.ui.CustodyPanel;
import cn.anju.documents.ui.DocumentPanel;
import cn.anju.documents.ui.DocumentPanels;
import cn.anju.messaging.NoticeEvidence;
import cn.anju.messaging.NoticeOutlook;
import cn.anju.purchase.FirstPaymentDesk;
import cn.anju.purchase.PaperworkDesk;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseRights;
import cn.anju.purchase.SpecialistDesk;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

import org.springframework.stereotype.Component;

/** Makes the parts of the page of one purchase. */
@Component
class PurchasePanels {

	private final PurchaseDesk desk;

	private final PeopleDesk people;

	private final SpecialistDesk specialists;

	private final PaperworkDesk paperwork;

	private final NoticeEvidence evidence;

	private final NoticeOutlook outlook;

	private final FirstPaymentDesk firstPayments;

	private final DocumentPanels documents;

	private final PurchaseWords words;

	PurchasePanels(PurchaseDesk desk, PeopleDesk people, SpecialistDesk specialists, PaperworkDesk paperwork,
			NoticeEvidence evidence, NoticeOutlook outlook, FirstPaymentDesk firstPayments, DocumentPanels documents,
			PurchaseWords words) {
		this.desk = desk;
		this.people = people;
		this.specialists = specialists;
		this.paperwork = paperwork;
		this.evidence = evidence;
		this.outlook = outlook;
		this.firstPayments = firstPayments;
		this.documents = documents;
		this.words = words;
	}

	FactsBar facts(PurchaseFile file) {
		return new FactsBar(file, this.words);
	}

	CommandDialog specialist(PurchaseId purchase, Runnable changed) {
		return SpecialistDialog.of(this.specialists, List.of(purchase), changed);
	}

	PeoplePanel people(PurchaseFile file, PurchaseRights rights, Runnable changed) {
		return new PeoplePanel(file, rights, this.people, this.words, changed);
	}

	PaymentsPanel payments(PurchaseFile file, PurchaseRights rights, Runnable changed) {
		return new PaymentsPanel(file, rights, this.desk, this.people, this.firstPayments, this.documents, this.words,
				changed);
	}

	NoticesPanel notices(PurchaseFile file) {
		return new NoticesPanel(file, this.evidence, this.outlook, this.words);
	}

	HistoryPanel history(PurchaseId purchase) {
		return new HistoryPanel(this.desk.history(purchase), this.words);
	}

	DocumentPanel documents(PurchaseId purchase) {
		return this.documents.documents(Subject.of(purchase));
	}

	/** The checklist, with the button that begins or completes it. */
	Div checklist(PurchaseId purchase, PurchaseRights rights, Runnable changed) {
		ChecklistPanel panel = this.documents.checklist(Subject.of(purchase));
		if (rights.people()) {
			NativeButton begin = new NativeButton(panel.getTranslation("purchase.paperwork.begin"), (_) -> {
				this.paperwork.begin(List.of(purchase));
				changed.run();
				Toasts.done(panel.getTranslation("purchase.paperwork.begun"));
			});
			begin.addClassName("aj-btn");
			panel.add(begin);
		}
		return new Div(panel);
	}

	CustodyPanel custody(PurchaseId purchase) {
		return this.documents.custody(Subject.of(purchase));
	}

}
