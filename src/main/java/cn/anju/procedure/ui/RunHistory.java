package cn.anju.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunEvent;

/** What happened to a run, the latest first: when, what, who, why. */
class RunHistory extends Div {

	private static final long serialVersionUID = 1L;

	private final transient RunDetails run;

	private final transient RunWords words;

	private final transient EventWords said;

	private final OrderedList entries = new OrderedList();

	RunHistory(RunDetails run, RunWords words, int first) {
		this.run = run;
		this.words = words;
		this.said = new EventWords(words, run.template());
		addClassName("aj-history");
		add(this.entries);
		show(first);
	}

	private void show(int most) {
		this.entries.removeAll();
		this.run.history().stream().limit(most).forEach((event) -> this.entries.add(entry(event)));
		int all = this.run.history().size();
		if (all > most) {
			NativeButton rest = new NativeButton(this.words.text("procedure.history.all", Integer.toString(all)));
			rest.addClassNames("aj-btn", "aj-btn-text");
			rest.addClickListener((_) -> {
				rest.removeFromParent();
				show(all);
			});
			add(rest);
		}
	}

	private ListItem entry(RunEvent event) {
		Span when = new Span(this.words.at(event.at()));
		when.addClassNames("aj-muted", "nb");
		Div what = new Div(new Span(this.said.title(event)));
		String why = this.said.why(event);
		Span by = new Span(why.isEmpty() ? this.said.who(event) : this.said.who(event) + " · " + why);
		by.addClassName("aj-muted");
		what.add(by);
		return new ListItem(when, what);
	}

}
