package cn.anju.messaging.ui.office;

import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.messaging.RuleEffect;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Some of the notices that a rule would write, word for word. */
class RuleExamples extends NativeDetails {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 20;

	RuleExamples(RuleEffect effect, DeskWords words) {
		addClassName("aj-rule-examples");
		List<RuleEffect.Example> shown = effect.examples().stream().limit(MOST).toList();
		setSummaryText(getTranslation("messaging.preview.examples", shown.size(), effect.notices()));
		UnorderedList list = new UnorderedList();
		for (RuleEffect.Example example : shown) {
			ListItem item = new ListItem();
			Span about = new Span(example.buyers().isEmpty() ? words.day(example.dueOn(), getLocale()) : getTranslation(
					"messaging.preview.about", example.buyers(), words.day(example.dueOn(), getLocale())));
			about.addClassName("aj-muted");
			PurchaseId purchase = example.purchase();
			if (purchase != null) {
				Anchor unit = new Anchor("office/purchases/" + purchase, example.unit());
				unit.getElement().setAttribute("router-link", true);
				item.add(unit);
			}
			Span title = new Span(example.title());
			title.addClassName("aj-strong");
			item.add(about, title, new Span(example.text()));
			list.add(item);
		}
		setContent(list);
	}

}
