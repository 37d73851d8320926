package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.CareRefusal;
import cn.anju.care.CaseFile;
import cn.anju.care.ChannelType;
import cn.anju.care.Colleague;
import cn.anju.care.NewItem;
import cn.anju.care.ShiftDesk;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Keeps a question that nobody can answer, and hands it to a colleague. */
class QuestionDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NAME = 100;

	private static final List<ChannelType> CHANNELS = List.of(ChannelType.PHONE, ChannelType.VISIT, ChannelType.LETTER,
			ChannelType.PROPERTY_COMPANY, ChannelType.WEBSITE, ChannelType.MAILBOX, ChannelType.OTHER);

	private final transient ProjectId project;

	private final transient ShiftDesk desk;

	private final transient Runnable changed;

	private final TextField asker = new TextField(getTranslation("care.question.asker"));

	private final Select<ChannelType> channel = new Select<>();

	private final TextArea question = new TextArea(getTranslation("care.question.words"));

	private final Select<Colleague> to = new Select<>();

	QuestionDialog(ProjectId project, List<Colleague> colleagues, ShiftDesk desk, Runnable changed) {
		super(UI.getCurrent().getTranslation("care.question.title"),
				UI.getCurrent().getTranslation("care.question.hand"));
		this.project = project;
		this.desk = desk;
		this.changed = changed;
		this.asker.setMaxLength(LONGEST_NAME);
		this.asker.setRequiredIndicatorVisible(true);
		this.channel.setLabel(getTranslation("care.question.channel"));
		this.channel.setItems(CHANNELS);
		this.channel.setItemLabelGenerator((one) -> getTranslation("care.question.channel." + one.name()));
		this.channel.setValue(ChannelType.PHONE);
		this.question.setMaxLength(NewItem.LONGEST);
		this.question.setRequiredIndicatorVisible(true);
		this.to.setLabel(getTranslation("care.question.to"));
		this.to.setItems(colleagues);
		this.to.setItemLabelGenerator(Colleague::name);
		this.to.setRequiredIndicatorVisible(true);
		hint(getTranslation("care.question.text"));
		ask(this.asker, this.channel, this.question, this.to);
		mark(CareRefusal.NAME, this.asker);
		mark(CareRefusal.WORDS_MISSING, this.question);
		mark(CareRefusal.COLLEAGUE_MISSING, this.to);
	}

	@Override
	protected boolean carryOut() {
		Colleague chosen = this.to.getValue();
		AccountId who = (chosen != null) ? chosen.account() : null;
		CaseFile kept = this.desk.ask(this.project, this.channel.getValue(), this.asker.getValue(),
				this.question.getValue(), who);
		this.changed.run();
		Toasts.done(getTranslation("care.question.kept", kept.one().number()));
		return true;
	}

}
