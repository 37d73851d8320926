package cn.anju.messaging.ui.office;

import java.util.ArrayList;
import java.util.List;

import cn.anju.messaging.Rule;
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

	RuleVersions(DeskWords words) {
		this.words = words;
		addClassNames("aj-panel", "aj-rule-part", "aj-rule-versions");
	}

	void show(List<RuleVersion> versions) {
		removeAll();
		UnorderedList list = new UnorderedList();
		for (int i = 0; i < versions.size(); i++) {
			list.add(item(versions.get(i), (i + 1 < versions.size()) ? changes(versions.get(i), versions.get(i + 1))
					: getTranslation("messaging.versions.first")));
		}
		add(new H2(getTranslation("messaging.versions.title")), list);
	}

	private ListItem item(RuleVersion version, String what) {
		Span number = new Span(getTranslation("messaging.versions.number", version.version()));
		number.addClassName("aj-strong");
		String by = (version.publishedBy() != null) ? version.publishedBy()
				: getTranslation("messaging.versions.shipped");
		Span facts = new Span(
				getTranslation("messaging.versions.by", this.words.at(version.publishedAt(), getLocale()), by));
		facts.addClassName("aj-muted");
		return new ListItem(number, facts, new Span(what));
	}

	private String changes(RuleVersion now, RuleVersion before) {
		List<String> parts = new ArrayList<>();
		if (now.active() != before.active()) {
			parts.add(getTranslation(now.active() ? "messaging.versions.on" : "messaging.versions.off"));
		}
		Rule one = now.rule();
		Rule other = before.rule();
		add(parts, "when",
				one.offsets().equals(other.offsets()) && one.unit() == other.unit() && one.restDay() == other.restDay()
						&& one.every() == other.every() && one.monthly() == other.monthly());
		add(parts, "who",
				one.audience().equals(other.audience()) && one.importance() == other.importance()
						&& one.acknowledgement() == other.acknowledgement() && one.link().equals(other.link())
						&& one.call() == other.call());
		add(parts, "stop", one.stop().equals(other.stop()));
		add(parts, "words", one.texts().equals(other.texts()));
		return parts.isEmpty() ? getTranslation("messaging.versions.same")
				: String.join(getTranslation("messaging.when.join"), parts);
	}

	private void add(List<String> parts, String part, boolean same) {
		if (!same) {
			parts.add(getTranslation("messaging.versions.changed." + part));
		}
	}

}
