package cn.anju.procedure.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.springframework.stereotype.Component;

import cn.anju.core.Refused;
import cn.anju.identity.StaffMember;
import cn.anju.procedure.BulkDesk;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.StepDone;
import cn.anju.procedure.TemplateStep;

/**
 * The dialogs in which staff moves many runs: one confirmation, then a result for every
 * row that was refused.
 */
@Component
public class BulkDialogs {

	private static final int LONGEST_VALUE = 64;

	/**
	 * A row that was chosen.
	 *
	 * @param ref the run as shown
	 * @param label what people call it, such as the unit
	 */
	public record Row(RunRef ref, String label) {
	}

	private final BulkDesk bulk;

	private final RunDesk desk;

	private final RunWords words;

	BulkDialogs(BulkDesk bulk, RunDesk desk, RunWords words) {
		this.bulk = bulk;
		this.desk = desk;
		this.words = words;
	}

	/**
	 * Asks for the day on which a step was finished in all rows, and for the facts that
	 * are the same for all.
	 * @param rows the rows, 1 or more
	 * @param step the step
	 * @param changed called when rows were moved
	 */
	public void finish(Collection<Row> rows, TemplateStep step, Runnable changed) {
		BulkDialog dialog = dialog(rows, changed, "finish", this.words.name(step));
		DayField on = new DayField(this.words.text("procedure.dialog.finished-on"), this.words.today());
		dialog.ask(on);
		Map<String, TextField> asked = new java.util.LinkedHashMap<>();
		step.asks().forEach((fact) -> {
			TextField field = new TextField(this.words.text(fact.textKey()));
			field.setMaxLength(LONGEST_VALUE);
			field.setRequiredIndicatorVisible(fact.required());
			asked.put(fact.fact(), field);
			dialog.ask(field);
		});
		TextArea comment = new TextArea(this.words.text("procedure.dialog.comment"));
		dialog.ask(comment);
		dialog.ask(() -> this.bulk.finish(refs(rows),
				new StepDone(step.key(), on.day(), StepDialogs.values(asked), comment.getValue())));
	}

	/**
	 * Asks who looks after all rows.
	 * @param rows the rows, 1 or more
	 * @param changed called when rows were moved
	 */
	public void assign(Collection<Row> rows, Runnable changed) {
		BulkDialog dialog = dialog(rows, changed, "assign");
		Select<StaffMember> member = new Select<>();
		member.setLabel(this.words.text("procedure.dialog.assign.who"));
		member.setItems(this.desk.assignable(refs(rows)));
		member.setItemLabelGenerator(StaffMember::name);
		dialog.ask(member);
		dialog.ask(() -> this.bulk.assign(refs(rows),
				member.getOptionalValue()
					.map(StaffMember::id)
					.orElseThrow(() -> new Refused(ProcedureRefused.NOT_ASSIGNABLE))));
	}

	/**
	 * Asks whether the dates of rows that had passed before Anju are right.
	 * @param rows the rows, 1 or more
	 * @param changed called when rows were moved
	 */
	public void confirmTakenOver(Collection<Row> rows, Runnable changed) {
		BulkDialog dialog = dialog(rows, changed, "confirm");
		dialog.hint(this.words.text("procedure.bulk.confirm.hint"));
		dialog.ask(() -> this.bulk.confirmTakenOver(refs(rows)));
	}

	private static List<RunRef> refs(Collection<Row> rows) {
		return rows.stream().map(Row::ref).toList();
	}

	private BulkDialog dialog(Collection<Row> rows, Runnable changed, String command, Object... facts) {
		Object[] all = new Object[facts.length + 1];
		all[0] = rows.size();
		System.arraycopy(facts, 0, all, 1, facts.length);
		return new BulkDialog(this.words, rows, this.words.text("procedure.bulk." + command, all),
				this.words.text("procedure.verb." + command), changed);
	}

}
