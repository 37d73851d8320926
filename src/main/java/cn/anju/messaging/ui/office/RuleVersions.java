package cn.anju.messaging.ui.office;

import java.util.List;

import cn.anju.messaging.RuleVersion;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The versions of a rule: who changed what, and when. */
class RuleVersions extends Section {

	private static final long serialVersionUID = 1L;

	private final transient DeskWords words;

	private final transient RuleChanges changes;

	RuleVersions(DeskWords words, RuleChanges changes) {
		this.words = words;
		this.changes = changes;
		addClassNames("aj-panel", "aj-rule-part", "aj-rule-versions");
	}

	void show(List<RuleVersion> versions) {
		removeAll();
		UnorderedList list = new UnorderedList();
		for (int i = 0; i < versions.size(); i++) {
			ListItem item = item(versions.get(i));
			if (i + 1 < versions.size()) {
				addChanges(item, versions.get(i + 1), versions.get(i));
			}
			else {
				item.add(new Span(getTranslation("messaging.versions.first")));
			}
			list.add(item);
		}
		add(new H2(getTranslation("messaging.versions.title")), list);
	}

	private ListItem item(RuleVersion version) {
		Span number = new Span(getTranslation("messaging.versions.number", version.version()));
		number.addClassName("aj-strong");
		String by = (version.publishedBy() != null) ? version.publishedBy()
				: getTranslation("messaging.versions.shipped");
		Span facts = new Span(
				getTranslation("messaging.versions.by", this.words.at(version.publishedAt(), getLocale()), by));
		facts.addClassName("aj-muted");
		return new ListItem(number, facts);
	}

	private void addChanges(ListItem item, RuleVersion before, RuleVersion now) {
		List<RuleChanges.Change> changed = this.changes.between(before.rule(), now.rule(), getLocale());
		if (now.active() != before.active()) {
			item.add(new Span(getTranslation(now.active() ? "messaging.versions.on" : "messaging.versions.off")));
		}
		else if (changed.isEmpty()) {
			item.add(new Span(getTranslation("messaging.versions.same")));
		}
		if (!changed.isEmpty()) {
			item.add(new RuleChangeList(changed));
		}
	}

}
