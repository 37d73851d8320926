package cn.anju.filing.ui.office;

import java.util.List;
import java.util.function.Consumer;

import cn.anju.filing.FilingLedger;
import cn.anju.filing.FilingQuery;
import cn.anju.identity.ProjectName;
import cn.anju.identity.StaffMember;
import cn.anju.procedure.LedgerOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** Narrows the ledger by project, payment and who looks after it, and orders it. */
class LedgerFilters extends Div {

	private static final long serialVersionUID = 1L;

	private final Select<ProjectName> project = new Select<>();

	private final Select<String> variant = new Select<>();

	private final Select<StaffMember> assignee = new Select<>();

	private final Select<LedgerOrder> order = new Select<>();

	private final transient Consumer<FilingQuery> ask;

	private transient FilingQuery query = FilingQuery.OPEN;

	LedgerFilters(FilingLedger ledger, Consumer<FilingQuery> ask) {
		this.ask = ask;
		addClassName("aj-ledger-filters");
		List<ProjectName> projects = ledger.projects();
		this.project.setItems(projects);
		this.project.setItemLabelGenerator((one) -> (one != null) ? one.name() : all("project"));
		this.project.setVisible(projects.size() > 1);
		this.variant.setItems(FilingLedger.VARIANTS);
		this.variant
			.setItemLabelGenerator((one) -> (one != null) ? getTranslation("filing.variant." + one) : all("variant"));
		this.assignee.setItems(ledger.assignees());
		this.assignee.setItemLabelGenerator((one) -> (one != null) ? one.name() : all("assignee"));
		this.order.setItems(this.query.tab().orders());
		this.order.setItemLabelGenerator((one) -> getTranslation("filing.order." + one.name()));
		this.order.setAriaLabel(getTranslation("filing.ledger.order"));
		prepare(this.project, "project");
		prepare(this.variant, "variant");
		prepare(this.assignee, "assignee");
		this.order.addValueChangeListener((change) -> changed(change.isFromClient()));
		add(this.project, this.variant, this.assignee, this.order);
	}

	private String all(String name) {
		return getTranslation("filing.filter." + name);
	}

	private void prepare(Select<?> select, String name) {
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(all(name));
		select.setAriaLabel(all(name));
		select.addValueChangeListener((change) -> changed(change.isFromClient()));
	}

	private void changed(boolean byReader) {
		if (byReader) {
			this.ask.accept(new FilingQuery(this.query.tab(), this.query.search(),
					this.project.getOptionalValue().map(ProjectName::id).orElse(null),
					this.variant.getOptionalValue().orElse(null),
					this.assignee.getOptionalValue().map(StaffMember::id).orElse(null), this.order.getValue()));
		}
	}

	void show(FilingQuery shown) {
		if (shown.tab() != this.query.tab()) {
			this.order.setItems(shown.tab().orders());
		}
		this.query = shown;
		this.project.setValue(this.project.getListDataView()
			.getItems()
			.filter((one) -> one.id().equals(shown.project()))
			.findFirst()
			.orElse(null));
		this.variant.setValue(shown.variant());
		this.assignee.setValue(this.assignee.getListDataView()
			.getItems()
			.filter((one) -> one.id().equals(shown.assignee()))
			.findFirst()
			.orElse(null));
		this.order.setValue(shown.order());
	}

}
