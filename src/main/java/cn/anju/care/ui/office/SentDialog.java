package cn.anju.care.ui.office;

import java.time.LocalDate;

import cn.anju.care.CareRefusal;
import cn.anju.care.SuggestionBatch;
import cn.anju.care.SuggestionDesk;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;

/** Confirms that a department has its batch in writing: when, and who took it. */
class SentDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final transient SuggestionBatch batch;

	private final transient SuggestionDesk desk;

	private final transient Runnable changed;

	private final TextField to = new TextField(getTranslation("care.batch.sent-to"));

	private final DayField on;

	SentDialog(SuggestionBatch batch, SuggestionDesk desk, LocalDate today, Runnable changed) {
		super(UI.getCurrent().getTranslation("care.batch.mark-sent-of", batch.number()),
				UI.getCurrent().getTranslation("care.batch.mark-sent"));
		this.batch = batch;
		this.desk = desk;
		this.changed = changed;
		this.to.setMaxLength(SuggestionDesk.LONGEST_NAME);
		this.to.setRequiredIndicatorVisible(true);
		this.on = new DayField(getTranslation("care.batch.sent-on"), today);
		this.on.setMin(batch.month().preparedOn());
		this.on.setMax(today);
		hint(getTranslation("care.batch.mark-sent-what", batch.printed().size()));
		ask(this.to, this.on);
		mark(CareRefusal.DEPARTMENT_PERSON, this.to);
		mark(CareRefusal.DEPARTMENT_DAY, this.on);
	}

	@Override
	protected boolean carryOut() {
		LocalDate day = this.on.getOptionalValue()
			.orElseThrow(() -> new Refused(CareRefusal.DEPARTMENT_DAY, this.batch.month().preparedOn()));
		this.desk.markSent(this.batch.id(), this.batch.version(), day, this.to.getValue());
		this.changed.run();
		Toasts.done(getTranslation("care.batch.marked-sent", this.batch.number()));
		return true;
	}

}
