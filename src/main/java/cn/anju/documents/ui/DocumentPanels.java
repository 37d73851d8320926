package cn.anju.documents.ui;

import cn.anju.core.Days;
import cn.anju.core.Subject;
import cn.anju.documents.ChecklistDesk;
import cn.anju.documents.Custody;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.DocumentSettings;

import org.springframework.stereotype.Component;

/** Makes the parts that an office page shows about the documents of one holder. */
@Component
public class DocumentPanels {

	private final DocumentDesk desk;

	private final ChecklistDesk checklist;

	private final Custody custody;

	private final DocumentSettings settings;

	private final Days days;

	DocumentPanels(DocumentDesk desk, ChecklistDesk checklist, Custody custody, DocumentSettings settings, Days days) {
		this.desk = desk;
		this.checklist = checklist;
		this.custody = custody;
		this.settings = settings;
		this.days = days;
	}

	/**
	 * Makes the list of files with upload and visibility.
	 * @param holder the holder
	 * @return a new component
	 */
	public DocumentPanel documents(Subject holder) {
		return new DocumentPanel(this.desk, this.settings, this.days, holder);
	}

	/**
	 * Makes a field for one scanned paper.
	 * @param label what it is
	 * @return a new component
	 */
	public ScanField scan(String label) {
		return new ScanField(this.settings, label);
	}

	/**
	 * Makes the list of what is owed, with its verdicts.
	 * @param subject the subject
	 * @return a new component
	 */
	public ChecklistPanel checklist(Subject subject) {
		return new ChecklistPanel(this.checklist, this.desk, this.days, subject);
	}

	/**
	 * Makes the picture of who has which original, with hand-overs and their history.
	 * @param holder the holder
	 * @return a new component
	 */
	public CustodyPanel custody(Subject holder) {
		return new CustodyPanel(this.custody, this.days, holder);
	}

}
