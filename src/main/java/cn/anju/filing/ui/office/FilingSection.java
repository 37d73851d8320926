package cn.anju.filing.ui.office;

import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.filing.FilingDesk;
import cn.anju.procedure.ui.RunPanels;
import cn.anju.purchase.ui.PurchaseFileSection;
import com.vaadin.flow.component.Component;

/** The filing on the office's page of a purchase. */
@org.springframework.stereotype.Component
class FilingSection implements PurchaseFileSection {

	private static final int ORDER = 10;

	private final FilingDesk desk;

	private final RunPanels panels;

	FilingSection(FilingDesk desk, RunPanels panels) {
		this.desk = desk;
		this.panels = panels;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<Component> section(PurchaseId purchase, Runnable changed) {
		return this.desk.of(purchase).map((run) -> this.panels.run(run, changed));
	}

}
