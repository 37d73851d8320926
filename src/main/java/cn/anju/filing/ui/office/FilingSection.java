package cn.anju.filing.ui.office;

import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.filing.FilingDesk;
import cn.anju.filing.FilingForm;
import cn.anju.filing.FormDesk;
import cn.anju.procedure.ui.RunPanels;
import cn.anju.purchase.ui.PurchaseFileSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The filing on the office's page of a purchase. */
@org.springframework.stereotype.Component
class FilingSection implements PurchaseFileSection {

	private static final int ORDER = 10;

	private final FilingDesk desk;

	private final RunPanels panels;

	private final FormDesk forms;

	FilingSection(FilingDesk desk, FormDesk forms, RunPanels panels) {
		this.desk = desk;
		this.forms = forms;
		this.panels = panels;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<Component> section(PurchaseId purchase, Runnable changed) {
		return this.desk.of(purchase).map((run) -> {
			Div section = new Div(this.panels.run(run, changed));
			section.addClassName("aj-file-main");
			this.forms.of(purchase).ifPresent((form) -> section.add(form(form)));
			return section;
		});
	}

	private Section form(FilingForm form) {
		Span what = new Span(text("filing.section.form", form.number(), form.live().size()));
		what.addClassName("aj-grow");
		Div row = new Div(what, new PaperLink(text("filing.forms.print"), text("filing.forms.file", form.number()),
				(out) -> this.forms.write(form.id(), out)));
		row.addClassName("row");
		Section panel = new Section(row);
		panel.addClassNames("aj-panel", "aj-file-panel");
		return panel;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
