package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.CaseEntry;
import cn.anju.care.CaseFile;
import com.vaadin.flow.component.html.OrderedList;

/** What was said and done in a case, in order. */
class CaseConversation extends OrderedList {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskWords words;

	private transient List<CaseEntry> shown = List.of();

	CaseConversation(CaseDeskWords words) {
		this.words = words;
		addClassNames("aj-talk", "aj-talk-whole");
		getElement().setAttribute("aria-live", "polite").setAttribute("aria-label", getTranslation("care.office.talk"));
	}

	/** Entries never change: what stands already stays, what is new is added. */
	void show(CaseFile file) {
		List<CaseEntry> now = file.entries();
		boolean goesOn = now.size() >= this.shown.size() && now.subList(0, this.shown.size()).equals(this.shown);
		if (!goesOn) {
			removeAll();
		}
		List<CaseEntry> added = goesOn ? now.subList(this.shown.size(), now.size()) : now;
		added.forEach((entry) -> add(new CaseEntryItem(entry, file, this.words)));
		this.shown = now;
	}

}
