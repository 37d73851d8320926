package cn.anju.care.ui.office;

import cn.anju.care.ReportFigures.Counts;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many there are and how they stand, each beside what it was before. */
class ReportTiles extends DescriptionList {

	private static final long serialVersionUID = 1L;

	ReportTiles(Counts now, Counts before) {
		addClassNames("aj-panel", "tiles");
		tile("received", now.received(), before.received());
		tile("closed", now.closed(), before.closed());
		tile("open", now.open(), before.open());
		tile("late", now.late(), before.late());
		tile("escalated", now.escalated(), before.escalated());
		tile("reopened", now.reopened(), before.reopened());
		if (now.takenOver() + before.takenOver() > 0) {
			tile("taken-over", now.takenOver(), before.takenOver());
		}
	}

	private void tile(String name, int now, int before) {
		Span number = new Span(Integer.toString(now));
		number.addClassName("number");
		Span was = new Span(getTranslation("care.reports.was", Integer.toString(before)));
		was.addClassName("aj-muted");
		Div tile = new Div(new Term(getTranslation("care.reports.figure." + name)), new Description(number, was));
		tile.addClassName(name);
		tile.setClassName("is-late", name.equals("late") && now > 0);
		add(tile);
	}

}
