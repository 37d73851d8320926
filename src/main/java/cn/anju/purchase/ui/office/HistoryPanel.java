package cn.anju.purchase.ui.office;

import java.util.List;

import cn.anju.purchase.PurchaseEntry;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What was done with the purchase, when and by whom; the newest first. */
class HistoryPanel extends Section {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 8;

	private final transient PurchaseWords words;

	HistoryPanel(List<PurchaseEntry> entries, PurchaseWords words) {
		this.words = words;
		addClassNames("aj-panel", "aj-file-panel", "aj-file-history");
		add(new H2(getTranslation("purchase.file.history")), list(entries.subList(0, Math.min(SHOWN, entries.size()))));
		if (entries.size() > SHOWN) {
			add(new NativeDetails(getTranslation("purchase.file.older", entries.size() - SHOWN),
					list(entries.subList(SHOWN, entries.size()))));
		}
	}

	private OrderedList list(List<PurchaseEntry> entries) {
		OrderedList list = new OrderedList();
		for (PurchaseEntry entry : entries) {
			Span when = new Span(this.words.at(entry.at(), getLocale()));
			when.addClassNames("aj-muted", "nb");
			Span who = new Span(this.words.actor(entry.by(), getLocale()));
			who.addClassName("aj-muted");
			list.add(new ListItem(when, new Span(this.words.facts(getLocale(), entry.textKey(), entry.facts())), who));
		}
		return list;
	}

}
