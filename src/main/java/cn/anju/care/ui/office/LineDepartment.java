package cn.anju.care.ui.office;

import cn.anju.care.Department;
import cn.anju.care.Suggestion;
import cn.anju.care.SuggestionBatch;
import cn.anju.care.SuggestionDesk;
import cn.anju.core.Refused;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** For whom one line of a batch is, as long as nobody has it: it can go to others. */
class LineDepartment extends Div {

	private static final long serialVersionUID = 1L;

	private final transient SuggestionBatch batch;

	private final transient Suggestion line;

	private final transient SuggestionDesk desk;

	private final transient Runnable changed;

	LineDepartment(SuggestionBatch batch, Suggestion line, SuggestionDesk desk, Runnable changed) {
		this.batch = batch;
		this.line = line;
		this.desk = desk;
		this.changed = changed;
		Select<Department> department = new Select<>();
		department.setItems(Department.values());
		department.setItemLabelGenerator(this::name);
		department.setValue(batch.department());
		department.setAriaLabel(getTranslation("care.suggestions.department-of", line.number()));
		department.addValueChangeListener((change) -> move(change.getValue()));
		addClassName("department");
		add(department);
	}

	private void move(Department to) {
		try {
			String told = this.desk.move(this.batch.id(), this.batch.version(), this.line.id(), to)
				.map((number) -> getTranslation("care.batch.moved", this.line.number(), name(to), number))
				.orElseGet(() -> getTranslation("care.batch.moved-later", this.line.number(), name(to)));
			this.changed.run();
			Toasts.done(told);
		}
		catch (Refused refused) {
			// what is chosen did not come true: how it stands is shown
			this.changed.run();
			throw refused;
		}
	}

	private String name(Department one) {
		return getTranslation("care.department." + one.name());
	}

}
