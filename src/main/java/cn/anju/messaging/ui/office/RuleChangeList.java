package cn.anju.messaging.ui.office;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What a change of a rule changes: how each part was, and how it is then. */
class RuleChangeList extends UnorderedList {

	private static final long serialVersionUID = 1L;

	RuleChangeList() {
		addClassName("aj-rule-changes");
	}

	RuleChangeList(List<RuleChanges.Change> changes) {
		this();
		show(changes);
	}

	final void show(List<RuleChanges.Change> changes) {
		removeAll();
		for (RuleChanges.Change change : changes) {
			Span part = new Span(change.part());
			part.addClassName("aj-muted");
			add(new ListItem(part, new Span(change.values())));
		}
	}

}
