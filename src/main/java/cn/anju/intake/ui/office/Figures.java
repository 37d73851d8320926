package cn.anju.intake.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import cn.anju.intake.ImportCounts;

/** The figures of an import, each with its word. */
class Figures extends Div {

	private static final long serialVersionUID = 1L;

	Figures(ImportCounts counts) {
		addClassName("aj-intake-figures");
		put("accepted", counts.accepted());
		put("rejected", counts.rejected());
		put("created", counts.created());
		put("changed", counts.changed());
		put("unchanged", counts.unchanged());
		put("warned", counts.warned());
	}

	private void put(String name, int count) {
		Span number = new Span(Integer.toString(count));
		number.addClassName("number");
		add(new Div(number, new Span(getTranslation("intake.figure." + name))));
	}

}
