package cn.anju.procedure.ui;

import java.util.Collection;
import java.util.List;

import com.vaadin.flow.component.select.Select;

import org.springframework.stereotype.Component;

import cn.anju.core.Refused;
import cn.anju.identity.StaffMember;
import cn.anju.procedure.BulkDesk;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunRef;

/**
 * The dialogs in which staff gives many runs to somebody or confirms their dates: one
 * confirmation, then a result for every row that was refused. Steps of many runs are
 * finished by the module of the procedure, which knows what follows from them together.
 */
@Component
public class BulkDialogs {

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

	private BulkDialog dialog(Collection<Row> rows, Runnable changed, String command) {
		return new BulkDialog(this.words, rows, this.words.text("procedure.bulk." + command, rows.size()),
				this.words.text("procedure.verb." + command), changed);
	}

}
