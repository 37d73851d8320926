package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.springframework.stereotype.Component;

import cn.anju.identity.StaffMember;
import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.NewEvidence;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDetails;
import cn.anju.procedure.StepDone;
import cn.anju.procedure.TemplateStep;

/** The dialogs in which staff moves one run. */
@Component
public class StepDialogs {

	private static final int LONGEST_VALUE = 64;

	private final RunDesk desk;

	private final RunWords words;

	private final List<StepWork> works;

	StepDialogs(RunDesk desk, RunWords words, List<StepWork> works) {
		this.desk = desk;
		this.words = words;
		this.works = works;
	}

	/**
	 * Asks for the day on which a step was finished and the facts its template asks for,
	 * or for what the procedure's own module wants to know.
	 * @param run the run as shown
	 * @param step the step
	 * @param changed called when the run was moved, by this or by somebody else
	 */
	public void finish(RunDetails run, StepDetails step, Runnable changed) {
		this.works.stream()
			.filter((work) -> work.template().equals(run.template().key()) && work.step().equals(step.key()))
			.findFirst()
			.ifPresentOrElse((work) -> work.open(run, step, changed), () -> askDay(run, step, changed));
	}

	private void askDay(RunDetails run, StepDetails step, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "finish", this.words.name(step.template()));
		DayField on = dialog.day(this.words.text("procedure.dialog.finished-on"), this.words.today());
		Map<String, TextField> asked = asks(dialog, step.template());
		TextArea comment = dialog.comment();
		dialog.ask(
				(ref) -> this.desk.finish(ref, new StepDone(step.key(), on.day(), values(asked), comment.getValue())),
				this.words.text("procedure.done.finish", this.words.name(step.template())));
	}

	private Map<String, TextField> asks(StepDialog dialog, TemplateStep step) {
		Map<String, TextField> fields = new LinkedHashMap<>();
		step.asks()
			.forEach((asked) -> fields.put(asked.fact(),
					dialog.line(this.words.text(asked.textKey()), asked.required(), LONGEST_VALUE)));
		return fields;
	}

	static Map<String, String> values(Map<String, TextField> fields) {
		Map<String, String> values = new LinkedHashMap<>();
		fields.forEach((key, field) -> values.put(key, field.getValue()));
		return values;
	}

	/**
	 * Asks why a step is passed over.
	 * @param run the run as shown
	 * @param step the step
	 * @param changed called when the run was moved
	 */
	public void skip(RunDetails run, StepDetails step, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "skip", this.words.name(step.template()));
		TextArea reason = dialog.reason(false);
		dialog.ask((ref) -> this.desk.skip(ref, step.key(), reason.getValue()),
				this.words.text("procedure.done.skip", this.words.name(step.template())));
	}

	/**
	 * Asks to where, when and why the present step was given back.
	 * @param run the run as shown
	 * @param step the present step
	 * @param changed called when the run was moved
	 */
	public void giveBack(RunDetails run, StepDetails step, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "give-back", this.words.name(step.template()));
		RadioButtonGroup<String> to = new RadioButtonGroup<>(this.words.text("procedure.dialog.give-back-to"));
		to.setItems(step.template().returnsTo());
		to.setItemLabelGenerator((key) -> this.words.name(run.step(key).template()));
		to.setValue(step.template().returnsTo().getLast());
		dialog.ask(to);
		DayField on = dialog.day(this.words.text("procedure.dialog.returned-on"), this.words.today());
		TextArea reason = dialog.reason(true);
		TextArea comment = dialog.comment();
		dialog.ask((ref) -> this.desk.giveBack(ref, to.getValue(), on.day(), reason.getValue(), comment.getValue()),
				this.words.text("procedure.done.give-back"));
	}

	/**
	 * Asks why a run stops for a while.
	 * @param run the run as shown
	 * @param changed called when the run was moved
	 */
	public void pause(RunDetails run, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "pause");
		TextArea reason = dialog.reason(true);
		TextArea comment = dialog.comment();
		dialog.ask((ref) -> this.desk.pause(ref, reason.getValue(), comment.getValue()),
				this.words.text("procedure.done.pause"));
	}

	/**
	 * Lets a run go on.
	 * @param run the run as shown
	 * @param changed called when the run was moved
	 */
	public void resume(RunDetails run, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "resume");
		dialog.hint(this.words.text("procedure.dialog.resume.hint", this.words.day(run.pausedOn())));
		TextArea comment = dialog.comment();
		dialog.ask((ref) -> this.desk.resume(ref, comment.getValue()), this.words.text("procedure.done.resume"));
	}

	/**
	 * Asks why a finished step is taken back.
	 * @param run the run as shown
	 * @param step the step
	 * @param changed called when the run was moved
	 */
	public void takeBack(RunDetails run, StepDetails step, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "take-back", this.words.name(step.template()));
		dialog.hint(this.words.text("procedure.dialog.take-back.hint"));
		TextArea reason = dialog.reason(false);
		dialog.ask((ref) -> this.desk.takeBack(ref, step.key(), reason.getValue()),
				this.words.text("procedure.done.take-back"));
	}

	/**
	 * Asks why a run is given up.
	 * @param run the run as shown
	 * @param changed called when the run was moved
	 */
	public void cancel(RunDetails run, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "cancel", this.words.text(run.template().nameKey()));
		dialog.hint(this.words.text("procedure.dialog.cancel-run.hint"));
		TextArea reason = dialog.reason(true);
		TextArea comment = dialog.comment();
		dialog.ask((ref) -> this.desk.cancel(ref, reason.getValue(), comment.getValue()),
				this.words.text("procedure.done.cancel"));
	}

	/**
	 * Asks for a new promise of the present step and its reason.
	 * @param run the run as shown
	 * @param changed called when the run was moved
	 */
	public void changePromise(RunDetails run, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "promise");
		LocalDate present = run.current().map(StepDetails::promise).orElse(null);
		dialog.hint(this.words.text("procedure.dialog.promise.hint", this.words.day(present)));
		LocalDate today = this.words.today();
		DayField day = dialog.day(this.words.text("procedure.dialog.promise.day"),
				(present == null || present.isBefore(today)) ? today : present);
		TextArea reason = dialog.reason(true);
		dialog.ask((ref) -> this.desk.changePromise(ref, day.day(), reason.getValue()),
				this.words.text("procedure.done.promise"));
	}

	/**
	 * Asks who looks after a run.
	 * @param run the run as shown
	 * @param changed called when the run was moved
	 */
	public void assign(RunDetails run, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "assign");
		Select<StaffMember> member = new Select<>();
		member.setLabel(this.words.text("procedure.dialog.assign.who"));
		member.setEmptySelectionAllowed(true);
		member.setEmptySelectionCaption(this.words.text("procedure.dialog.assign.nobody"));
		member.setItems(this.desk.assignable(List.of(run.ref())));
		member.setItemLabelGenerator(
				(one) -> (one != null) ? one.name() : this.words.text("procedure.dialog.assign.nobody"));
		dialog.ask(member);
		dialog.ask((ref) -> this.desk.assign(ref, member.getOptionalValue().map(StaffMember::id).orElse(null)),
				this.words.text("procedure.done.assign"));
	}

	/**
	 * Asks what was seen for a condition.
	 * @param run the run as shown
	 * @param condition the condition
	 * @param changed called when it was recorded
	 */
	public void record(RunDetails run, ConditionDetails condition, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "record", this.words.text(condition.textKey()));
		DayField on = dialog.day(this.words.text("procedure.dialog.seen-on"), this.words.today());
		TextField number = dialog.line(this.words.text("procedure.dialog.number"), false, LONGEST_VALUE);
		TextArea note = dialog.comment();
		dialog.ask((ref) -> this.desk.record(ref,
				new NewEvidence(condition.name(),
						number.getOptionalValue().filter((typed) -> !typed.isBlank()).orElse(null), on.day(), null,
						note.getValue())),
				this.words.text("procedure.done.record"));
	}

	/**
	 * Asks why what was recorded for a condition is withdrawn.
	 * @param run the run as shown
	 * @param condition the condition
	 * @param changed called when it was withdrawn
	 */
	public void withdraw(RunDetails run, ConditionDetails condition, Runnable changed) {
		StepDialog dialog = dialog(run, changed, "withdraw", this.words.text(condition.textKey()));
		TextArea reason = dialog.reason(false);
		dialog.ask((ref) -> this.desk.withdraw(ref, condition.name(), reason.getValue()),
				this.words.text("procedure.done.withdraw"));
	}

	private StepDialog dialog(RunDetails run, Runnable changed, String command, Object... facts) {
		return new StepDialog(this.words, new RunTarget(this.desk, run.ref(), changed),
				this.words.text("procedure.title." + command, facts), this.words.text("procedure.verb." + command));
	}

}
