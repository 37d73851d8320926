package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.HandlerFigures;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Who has the counted cases. */
class HandlersPanel extends Section {

	private static final long serialVersionUID = 1L;

	HandlersPanel(List<HandlerFigures> handlers) {
		addClassNames("aj-panel", "aj-file-panel", "handlers");
		add(new H2(getTranslation("care.reports.by.handler")));
		handlers.forEach((one) -> add(row(one)));
	}

	private Div row(HandlerFigures one) {
		Span name = new Span(one.name());
		name.addClassName("name");
		Span facts = new Span(getTranslation("care.reports.handler", one.received(), one.open(), one.late()));
		Span contact = new Span((one.contact().decided() > 0)
				? getTranslation("care.reports.handler-contact", one.contact().inTime(), one.contact().decided())
				: getTranslation("care.reports.no-times"));
		contact.addClassName("aj-muted");
		Div row = new Div(name, facts, contact);
		row.addClassName("row");
		return row;
	}

}
