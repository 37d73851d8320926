package cn.anju.purchase.ui.office;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.documents.ui.CustodyPanel;
import cn.anju.documents.ui.DocumentPanel;
import cn.anju.documents.ui.DocumentPanels;
import cn.anju.messaging.NoticeEvidence;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseRights;

import org.springframework.stereotype.Component;

/** Makes the parts of the page of one purchase. */
@Component
class PurchasePanels {

	private final PurchaseDesk desk;

	private final PeopleDesk people;

	private final NoticeEvidence evidence;

	private final DocumentPanels documents;

	private final PurchaseWords words;

	PurchasePanels(PurchaseDesk desk, PeopleDesk people, NoticeEvidence evidence, DocumentPanels documents,
			PurchaseWords words) {
		this.desk = desk;
		this.people = people;
		this.evidence = evidence;
		this.documents = documents;
		this.words = words;
	}

	FactsBar facts(PurchaseFile file) {
		return new FactsBar(file, this.words);
	}

	PeoplePanel people(PurchaseFile file, PurchaseRights rights, Runnable changed) {
		return new PeoplePanel(file, rights, this.people, this.words, changed);
	}

	PaymentsPanel payments(PurchaseFile file, PurchaseRights rights, Runnable changed) {
		return new PaymentsPanel(file, rights, this.desk, this.words, changed);
	}

	NoticesPanel notices(PurchaseFile file) {
		return new NoticesPanel(file, this.evidence, this.words);
	}

	HistoryPanel history(PurchaseId purchase) {
		return new HistoryPanel(this.desk.history(purchase), this.words);
	}

	DocumentPanel documents(PurchaseId purchase) {
		return this.documents.documents(Subject.of(purchase));
	}

	CustodyPanel custody(PurchaseId purchase) {
		return this.documents.custody(Subject.of(purchase));
	}

}
